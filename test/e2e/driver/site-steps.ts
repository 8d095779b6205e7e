import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named, startingWith } from "./words";

/** 选址: what excludes, what weighs, what was found, and what is passed on. */
export class SiteSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get found(): Locator {
    return this.page.getByRole("complementary", { name: named("finder.results") });
  }

  private get steps(): Locator {
    return this.plan.panel.getByRole("list", { name: named("sites.limits.list") });
  }

  private get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  private row(name: string): Locator {
    return this.found.getByRole("listitem").filter({ has: this.page.getByRole("button", { name: named("sites.keep.of", { name }) }).or(this.page.getByRole("button", { name: named("sites.unkeep") })) }).filter({ hasText: name });
  }

  private button(...key: Parameters<typeof named>): Locator {
    return this.page.getByRole("button", { name: named(...key) });
  }

  /** One of the ready-made searches. */
  async begins(investor: string): Promise<void> {
    await this.plan.panel.getByRole("button", { name: new RegExp(`^${investor}`) }).click();
    await this.isRanked();
  }

  async isRanked(): Promise<void> {
    await expect(this.found.getByText(/居首 \d+%|first \d+%/).first()).toBeVisible({ timeout: 30_000 });
  }

  async funnelSays(...steps: RegExp[]): Promise<void> {
    for (const step of steps) await expect(this.steps.getByRole("button", { name: step })).toBeVisible();
  }

  /** Opens a step and gives its larger or smaller end another value. */
  async setsLimit(step: RegExp, end: "least" | "most", value: string): Promise<void> {
    await this.steps.getByRole("button", { name: step }).click();
    const field = this.steps.getByRole("textbox", { name: startingWith(end === "least" ? "sites.limits.least" : "sites.limits.most") });
    await field.fill(value);
    await field.press("Enter");
  }

  async setsUnknown(choice: "keep" | "drop" | "ask"): Promise<void> {
    await this.steps.getByRole("radio", { name: startingWith(`sites.limits.unknown.${choice}`) }).click();
  }

  weight(name: string): Locator {
    return this.plan.panel.getByRole("slider", { name });
  }

  /** With the mouse, to a share of the slider's length. */
  async dragsWeight(name: string, to: number): Promise<void> {
    const slider = this.weight(name);
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error(`No slider ${name}`);
    await this.page.mouse.move(box.x + (box.width * Number(await slider.inputValue())) / 100, box.y + box.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width * to, box.y + box.height / 2, { steps: 6 });
    await this.page.mouse.up();
  }

  /** Id of the site that stands first. */
  async first(): Promise<string> {
    return (await this.found.getByRole("listitem").locator("[data-site]").first().getAttribute("data-site")) ?? "";
  }

  async focuses(name: string): Promise<void> {
    await this.row(name).locator("[data-site]").click();
    await expect(this.found.getByRole("heading", { level: 3 }).filter({ hasText: name })).toBeVisible();
  }

  /** 50 and everything printed below each other give the printed score, to the digit. */
  async scoreAddsUp(): Promise<void> {
    const texts = await this.found.getByRole("region").last().getByRole("button").allInnerTexts();
    const parts = texts.flatMap((text) => /[+−-]\d+\.\d$/.exec(text.trim())?.[0] ?? []).map((part) => Math.round(Number(part.replace("−", "-")) * 10));
    expect(parts.length).toBeGreaterThan(0);
    const total = await this.found.getByText(/^50 \+/).locator("xpath=..").innerText();
    const score = /[\d.]+$/.exec(total.trim())?.[0] ?? "";
    expect(500 + parts.reduce((sum, part) => sum + part, 0)).toBe(Math.round(Number(score) * 10));
  }

  async basisOf(criterion: RegExp, ...words: (string | RegExp)[]): Promise<void> {
    await this.found.getByRole("button", { name: criterion }).click();
    for (const word of words) await expect(this.page.getByText(word).first()).toBeVisible();
    await this.found.getByRole("button", { name: criterion }).click();
  }

  async rowSays(name: string, ...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.row(name)).toContainText(word);
  }

  async hovers(name: string): Promise<void> {
    await this.row(name).hover();
  }

  async keeps(...names: string[]): Promise<void> {
    for (const name of names) await this.button("sites.keep.of", { name }).click();
  }

  async compares(n: number): Promise<void> {
    await this.plan.panel.getByRole("button", { name: new RegExp(`^(比较|Compare).* ?${n}$`) }).click();
  }

  async saysNowhere(...words: RegExp[]): Promise<void> {
    for (const word of words) await expect(this.page.locator("body")).not.toContainText(word);
  }

  async opensSheet(): Promise<void> {
    await this.button("sites.act.sheet").click();
    await expect(this.dialog.getByRole("button", { name: named("sites.sheet.print") })).toBeEnabled({ timeout: 60_000 });
  }

  async sheetSays(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.dialog).toContainText(word);
  }

  /** The sheet as the browser prints it: how many pages, whose text is text. */
  async printedPages(): Promise<number> {
    const bytes = await this.page.pdf({ preferCSSPageSize: true });
    return (bytes.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;
  }

  async closes(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await expect(this.dialog).toHaveCount(0);
  }

  async opensQuestions(): Promise<void> {
    await this.plan.panel.getByRole("button", { name: startingWith("sites.questions.title") }).click();
  }

  /** The list as a table of text. */
  async savesQuestions(): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("sites.questions.csv").click()]);
    return readFileSync(await download.path(), "utf8");
  }

  async readsAnswers(text: string): Promise<void> {
    await this.page.getByRole("tab", { name: named("sites.questions.tab.read") }).click();
    await this.page.getByTestId("answers-file").setInputFiles({ name: "答复.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  }

  async answersSay(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.dialog).toContainText(word);
  }

  async acceptsAnswers(n: number): Promise<void> {
    await this.button("sites.answers.accept", { n: String(n) }).click();
    await expect(this.dialog.getByText(named("sites.answers.done", { n: String(n) }))).toBeVisible();
  }

  async focusIsOn(name: RegExp): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "")).toMatch(name);
  }
}
