import { expect, type Locator } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named } from "./words";

/** What a planning office does in the ledger, and what it then reads there. */
export class LedgerSteps {
  constructor(private readonly plan: PlanPage) {}

  private get panel(): Locator {
    return this.plan.page.getByRole("region", { name: named("ledger.title") }).filter({ has: this.plan.page.getByRole("grid") });
  }

  private get grid(): Locator {
    return this.panel.getByRole("grid");
  }

  /** Once the project is there, so that it can be edited. */
  async isOpen(): Promise<void> {
    await expect(this.grid).toBeVisible();
    await expect(this.grid).not.toHaveAttribute("aria-busy");
  }

  async isNowhere(): Promise<void> {
    await expect(this.plan.page.getByRole("grid")).toHaveCount(0);
  }

  /** From the search for a unit to its cell, by keys alone. */
  async goesTo(unit: string, column: string): Promise<void> {
    const row = this.row(unit);
    await expect(row).toBeVisible();
    await this.cell(unit, column).click();
  }

  /** Types over the active cell, or, what no key has, into its field. */
  async types(text: string): Promise<void> {
    await this.grid.focus();
    const isOfKeys = /^[ -~]/.test(text);
    if (!isOfKeys) await this.plan.page.keyboard.press("F2");
    if (!isOfKeys) await this.plan.page.keyboard.press("Control+a");
    await this.plan.page.keyboard.type(text);
    await this.plan.page.keyboard.press("Enter");
  }

  async presses(...keys: string[]): Promise<void> {
    await this.grid.focus();
    for (const key of keys) await this.plan.page.keyboard.press(key);
  }

  async filters(words: string): Promise<void> {
    await this.panel.getByRole("searchbox", { name: named("ledger.filter") }).fill(words);
  }

  async showsUnit(unit: "亩" | "公顷" | "平方公里"): Promise<void> {
    await this.panel.getByRole("radio", { name: unit, exact: true }).check();
  }

  /** Pastes as from a spreadsheet. */
  async pastes(rows: readonly (readonly string[])[]): Promise<void> {
    await this.grid.evaluate((grid, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, rows.map((row) => row.join("\t")).join("\r\n"));
  }

  /** What lies on the clipboard after copying. */
  async copies(): Promise<string> {
    return this.grid.evaluate((grid) => {
      const clipboardData = new DataTransfer();
      grid.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData("text/plain");
    });
  }

  async saysOfStock(day: string, definition: string): Promise<void> {
    const dialog = this.plan.page.getByRole("dialog");
    await dialog.getByLabel(named("ledger.details.cutOff")).fill(day);
    await dialog.getByLabel(named("ledger.details.definition")).fill(definition);
    await dialog.getByRole("button", { name: named("ledger.details.save") }).click();
    await expect(dialog).toHaveCount(0);
  }

  async collapses(): Promise<void> {
    await this.panel.getByRole("button", { name: named("ledger.collapse") }).click();
  }

  async cellSays(unit: string, column: string, words: string | RegExp): Promise<void> {
    await expect(this.cell(unit, column)).toHaveAccessibleName(words);
  }

  async rowsAre(...units: string[]): Promise<void> {
    await expect(this.grid.getByRole("rowheader")).toHaveText(units.map((unit) => new RegExp(`^${unit}`)));
  }

  /** What the foot says of the active cell. */
  async explains(words: string | RegExp): Promise<void> {
    await expect(this.panel.getByRole("contentinfo").or(this.panel.locator("footer"))).toContainText(words);
  }

  async says(words: string | RegExp): Promise<void> {
    await expect(this.panel.getByRole("status")).toContainText(words);
  }

  async hasToCheck(n: number): Promise<void> {
    await expect(this.panel.getByRole("button", { name: named("ledger.faults.open", { n: String(n) }) })).toBeVisible();
  }

  /** Every cell that is there begins and ends where its head does, and holds what is in it. */
  async columnsLineUp(): Promise<void> {
    const faults = await this.grid.evaluate((grid) => {
      const span = (element: Element) => element.getBoundingClientRect();
      const heads = [...grid.querySelectorAll("[role=columnheader]")].map(span);
      return [...grid.querySelectorAll("[role=rowheader], [role=gridcell]")].flatMap((cell) => {
        const [head, own] = [heads[Number(cell.getAttribute("aria-colindex")) - 1], span(cell)];
        const isOver = [...cell.querySelectorAll("[data-kind] *")].some((part) => cell.role === "gridcell" && (span(part).left < own.left || span(part).right > own.right));
        const isOff = !head || Math.abs(head.left - own.left) > 0.5 || Math.abs(head.right - own.right) > 0.5;
        return isOff || isOver ? [`${cell.textContent} ${own.left}–${own.right}, head ${head?.left}–${head?.right}`] : [];
      });
    });
    expect(faults).toEqual([]);
  }

  /** Whole rows between the heads and the lower edge. */
  async rowsSeenAreAtLeast(n: number): Promise<void> {
    const rows = await this.grid.evaluate((grid) => {
      const [head, row] = [grid.querySelector("[role=rowgroup]"), grid.querySelector("[role=rowheader]")];
      return (grid.clientHeight - (head?.getBoundingClientRect().height ?? 0)) / (row?.getBoundingClientRect().height ?? 1);
    });
    expect(rows).toBeGreaterThanOrEqual(n);
  }

  async isFocused(): Promise<void> {
    await expect(this.grid).toBeFocused();
  }

  private row(unit: string): Locator {
    return this.grid.getByRole("row").filter({ has: this.plan.page.getByRole("rowheader", { name: new RegExp(`^${unit}`) }) });
  }

  private cell(unit: string, column: string): Locator {
    const index = ["下达", "结转", "调入", "调出", "使用", "剩余", "已批", "已供", "批而未供", "闲置"].indexOf(column);
    return this.row(unit).getByRole("gridcell").nth(index);
  }
}
