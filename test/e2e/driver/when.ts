import type { Locator, Page } from "@playwright/test";
import type { Quality } from "../../../src/domain/quality";
import type { Language, Role } from "../../../src/domain/saved-view";
import type { PlanPage } from "./plan-page";
import { beginning, named, startingWith } from "./words";

type Modifier = "Shift" | "Control";

/** What the planner does. */
export class When {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  /** Chooses what lies below the plan, by its name in the layer list. */
  async choosesBaseMap(name: string): Promise<void> {
    await this.plan.panel.getByRole("radio", { name, exact: true }).check();
  }

  /** Asks for the link of the view. */
  async sharesLink(): Promise<void> {
    await this.page.getByRole("button", { name: named("share.copy") }).click();
  }

  /** Saves the map as an image and waits for the file. */
  async savesImage(): Promise<void> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: named("image.save") }).click();
    await (await download).path();
  }

  /** Turns to the list of zones. */
  async opensZones(): Promise<void> {
    await this.page.getByRole("tab", { name: startingWith("left.zones") }).click();
    await this.plan.zones.waitFor();
  }

  /** Turns to the list of layers. */
  async opensLayers(): Promise<void> {
    await this.page.getByRole("tab", { name: startingWith("left.layers") }).click();
  }

  /** Clicks a zone in the list of zones, which opens for it. */
  async selectsInList(name: string, { adding = false } = {}): Promise<void> {
    if (!(await this.plan.zones.isVisible())) await this.opensZones();
    await this.plan.zone(name).click({ modifiers: adding ? ["Control"] : [] });
  }

  /** Clicks the map in the middle of the window. */
  async clicksMapCentre({ holding }: { holding?: Modifier } = {}): Promise<void> {
    const { x, y } = this.plan.middle();
    if (holding) await this.page.keyboard.down(holding);
    await this.page.mouse.click(x, y);
    if (holding) await this.page.keyboard.up(holding);
  }

  /** Types into the search field what is looked for. */
  async searches(text: string): Promise<void> {
    await this.plan.search.fill(text);
  }

  /** Picks one of the answers of the search. */
  async picksFound(name: string): Promise<void> {
    await this.plan.found.filter({ hasText: name }).first().click();
  }

  /** Presses keys one after the other, wherever the focus is. */
  async pressesKeys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types letters where the focus is. */
  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses Tab until the focus has reached one of the zones in the list. */
  async tabsToZones(): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await this.plan.zones.locator("[role=option]:focus").count()) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error("Tab never reached the list of zones");
  }

  async switchesLanguage(language: Language): Promise<void> {
    await this.choose(named(`language.${language}.spoken`));
  }

  async switchesRole(role: Role): Promise<void> {
    await this.choose(named(`role.${role}`));
  }

  async switchesToDark(): Promise<void> {
    await this.button(named("flavour.toDark")).click();
  }

  /** The eye of a layer: shows or hides it. */
  async togglesLayer(name: string): Promise<void> {
    await this.plan.layer(name).getByRole("button", { name: named("layers.show", { name }) }).click();
  }

  /** Opens the row of a layer with its settings. */
  async opensLayer(name: string): Promise<void> {
    await this.plan.layer(name).getByRole("button", { name: beginning(name) }).first().click();
  }

  async setsOpacity(name: string, percent: number): Promise<void> {
    await this.plan.panel.getByRole("slider", { name: named("layers.opacityOf", { name }) }).fill(String(percent));
  }

  /** One of the actions in the open row of a layer. */
  async usesLayer(action: "isolate" | "moveUp" | "moveDown"): Promise<void> {
    await this.plan.panel.getByRole("button", { name: named(`layers.${action}`) }).click();
  }

  /** One step back in the view history, by the button on the map or the browser's. */
  async goesBack(by: "button" | "browser"): Promise<void> {
    if (by === "button") await this.button(named("control.back")).click();
    else await this.page.goBack();
  }

  async goesForward(by: "button" | "browser"): Promise<void> {
    if (by === "button") await this.button(named("control.forward")).click();
    else await this.page.goForward();
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await this.plan.untilDrawn();
  }

  /** Types a date into the field of the layer panel, whichever order the browser shows its parts in. */
  async setsDayByKeyboard({ year, month, day }: { year: string; month: string; day: string }): Promise<void> {
    const field = this.plan.panel.getByLabel(startingWith("day.label"));
    await field.focus();
    // Chromium's field in English order, which is what its tests run in.
    for (const part of [month, day, year]) await this.page.keyboard.type(part);
  }

  async returnsToToday(): Promise<void> {
    await this.button(named("day.back")).click();
  }

  /** Where the zone is not there on the day shown: to the day on which it is. */
  async switchesToItsDay(): Promise<void> {
    await this.plan.details.getByRole("button", { name: named("day.switch") }).click();
  }

  /** The source of a figure, by a part of its label. */
  async opensSource(label: string): Promise<void> {
    await this.plan.details.getByRole("button", { name: new RegExp(label) }).first().click();
  }

  async closesSource(): Promise<void> {
    await this.button(named("source.close")).click();
  }

  async clearsSelection(): Promise<void> {
    await this.plan.details.getByRole("button", { name: named("inspector.close") }).click();
  }

  /** Unfolds what could not be placed on the map. */
  async opensUnlocated(): Promise<void> {
    await this.plan.unlocated.click();
  }

  async picksUnlocated(name: string): Promise<void> {
    await this.plan.panel.getByRole("button", { name: beginning(name) }).click();
  }

  async opensHelp(): Promise<void> {
    await this.button(named("help.open")).click();
  }

  /** On a phone: the sheet with layers and zones. */
  async opensSheet(): Promise<void> {
    await this.button(named("left.open")).click();
  }

  /** On a phone: presses the handle of the sheet, which goes on to the next height. */
  async stepsSheet(): Promise<void> {
    await this.button(named("sheet.size")).click();
  }

  /** In the exhibition: a kind or a zone in the rail below the map. */
  async picksInRail(name: string): Promise<void> {
    await this.page.getByRole("navigation", { name: named("rail.label") }).getByRole("button", { name: beginning(name) }).click();
  }

  /** The computer of `given.slowFrames` gets its other work, or is done with it. */
  async framesGet(pace: "slow" | "fast"): Promise<void> {
    await this.page.evaluate((slow) => (globalThis as unknown as { setSlowFrames: (slow: boolean) => void }).setSlowFrames(slow), pace === "slow");
  }

  /** Takes hold of the map in the middle of the window and drags it to the left, without letting go. */
  async dragsMap({ byPx, steps = 12 }: { byPx: number; steps?: number }): Promise<void> {
    const { x, y } = this.plan.middle();
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    for (let step = 1; step <= steps; step += 1) {
      await this.page.mouse.move(x - (byPx * step) / steps, y);
      await this.page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
    }
  }

  async letsGo(): Promise<void> {
    await this.page.mouse.up();
  }

  /** How the map is drawn while it moves, as chosen in the help. */
  async choosesQuality(quality: Quality): Promise<void> {
    await this.opensHelp();
    await this.choose(named(`quality.${quality}`));
    await this.pressesKeys("Escape");
  }

  /** The browser ends the map's worker and says nothing. */
  async losesWorker(): Promise<void> {
    await this.page.evaluate(() => (globalThis as unknown as { killWorkers: () => void }).killWorkers());
  }

  /** The machine takes the graphics context away, as after sleep or a driver reset. */
  async losesGraphics(): Promise<void> {
    await this.page.evaluate(() => {
      const context = document.querySelector("canvas")?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      Object.assign(globalThis, { lostGraphics: context });
      context?.loseContext();
    });
  }

  async getsGraphicsBack(): Promise<void> {
    await this.page.evaluate(() => (globalThis as unknown as { lostGraphics?: WEBGL_lose_context }).lostGraphics?.restoreContext());
  }

  /** Takes the error report of what is named first. */
  async copiesReport(): Promise<void> {
    await this.button(named("crash.copy")).last().click();
  }

  async triesAgain(): Promise<void> {
    await this.page.getByRole("alert").getByRole("button", { name: named("crash.retry") }).last().click();
  }

  async dismissesNotice(): Promise<void> {
    await this.plan.notices.getByRole("button", { name: named("notice.dismiss") }).first().click();
  }

  private button(name: RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** The radio itself is invisible; its label is what is pressed. */
  private async choose(name: RegExp): Promise<void> {
    await this.page.getByRole("radio", { name }).check({ force: true });
  }
}

