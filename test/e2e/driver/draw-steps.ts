import { expect, type Locator, type Page } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named } from "./words";

/** An area drawn on the map, and what is answered about it. */
export class DrawSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get panel(): Locator {
    return this.page.getByRole("article", { name: named("draw.start") });
  }

  /** Reaches the tool by its name and presses Enter on it. */
  async startsByKeyboard(): Promise<void> {
    await this.page.getByRole("button", { name: named("draw.start") }).focus();
    await this.page.keyboard.press("Enter");
    await expect(this.panel).toBeVisible();
  }

  /** Moves the map under the cross by arrow keys and sets a corner there. */
  async addsCorner(...arrows: ("ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown")[]): Promise<void> {
    for (const arrow of arrows) {
      const before = this.page.url();
      await this.page.keyboard.press(arrow);
      // The address is the view: it changes when the map comes to rest.
      await expect.poll(() => this.page.url()).not.toBe(before);
    }
    await this.page.keyboard.press("Space");
  }

  async hasCorners(count: number): Promise<void> {
    await expect(this.panel.getByRole("status")).toContainText(String(count));
  }

  async isTold(sentence: RegExp): Promise<void> {
    await expect(this.panel).toContainText(sentence);
  }

  /** The row of a control line says this of the area. */
  async lineSays(line: string, said: RegExp): Promise<void> {
    await expect(this.panel.getByRole("row", { name: new RegExp(`^${line}`) }).first()).toContainText(said);
  }

  async isClosedAway(): Promise<void> {
    await expect(this.panel).toHaveCount(0);
  }
}
