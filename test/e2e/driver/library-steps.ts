import { expect, type Locator, type Page } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named, startingWith } from "./words";

/** 项目库与资源库 as an office keeps them. */
export class LibrarySteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get dialog(): Locator {
    return this.page.getByRole("dialog", { name: named("library.title") });
  }

  async opens(): Promise<void> {
    await this.page.getByRole("button", { name: named("library.open") }).first().click();
    await expect(this.dialog.getByRole("tabpanel")).toBeVisible();
  }

  async turnsTo(tab: string): Promise<void> {
    await this.page.getByRole("tab", { name: tab, exact: true }).click();
  }

  async shows(view: string): Promise<void> {
    await this.page.getByRole("radio", { name: view, exact: true }).click();
  }

  private column(stage: string): Locator {
    return this.dialog.getByRole("region", { name: new RegExp(`^${stage} \\d+$`) });
  }

  async columnHolds(stage: string, ...projects: RegExp[]): Promise<void> {
    for (const project of projects) await expect(this.column(stage).getByRole("button", { name: project })).toBeVisible();
  }

  /** By keyboard alone: to the next stage, on a day nobody knows. */
  async movesOn(project: RegExp): Promise<void> {
    await this.dialog.getByRole("button", { name: project }).first().focus();
    await this.page.keyboard.press("Shift+ArrowRight");
    const asked = this.page.getByRole("dialog", { name: startingWith("library.projects.move.title") }).or(this.page.getByRole("dialog").filter({ hasText: /移到“/ })).last();
    await asked.getByRole("button", { name: named("library.projects.move.do") }).press("Enter");
  }

  /** A plot to be had, as its office knows it. */
  async entersPlot({ name, area, status, zone }: Record<"name" | "area" | "status" | "zone", string>): Promise<void> {
    await this.page.getByRole("button", { name: named("library.resources.new") }).click();
    const form = this.page.getByRole("form", { name: named("library.resources.new") });
    await form.getByRole("textbox", { name: "名称" }).fill(name);
    await form.getByRole("textbox", { name: "面积" }).fill(area);
    await form.getByRole("combobox", { name: "状态" }).selectOption({ label: status });
    await form.getByRole("combobox", { name: "所在片区" }).selectOption({ label: zone });
    await form.getByRole("button", { name: named("library.resources.save") }).click();
    await expect(form).toHaveCount(0);
  }

  async says(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.dialog).toContainText(word);
  }

  /** Beside the map it is no dialog: the map can be used. */
  async isBesideMap(...words: (string | RegExp)[]): Promise<void> {
    await expect(this.dialog).toHaveCount(0);
    for (const word of words) await expect(this.page.getByRole("complementary").last()).toContainText(word);
  }
}
