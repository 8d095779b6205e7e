import { expect, type Locator, type Page } from "@playwright/test";
import { named } from "../e2e/driver/words";

const second = 1000;
/** The page's clock also goes on while a slow machine works: a visit must not end before its visitor leaves. */
const limits = { idle: 120, countdown: 10 };

/** The screen as the soak opens it: a table, so that it can be turned round. */
export const soakedScreen = `?kiosk=1&table=1&idle=${limits.idle}&countdown=${limits.countdown}`;

/** One visitor after the other at a screen of the exhibition, on the page's own clock. */
export class KioskVisit {
  constructor(private readonly page: Page) {}

  /** The attract loop goes on by itself. */
  async watchesLoop(): Promise<void> {
    const before = await this.chapter();
    for (let tick = 0; tick < 20; tick += 1) {
      // oxlint-disable-next-line no-await-in-loop -- step by step
      await this.passes(5 * second);
      // oxlint-disable-next-line no-await-in-loop -- step by step
      if ((await this.chapter()) !== before) return;
    }
    throw new Error(`the loop stays at ${before}`);
  }

  /** Touches, looks around, reads, turns the table, and goes away. */
  async comesAndGoes(): Promise<void> {
    await this.touches();
    await this.explores();
    await this.searches();
    await this.reads();
    await this.language("en");
    await this.turnsRound();
    await this.turnsRound();
    await this.leaves();
  }

  private async touches(): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    await this.page.mouse.click(width * 0.7, height * 0.4);
    await expect(this.call).toHaveCount(0);
    await this.controls.waitFor({ timeout: 8000 });
  }

  private async explores(): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    await this.press("control.zoomIn");
    await this.page.mouse.move(width * 0.7, height * 0.4);
    await this.page.mouse.down();
    await this.page.mouse.move(width * 0.6, height * 0.45, { steps: 4 });
    await this.page.mouse.up();
    await this.press("control.home");
  }

  /** By letters, and picks what is found first. */
  private async searches(): Promise<void> {
    await this.press("kiosk.search");
    const pad = this.page.getByRole("dialog");
    await pad.getByRole("button", { name: "Y", exact: true }).click();
    await pad.getByRole("button", { name: "L", exact: true }).click();
    await pad.getByRole("list", { name: named("kiosk.pad.results") }).getByRole("button", { name: /杨林/ }).first().click();
    await this.details.waitFor({ timeout: 8000 });
  }

  private async reads(): Promise<void> {
    await this.details.getByRole("button", { name: named("source.openChip") }).first().click();
    const close = this.page.getByRole("button", { name: named("source.close") });
    await close.click();
    await expect(close).toHaveCount(0);
    await this.details.getByRole("button", { name: named("inspector.close") }).first().click();
  }

  private async language(language: "zh" | "en"): Promise<void> {
    await this.page.getByRole("button", { name: named(`language.${language}.spoken`) }).click();
  }

  private async turnsRound(): Promise<void> {
    await this.press("kiosk.flip");
  }

  /** Nobody is there: the countdown, then everything as at the beginning. */
  private async leaves(): Promise<void> {
    await this.passes((limits.idle - 2) * second);
    const countdown = this.page.getByRole("alertdialog");
    await this.untilPassed(async () => countdown.isVisible(), 8);
    await this.untilPassed(async () => this.call.isVisible(), limits.countdown + 3);
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
  }

  /** Second by second, as long as it takes. */
  private async untilPassed(isSo: () => Promise<boolean>, mostSeconds: number): Promise<void> {
    for (let tick = 0; tick < mostSeconds; tick += 1) {
      // oxlint-disable no-await-in-loop -- second by second
      await this.passes(second);
      if (await isSo()) return;
      // oxlint-enable no-await-in-loop
    }
    throw new Error(`after ${mostSeconds} s more nothing has come`);
  }

  /** The page's clock goes on by so many ms at once: every timer that is due goes off once. */
  private passes(ms: number): Promise<void> {
    return this.page.clock.fastForward(ms);
  }

  private async press(name: Parameters<typeof named>[0]): Promise<void> {
    await this.controls.getByRole("button", { name: named(name) }).click();
  }

  private async chapter(): Promise<string> {
    return (await this.page.getByTestId("chapter-announcement").textContent()) ?? "";
  }

  private get call(): Locator {
    return this.page.getByText(/轻触屏幕开始/);
  }

  private get controls(): Locator {
    return this.page.getByRole("group", { name: named("kiosk.controls") });
  }

  private get details(): Locator {
    return this.page.getByRole("region", { name: named("panel.details") });
  }
}
