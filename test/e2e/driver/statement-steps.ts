import { expect, type Locator, type Page } from "@playwright/test";
import type { MessageKey } from "../../../src/i18n/translate";
import type { PlanPage } from "./plan-page";
import { named, startingWith } from "./words";

const files = ["000", "001", "002", "003", "004", "pages"];

/** The register of statements: as the server has it, and as the planner reads it. */
export class StatementSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  /** The register on the server consists of these entries; said before the map is opened. */
  async registerIs(entries: readonly object[]): Promise<void> {
    for (const name of files) {
      await this.page.route(`**/geodata/statements/${name}.json`, (route) => route.fulfill({ contentType: "application/json", body: JSON.stringify(name === "002" ? entries : []) }));
    }
  }

  /** In the panel of a zone: one of the chips that narrow its statements. */
  async presses(chip: MessageKey): Promise<void> {
    await this.plan.details.getByRole("button", { name: startingWith(chip) }).first().click();
  }

  /** The statements that are to be read in the panel of a zone, one below the other. */
  async zoneTells(...sentences: (string | RegExp)[]): Promise<void> {
    await expect(this.rowsIn(this.plan.details)).toContainText(sentences);
    await expect(this.rowsIn(this.plan.details)).toHaveCount(sentences.length);
  }

  /** Clicks the figure of a statement, in the panel of a zone. */
  async clicksFigureOf(sentence: string): Promise<void> {
    await this.rowsIn(this.plan.details).filter({ hasText: sentence }).locator("b").click();
  }

  async unlocatedTells(sentence: string): Promise<void> {
    await expect(this.rowsIn(this.plan.panel).filter({ hasText: sentence })).toBeVisible();
  }

  /** Opens the list of all statements, from the panel, the tools or their menu. */
  async opensAll(): Promise<void> {
    const button = this.page.getByRole("button", { name: startingWith("statements.open") }).first();
    if (!(await button.isVisible())) await this.page.getByRole("button", { name: named("more.open") }).click();
    await button.click();
    await this.list.waitFor();
  }

  async narrowsTo(words: string): Promise<void> {
    await this.page.getByRole("searchbox", { name: startingWith("statements.page.search") }).fill(words);
  }

  async narrowsBy(filter: "topic" | "status" | "document" | "zone", choice: string): Promise<void> {
    const field = this.dialog.getByRole("combobox", { name: startingWith(`statements.page.${filter}`) });
    const option = field.locator("option").filter({ hasText: choice });
    await field.selectOption((await option.getAttribute("value")) ?? "");
  }

  async listTells(...sentences: (string | RegExp)[]): Promise<void> {
    await expect(this.list.getByRole("listitem")).toContainText(sentences);
    await expect(this.list.getByRole("listitem")).toHaveCount(sentences.length);
  }

  async opensListed(sentence: string): Promise<void> {
    await this.list.getByRole("listitem").filter({ hasText: sentence }).getByRole("button").click();
  }

  async openedShows(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.dialog.getByRole("article")).toContainText(word);
  }

  /** The text of the table of what is listed. */
  async savesTable(): Promise<string> {
    const download = this.page.waitForEvent("download");
    await this.dialog.getByRole("button", { name: startingWith("statements.page.save") }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  }

  /** Neither in what is seen nor in what is only heard. */
  async nowhereStands(words: RegExp): Promise<void> {
    expect(await this.page.content()).not.toMatch(words);
  }

  private get dialog(): Locator {
    return this.page.getByRole("dialog", { name: startingWith("statements.title") });
  }

  private get list(): Locator {
    return this.dialog.getByRole("list", { name: named("statements.page.list") });
  }

  private rowsIn(part: Locator): Locator {
    return part.getByRole("listitem").filter({ has: this.page.locator("[data-statement]") });
  }
}
