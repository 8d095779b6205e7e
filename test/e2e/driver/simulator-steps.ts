import { expect, type Locator, type Page } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named, startingWith } from "./words";

/** What a planner does with the quota simulator, with scenarios and with the sample project. */
export class SimulatorSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get dialog(): Locator {
    return this.page.getByRole("dialog", { name: startingWith("simulator.title") });
  }

  /** From the open project panel. */
  async opens(): Promise<void> {
    await this.page.getByRole("button", { name: named("simulator.open"), exact: true }).click();
    await this.dialog.waitFor();
  }

  async closes(): Promise<void> {
    await this.dialog.getByRole("button", { name: named("dialog.close") }).click();
  }

  async divides(total: string, rule: "area" | "linkage" | "assessment" | "by-hand"): Promise<void> {
    await this.dialog.getByRole("radio", { name: named(`simulator.rule.${rule}`) }).check();
    await this.dialog.getByRole("textbox", { name: named("simulator.total") }).fill(total);
  }

  /** The figures of the column of results add up, to the last hundredth of a 亩, to what was divided. */
  async resultsAddUpTo(total: string): Promise<void> {
    await expect(this.dialog.getByRole("status").filter({ hasText: total })).toContainText(/与总量一致/);
    const rows = this.dialog.locator("tbody tr");
    const figures = await rows.locator("td[data-result]").allTextContents();
    const cents = figures.reduce((sum, text) => sum + BigInt(text.replace(/[,.]/g, "")), 0n);
    expect([figures.length > 5, cents]).toEqual([true, BigInt(total.replace(/[^\d]/g, ""))]);
  }

  async saysOfTheRule(words: string): Promise<void> {
    await expect(this.dialog.getByText(words)).toBeVisible();
  }

  async saves(title: string): Promise<void> {
    await this.dialog.getByRole("textbox", { name: named("simulator.name") }).fill(title);
    await this.dialog.getByRole("button", { name: named("simulator.save") }).click();
    await expect(this.dialog.getByRole("status").filter({ hasText: title })).toBeInViewport({ ratio: 1 });
  }

  async showsOnTheMap(title: string): Promise<void> {
    await this.page.getByRole("button", { name: named("scenarios.show", { title }) }).click();
  }

  async loadsSample(): Promise<void> {
    await this.page.getByRole("button", { name: named("sample.load") }).click();
  }

  async answersSampleQuestion(how: "confirm" | "cancel"): Promise<void> {
    await this.page.getByRole("dialog").getByRole("button", { name: named(`sample.${how}`) }).click();
  }

  async removesSample(): Promise<void> {
    await this.page.getByRole("button", { name: named("sample.remove") }).click();
  }

  async sampleBannerIs(shown: "there" | "gone"): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: "示例数据（虚构）" })).toHaveCount(shown === "there" ? 1 : 0);
  }

  /** What stands below the map stands in every image of it. */
  async notesBelowTheMapSay(words: string, yes = true): Promise<void> {
    const notes = this.page.getByTestId("approval");
    if (yes) await expect(notes).toContainText(words);
    else await expect(notes).not.toContainText(words);
  }
}
