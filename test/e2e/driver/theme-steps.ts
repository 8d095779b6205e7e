import { expect, type Locator, type Page } from "@playwright/test";
import type { ThemeId } from "../../../src/domain/theme";
import type { MessageKey } from "../../../src/i18n/translate";
import type { PlanPage } from "./plan-page";
import { beginning, named, startingWith } from "./words";

/** The themes: the bar over the map, the legend, the panel, and what is said of one zone. */
export class ThemeSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get bar(): Locator {
    return this.page.getByRole("radiogroup", { name: named("theme.label") });
  }

  private get legend(): Locator {
    return this.page.getByTestId("theme-legend");
  }

  private get panel(): Locator {
    return this.page.getByTestId("theme-panel");
  }

  private choice(theme: ThemeId | null): Locator {
    return this.bar.getByRole("radio", { name: named(`theme.${theme ?? "none"}`) });
  }

  private row(name: string): Locator {
    return this.legend.getByRole("button", { name: new RegExp(`^${name}[：:]`) });
  }

  /** Chooses a theme in the bar with the mouse, from behind 更多 where it does not stand in it. */
  async switchesTo(theme: ThemeId | null): Promise<void> {
    if (!(await this.choice(theme).isVisible())) await this.bar.getByRole("button", { expanded: false }).click();
    await this.choice(theme).check();
  }

  async laysOver(theme: "quota" | "industries" | "housing"): Promise<void> {
    await this.overButton(theme).click();
  }

  private overButton(theme: "quota" | "industries" | "housing"): Locator {
    const names = { quota: /^(叠加：用地指标|Overlay: Land quota)$/, industries: /^(叠加：主导产业|Overlay: Industries)$/, housing: /^(叠加：住房|Overlay: Housing)$/ } as const;
    return this.bar.getByRole("button", { name: names[theme] });
  }

  /** Puts the focus on the chosen theme in the bar. */
  async focusesBar(): Promise<void> {
    await this.bar.getByRole("radio", { checked: true }).focus();
  }

  async fills(theme: ThemeId | null): Promise<void> {
    await expect(this.choice(theme)).toBeChecked();
  }

  async liesOver(theme: "quota" | "industries" | "housing", lies: boolean): Promise<void> {
    await expect(this.overButton(theme)).toHaveAttribute("aria-pressed", String(lies));
  }

  /** Presses a class of the legend; `alone` presses twice. */
  async pressesClass(name: string, { alone = false } = {}): Promise<void> {
    if (alone) await this.row(name).dblclick();
    else await this.row(name).click();
  }

  async isolatesByKey(name: string): Promise<void> {
    await this.row(name).focus();
    await this.page.keyboard.press("Shift+Enter");
  }

  /** The button beside a class that shows it alone. */
  async isolatesByButton(name: string): Promise<void> {
    const button = this.legend.getByRole("button", { name: named("theme.onlyThis", { name }) });
    await button.focus();
    await button.click();
  }

  async showsAll(): Promise<void> {
    await this.legend.getByRole("button", { name: named("theme.allAgain") }).click();
  }

  /** Exactly these classes of the legend are switched on. */
  async shows(...names: string[]): Promise<void> {
    await expect(this.legend.locator('button[aria-pressed="true"]').filter({ hasNot: this.page.locator("[data-zone]") })).toHaveCount(names.length);
    for (const name of names) await expect(this.row(name)).toHaveAttribute("aria-pressed", "true");
  }

  async legendSays(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.legend).toContainText(word);
  }

  async panelSays(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.panel).toContainText(word);
  }

  /** One of the three counts of housing, as large as it stands there. */
  async counts(what: "projects" | "parkUnits" | "unitsBuilt", figure: string): Promise<void> {
    await expect(this.count(what).locator("b").first()).toHaveText(figure);
  }

  async opensSourceOfCount(what: "projects" | "parkUnits" | "unitsBuilt"): Promise<void> {
    await this.count(what).locator("[data-source]").first().click();
  }

  private count(what: string): Locator {
    return this.panel.getByTestId(`theme.housing.${what}`);
  }

  /** At the foot of the map. */
  async footSays(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.page.getByTestId("theme-foot")).toContainText(word);
  }

  async presses(button: MessageKey): Promise<void> {
    await this.page.getByRole("button", { name: startingWith(button) }).first().click();
  }

  async offers(button: MessageKey): Promise<void> {
    await expect(this.panel.getByRole("button", { name: startingWith(button) })).toBeEnabled();
  }

  /** What a screen reader hears of the themes. */
  async announces(words: string): Promise<void> {
    await expect(this.page.getByTestId("theme-announcement")).toHaveText(words);
  }

  /** The row of a zone in the list says this of the theme. */
  async listSays(zone: string, words: string | RegExp): Promise<void> {
    await expect(this.plan.zones.getByRole("option", { name: beginning(zone) })).toContainText(words);
  }

  /** First in the panel of a zone. */
  async zoneSays(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.page.getByTestId("theme-facts")).toContainText(word);
  }

  async movesYear(...keys: string[]): Promise<void> {
    await this.legend.getByRole("slider").focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
