import { expect, type Locator } from "@playwright/test";
import { stageLayout } from "../../../src/ui/stage/stage-layout";
import { everyMessage } from "../../support/every-message";
import type { PlanPage } from "./plan-page";
import { named } from "./words";

/** `12345678`, hashed as `npm run kiosk:pin` prints it. */
const exitPin = { salt: "607686f1e62467ab7c712712e3e7bb59", hash: "d987668e745cdd3321ba2a651e1d8de3cba7d0b93a1b73df9cfa0230cad67f83" };
const idleSeconds = 60;
/** Long: a busy machine needs a while to look. */
const countdownSeconds = 60;

/** The kiosk as visitors and the staff use it. */
export class KioskSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page() {
    return this.plan.page;
  }

  private get controls(): Locator {
    return this.page.getByRole("group", { name: named("kiosk.controls") });
  }

  private get countdown(): Locator {
    return this.page.getByRole("alertdialog", { name: named("kiosk.countdown.title") });
  }

  /** The attract loop of a kiosk with the PIN 12345678; the clock of its page can be put forward (`passes`). */
  async opens(flags = ""): Promise<void> {
    // Not the clock of the test: the map goes by frames, which no test may hold up.
    await this.page.addInitScript(() => {
      const real = performance.now.bind(performance);
      let aheadMs = 0;
      performance.now = () => real() + aheadMs;
      Object.assign(globalThis, { passMs: (ms: number) => (aheadMs += ms) });
    });
    await this.page.route("**/config.json", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...((await answer.json()) as object), kiosk: { exitPin } } });
    });
    await this.page.goto(this.plan.at(`?kiosk=1&lang=zh&idle=${idleSeconds}&countdown=${countdownSeconds}${flags}`));
    // Not until it is drawn: it goes on by itself meanwhile.
    await expect(this.page.getByText(everyMessage.zh["kiosk.call"])).toBeVisible({ timeout: 30_000 });
  }

  /** A chapter (from 1) stands for so long, s, instead of as long as its author meant. */
  async chapterIsShort(story: string, chapter: number, seconds: number): Promise<void> {
    await this.page.route(`**/geodata/stories/${story}.json`, async (route) => {
      const told = (await (await route.fetch()).json()) as { chapters: object[] };
      await route.fulfill({ json: { ...told, chapters: told.chapters.map((one, index) => (index === chapter - 1 ? { ...one, seconds } : one)) } });
    });
  }

  async attracts(): Promise<void> {
    await expect(this.page.getByText(everyMessage.zh["kiosk.call"])).toBeVisible();
    await expect(this.controls).toHaveCount(0);
  }

  /** A finger on the map, beside whatever is drawn there. */
  async touches(): Promise<void> {
    const { x, y } = this.freePlace();
    await this.page.touchscreen.tap(x, y);
    await expect(this.controls).toBeVisible();
  }

  /** Somewhere on the map, near its edge on the right. */
  private freePlace(): { x: number; y: number } {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    return { x: width * 0.86, y: height * 0.42 };
  }

  /** So long nobody does anything. */
  async passes(seconds: number): Promise<void> {
    // Never by much at a time: whatever watches the frames of the page must not think that they stopped.
    await this.page.evaluate(async (until) => {
      const { passMs } = globalThis as unknown as { passMs: (ms: number) => void };
      for (let left = until * 1000; left > 0; left -= 3000) {
        passMs(Math.min(3000, left));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }, seconds);
  }

  async countsDown(): Promise<void> {
    await this.passes(idleSeconds);
    await expect(this.countdown).toBeVisible();
  }

  /** A touch anywhere goes on. */
  async staysOn(): Promise<void> {
    const { x, y } = this.freePlace();
    await this.page.touchscreen.tap(x, y);
    await expect(this.countdown).toHaveCount(0);
    await expect(this.controls).toBeVisible();
  }

  async isReset(): Promise<void> {
    await this.passes(countdownSeconds);
    await expect(this.countdown).toHaveCount(0);
    await this.attracts();
  }

  /** One visit from the attract loop to the next: touch, search, zoom, idle, countdown, reset. For endurance tests. */
  async cycle(): Promise<void> {
    await this.touches();
    await this.opensPad();
    await this.types("KM");
    await this.closesDialog();
    await this.presses("control.zoomIn");
    await this.presses("control.zoomOut");
    await this.countsDown();
    await this.isReset();
  }

  async presses(key: "control.zoomIn" | "control.zoomOut" | "control.home" | "kiosk.flip"): Promise<void> {
    await this.controls.getByRole("button", { name: named(key) }).tap();
  }

  async opensPad(): Promise<void> {
    await this.controls.getByRole("button", { name: named("kiosk.search") }).tap();
    await expect(this.page.getByRole("dialog", { name: named("kiosk.pad.title") })).toBeVisible();
  }

  async types(letters: string): Promise<void> {
    const keys = this.page.getByRole("group", { name: named("kiosk.pad.letters") });
    for (const letter of letters) await keys.getByRole("button", { name: letter, exact: true }).tap();
  }

  async picksFound(name: string): Promise<void> {
    await this.page.getByRole("list", { name: named("kiosk.pad.results") }).getByRole("button", { name }).first().tap();
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
    await this.plan.untilDrawn();
  }

  /** What a screen reader is told of the map begins with the zone. */
  async hasSelected(zone: string): Promise<void> {
    await expect(this.page.getByTestId("announcement")).toContainText(zone);
  }

  async closesDetails(): Promise<void> {
    await this.plan.details.getByRole("button", { name: named("inspector.close") }).first().tap();
  }

  async closesDialog(): Promise<void> {
    await this.page.getByRole("dialog").getByRole("button", { name: named("dialog.close") }).tap();
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
  }

  /** The chapter that is told, by its title. */
  async tells(title: string): Promise<void> {
    await expect(this.page.getByRole("heading", { name: title })).toBeVisible({ timeout: 20_000 });
  }

  /** What a finger can press is at least so large, CSS px. */
  async targetsAreAtLeast(px: number): Promise<void> {
    const small = await this.page.evaluate((least) => {
      const shown = [...document.querySelectorAll("button, a[href], input, [role=button]")].filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
      return shown.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        // A word of a sentence is as high as its line (WCAG 2.5.8).
        const isWord = one.closest("p") !== null || getComputedStyle(one).display === "inline";
        return isWord || (width >= least - 0.5 && height >= least - 0.5) ? [] : [`${one.getAttribute("aria-label") ?? one.textContent} ${Math.round(width)}×${Math.round(height)}`];
      });
    }, px);
    expect(small).toEqual([]);
  }

  /** Where the middle of the map's free part stands on the screen, as the page is turned. */
  private async middle(): Promise<{ x: number; y: number }> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const { map } = stageLayout({ width, height, isWall: true });
    const [x, y] = [map.left + map.width / 2, map.top + map.height / 2];
    const isFlipped = await this.page.evaluate(() => "flipped" in document.documentElement.dataset);
    return isFlipped ? { x: width - x, y: height - y } : { x, y };
  }

  /** A finger takes the middle of the map along, by px of the screen, and lifts. */
  async dragsMiddle(dx: number, dy: number): Promise<void> {
    const from = await this.middle();
    const session = await this.page.context().newCDPSession(this.page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", share: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: from.x + dx * share, y: from.y + dy * share }] });
    await send("touchStart", 0);
    for (let step = 1; step <= 10; step += 1) await send("touchMove", step / 10);
    // Held before it lifts, so that the map does not run on.
    await this.page.waitForTimeout(300);
    await send("touchEnd", 1);
    await session.detach();
    await this.plan.untilDrawn();
  }

  /** Touches the place that lies so far from the middle of the map, px of the screen. */
  async touchesBesideMiddle(dx: number, dy: number): Promise<void> {
    const { x, y } = await this.middle();
    await this.page.touchscreen.tap(x + dx, y + dy);
  }

  async isFlipped(flipped: boolean): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => getComputedStyle(document.body).rotate)).toBe(flipped ? "180deg" : "none");
  }

  /** The corner is held for three seconds. */
  async holdsCorner(): Promise<void> {
    const box = await this.page.getByRole("button", { name: named("kiosk.staff") }).boundingBox();
    if (!box) throw new Error("no corner to hold");
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await expect(this.page.getByRole("dialog", { name: named("kiosk.pin.title") })).toBeVisible({ timeout: 5000 });
    await this.page.mouse.up();
  }

  async entersPin(pin: string): Promise<void> {
    const dialog = this.page.getByRole("dialog", { name: named("kiosk.pin.title") });
    for (const digit of pin) await dialog.getByRole("button", { name: digit, exact: true }).tap();
    await dialog.getByRole("button", { name: named("kiosk.pin.enter") }).tap();
  }

  async pinIsWrong(): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: everyMessage.zh["kiosk.pin.wrong"] })).toBeVisible();
  }

  async leaves(): Promise<void> {
    await this.page.getByRole("button", { name: named("kiosk.menu.leave") }).tap();
    await expect(this.plan.search).toBeVisible();
  }
}
