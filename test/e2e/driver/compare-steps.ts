import { expect, type Locator, type Page } from "@playwright/test";
import type { MessageKey } from "../../../src/i18n/translate";
import type { PlanPage } from "./plan-page";
import { named, startingWith } from "./words";

/** 片区对比: who is compared, what lies over whom, the table, and what is passed on. */
export class CompareSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get heads(): Locator {
    return this.page.getByTestId("pane-head");
  }

  private get table(): Locator {
    return this.page.getByTestId("compare-table");
  }

  private get picker(): Locator {
    return this.page.getByRole("combobox", { name: named("compare.pick.label") });
  }

  private get address(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  private head(name: string): Locator {
    return this.heads.filter({ has: this.page.getByRole("heading", { name: named("compare.pane.label", { name }) }) });
  }

  /** By a link; `route` is what stands behind the folder of the map. */
  async opens(route: string): Promise<void> {
    await this.page.goto(this.plan.at(route));
    await this.heads.first().waitFor();
  }

  /** The button of several selected zones. */
  async begins(n: number): Promise<void> {
    await this.page.getByRole("button", { name: named("compare.these", { n: String(n) }) }).click();
  }

  /** Exactly these places have a pane, in this order. */
  async panesAre(...names: string[]): Promise<void> {
    await expect(this.heads.getByRole("heading")).toHaveText(names);
  }

  async headSays(name: string, ...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.head(name)).toContainText(word);
  }

  /** Beside one place: the second is asked for where the focus is. */
  async asksForSecond(): Promise<void> {
    await expect(this.picker).toBeFocused();
  }

  async picks(query: string, name: string): Promise<void> {
    await this.picker.fill(query);
    await this.page.getByRole("listbox", { name: named("compare.pick.label") }).getByRole("option", { name }).first().click();
  }

  /** Lays the outline of a place over the pane of another, from its menu. */
  async lays(of: string, { over }: { over: string }): Promise<void> {
    const menu = this.head(over).getByRole("button", { name: named("compare.pane.menu", { name: over }) });
    await menu.click();
    await this.head(over).getByRole("checkbox", { name: startingWithGhost(of) }).check();
    await this.page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
  }

  /** Takes a row out of the table. */
  async dropsRow(name: string): Promise<void> {
    await this.table.getByRole("button", { name: named("compareTable.rows.spoken") }).click();
    await this.table.getByRole("checkbox", { name, exact: true }).uncheck();
    await this.table.getByRole("button", { name: startingWith("compareTable.rows.done") }).click();
  }

  async tableSays(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.table).toContainText(word);
  }

  async tableSaysNothingOf(words: string): Promise<void> {
    await expect(this.table.getByRole("rowheader", { name: words })).toHaveCount(0);
  }

  /** What of it lies on the clipboard after the button was pressed. */
  async copies(what: Extract<MessageKey, "compareTable.copy" | "share.copy">): Promise<string> {
    await this.allowsClipboard();
    await this.page.getByRole("button", { name: named(what) }).click();
    return this.copied(what === "share.copy" ? "share.copied" : "compareTable.copied");
  }

  async allowsClipboard(): Promise<void> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  }

  async copied(said: MessageKey): Promise<string> {
    await expect(this.page.getByText(named(said))).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The address holds these parameters and no other of a comparison. */
  async addressHas(expected: Record<string, string | RegExp>): Promise<void> {
    for (const [name, value] of Object.entries(expected)) await expect.poll(() => this.address.get(name)).toMatch(value);
  }

  async announces(sentence: string): Promise<void> {
    await expect(this.page.getByTestId("compare-announcement")).toHaveText(sentence);
  }

  /** Tabs on until a control of that name has the focus. */
  async tabsTo(name: RegExp, { backwards = false } = {}): Promise<void> {
    // What is tabbed to may still be on its way: round and round until it has come.
    for (const endsAt = Date.now() + 15_000; Date.now() < endsAt; ) {
      await this.page.keyboard.press(backwards ? "Shift+Tab" : "Tab");
      const focused = await this.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.getElementById(document.activeElement?.getAttribute("aria-labelledby") ?? "")?.textContent ?? document.activeElement?.closest("label")?.textContent ?? document.activeElement?.textContent ?? "");
      if (name.test(focused.trim())) return;
    }
    throw new Error(`Tab never reached ${name}`);
  }

  async focusIsOnLeaving(): Promise<void> {
    await expect(this.page.getByRole("button", { name: named("compare.leave") })).toBeFocused();
  }

  async leaves(): Promise<void> {
    await this.plan.page.getByRole("button", { name: named("compare.leave") }).click();
    await this.isLeft();
  }

  async isLeft(): Promise<void> {
    await expect(this.heads).toHaveCount(0);
    await expect.poll(() => this.address.get("compare")).toBeNull();
  }

  async focusCameBackTo(selector: RegExp): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => document.activeElement?.id ?? "")).toMatch(selector);
  }

  /** In the pane of a place stands why nothing is drawn there. */
  async saysWhyBlank(count: number, words: string): Promise<void> {
    await expect(this.plan.map.getByText(words)).toHaveCount(count);
  }
}

const startingWithGhost = (name: string): RegExp => new RegExp(`^(叠上“${name}”|Lay “${name}” over it)`);
