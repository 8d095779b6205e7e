import { fileURLToPath } from "node:url";
import { expect, type Locator, type Page } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named } from "./words";

/** What a planner does with imported layers and their features, and what is then seen. */
export class ImportedSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get grid(): Locator {
    return this.page.getByRole("grid");
  }

  /** Opens a project file of the fixtures, with the project panel open. */
  async opensProject(name: string): Promise<void> {
    await this.page.getByTestId("project-file").setInputFiles(fileURLToPath(new URL(`../../fixtures/project/${name}`, import.meta.url)));
  }

  async isToldLacking(title: string): Promise<void> {
    await expect(this.page.getByRole("dialog")).toContainText(title);
    await this.page.getByRole("dialog").getByRole("button", { name: named("project.arrived.open"), exact: true }).click();
  }

  async opensDetails(title: string): Promise<void> {
    await this.page.getByRole("listitem").filter({ hasText: title }).getByRole("button", { expanded: false }).click();
    await this.page.getByRole("button", { name: named("imported.details"), exact: true }).click();
  }

  /** In the table of all features, by the keyboard alone. */
  async picksByKeyboard(...keys: string[]): Promise<void> {
    await this.grid.focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async featureIs(name: string, area: string): Promise<void> {
    const details = this.page.getByRole("article", { name });
    await expect(details).toContainText(area);
  }

  async goesToNext(): Promise<void> {
    await this.page.getByRole("button", { name: named("imported.next") }).click();
  }

  async isMissing(title: string): Promise<void> {
    await expect(this.page.getByRole("listitem").filter({ hasText: title })).toContainText("数据缺失");
  }

  async savesArchive(): Promise<string> {
    const saved = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: named("project.file.save") }).click();
    return (await saved).suggestedFilename();
  }

  async boundaryIs(title: string): Promise<void> {
    await expect(this.page.getByRole("article")).toContainText(title);
  }

  async removesBoundary(): Promise<void> {
    await this.page.getByRole("button", { name: named("imported.boundary.remove") }).click();
  }

  async hasNoBoundary(title: string): Promise<void> {
    await expect(this.page.getByRole("article")).not.toContainText(title);
  }
}
