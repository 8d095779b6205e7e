import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Locator, type Page } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named, startingWith } from "./words";

const fixtures = fileURLToPath(new URL("../../fixtures/tables/", import.meta.url));

export type SavedTable = { name: string; bytes: Buffer };

/** The page for importing tables, as an officer with a spreadsheet uses it. */
export class ImportSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get dialog(): Locator {
    return this.page.getByRole("dialog", { name: startingWith("import.title") });
  }

  /** From the project's panel, which is open. */
  async opens(): Promise<void> {
    await this.button("import.open").click();
    await this.dialog.getByRole("button", { name: named("import.choose") }).waitFor();
  }

  /** On a phone the project's panel is behind a menu. */
  async opensFromMenu(): Promise<void> {
    await this.button("more.open").click();
    await this.button("project.open").click();
    await this.opens();
  }

  async choosesFixture(name: string): Promise<void> {
    await this.dialog.getByTestId("table-file").setInputFiles(fixtures + name);
  }

  async choosesFile({ name, bytes }: SavedTable): Promise<void> {
    await this.dialog.getByTestId("table-file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  }

  async pastes(text: string): Promise<void> {
    await this.dialog.getByLabel(named("import.paste")).fill(text);
    await this.button("import.paste.read").click();
  }

  async goesOn(): Promise<void> {
    await this.button("import.next").click();
  }

  async setsYear(year: string): Promise<void> {
    await this.dialog.getByLabel(named("import.year")).fill(year);
  }

  async setsCutOff(day: string): Promise<void> {
    await this.dialog.getByLabel(startingWith("import.cutOff")).fill(day);
  }

  /** Says which unit a name of the table stands for. */
  async assigns(name: string, unit: string): Promise<void> {
    const select = this.dialog.getByRole("combobox", { name: named("import.label.choose", { name }) });
    const option = select.locator("option").filter({ hasText: unit }).first();
    await select.selectOption((await option.getAttribute("value")) ?? "");
  }

  async accepts(): Promise<void> {
    await this.button("import.accept").click();
    await this.dialog.getByRole("heading", { name: startingWith("import.done.title") }).waitFor();
  }

  async finishes(): Promise<void> {
    await this.button("import.close").click();
    await expect(this.dialog).toHaveCount(0);
  }

  async startsAnother(): Promise<void> {
    await this.button("import.again").click();
  }

  async cancels(): Promise<void> {
    await this.button("import.cancel").click();
  }

  async undoes(): Promise<void> {
    await this.button("import.undo").click();
  }

  async exportsLedger(): Promise<SavedTable> {
    return this.saves(this.button("import.export.ledger"));
  }

  async savesTemplate(target: string): Promise<SavedTable> {
    return this.saves(this.button("import.template.of", { target, format: "XLSX" }));
  }

  async refuses(sentence: RegExp): Promise<void> {
    await expect(this.dialog.getByRole("alert")).toHaveText(sentence);
  }

  async shows(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.dialog.getByText(word).first()).toBeVisible();
  }

  /** The names of a group, in their order. */
  async namesAre(group: "matched" | "doubtful" | "unmatched", ...names: string[]): Promise<void> {
    await expect(this.dialog.getByTestId(`labels-${group}`).getByRole("rowheader")).toHaveText(names);
  }

  async changeIs(cell: string, ...words: string[]): Promise<void> {
    const row = this.dialog.getByTestId("import-changes").getByRole("row").filter({ has: this.page.getByRole("cell", { name: cell, exact: true }) });
    for (const word of words) await expect(row).toContainText(word);
  }

  async faultsAre(...sentences: (string | RegExp)[]): Promise<void> {
    await expect(this.dialog.getByTestId("import-faults").getByRole("paragraph")).toHaveText(sentences);
  }

  async unitIs(words: string): Promise<void> {
    await expect(this.dialog.getByRole("combobox", { name: startingWith("import.unit") }).locator("option:checked")).toHaveText(words);
  }

  async cannotGoOn(): Promise<void> {
    await expect(this.button("import.next")).toBeDisabled();
  }

  async cannotAccept(): Promise<void> {
    await expect(this.dialog.getByRole("button", { name: named("import.accept") })).toBeDisabled();
  }

  private button(key: Parameters<typeof named>[0], parameters: Record<string, string> = {}): Locator {
    return this.page.getByRole("button", { name: named(key, parameters) });
  }

  private async saves(button: Locator): Promise<SavedTable> {
    const download = this.page.waitForEvent("download");
    await button.click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }
}
