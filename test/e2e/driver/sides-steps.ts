import { expect, type Locator } from "@playwright/test";
import type { ThemeId } from "../../../src/domain/theme";
import type { Side } from "../../../src/store/side-states";
import type { PlanPage } from "./plan-page";
import type { Pixels } from "./read-png";
import { named } from "./words";

/** Two contents at one place: the panel, the divider and both maps. */
export class SidesSteps {
  constructor(private readonly plan: PlanPage) {}

  private get slider(): Locator {
    return this.plan.page.getByRole("slider", { name: named("sides.divider") });
  }

  private get panel(): Locator {
    return this.plan.page.getByRole("complementary", { name: named("sides.title") });
  }

  private get maps(): Locator {
    return this.plan.map.locator("canvas").filter({ visible: true });
  }

  /** Both maps have drawn what they show. */
  async drawn(): Promise<void> {
    await expect(this.plan.map.locator('[aria-busy="false"]').filter({ visible: true })).toHaveCount(2, { timeout: 30_000 });
  }

  async choosesTheme(side: Side, theme: ThemeId): Promise<void> {
    await this.panel.getByTestId(`side-${side}`).getByLabel(named("sides.theme")).selectOption(theme);
    await this.drawn();
  }

  async shows(side: Side, title: string): Promise<void> {
    await expect(this.plan.page.getByTestId(`side-title-${side}`)).toContainText(title);
  }

  async movesByKeys(...keys: string[]): Promise<void> {
    await this.slider.focus();
    for (const key of keys) await this.plan.page.keyboard.press(key);
  }

  /** Drags the handle to a share of the width. */
  async drags(share: number): Promise<void> {
    const [handle, map] = [await this.slider.boundingBox(), await this.plan.map.boundingBox()];
    if (!handle || !map) throw new Error("no divider");
    const { mouse } = this.plan.page;
    await mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await mouse.down();
    await mouse.move(map.x + map.width * share, handle.y, { steps: 4 });
    await mouse.up();
  }

  async dividerSays(percent: number): Promise<void> {
    await expect(this.slider).toHaveAttribute("aria-valuenow", String(percent));
    await expect(this.slider).toHaveAttribute("aria-valuetext", new RegExp(`${percent} %$`));
  }

  /** Drags the ground of a side by some px. */
  async pans(side: Side, [x, y]: [number, number]): Promise<void> {
    const map = await this.plan.map.boundingBox();
    if (!map) throw new Error("no map");
    const from = { x: map.x + map.width * (side === "a" ? 0.15 : 0.85), y: map.y + map.height * 0.3 };
    const { mouse } = this.plan.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + x, from.y + y, { steps: 3 });
    await mouse.up();
  }

  /** Above and below each other in one place, or of one size beside each other. */
  async lie(how: "one over the other" | "beside each other"): Promise<void> {
    await expect(this.maps).toHaveCount(2);
    await expect(async () => {
      const [a, b] = await Promise.all([this.maps.nth(0).boundingBox(), this.maps.nth(1).boundingBox()]);
      expect([b?.width, b?.height, b?.y]).toEqual([a?.width, a?.height, a?.y]);
      if (how === "one over the other") expect(b?.x).toBe(a?.x);
      else expect(b?.x ?? 0).toBeGreaterThan((a?.x ?? 0) + (a?.width ?? 0));
    }).toPass({ timeout: 5000 });
  }

  async changesMode(mode: "swipe" | "beside"): Promise<void> {
    await this.panel.getByRole("radio", { name: named(`sides.${mode}`) }).check();
    await this.drawn();
  }

  async leaves(): Promise<void> {
    await this.plan.page.getByRole("button", { name: named("sides.leave") }).click();
    await expect(this.panel).toHaveCount(0);
    await expect(this.maps).toHaveCount(1);
  }

  /** The middle of the maps, once both are drawn. */
  async middle(): Promise<Pixels> {
    await this.drawn();
    const map = await this.plan.map.boundingBox();
    if (!map) throw new Error("no map");
    return this.plan.clip({ x: map.x + map.width / 2 - 120, y: map.y + map.height / 2 - 80, width: 240, height: 160 });
  }

  /** What both maps show of a place on the ground, each cut out of its own half. */
  async halves(): Promise<[Pixels, Pixels]> {
    const cut = async (index: 0 | 1) => {
      const box = await this.maps.nth(index).boundingBox();
      if (!box) throw new Error("no map");
      return this.plan.clip({ x: box.x + 20, y: box.y + 70, width: Math.floor(box.width) - 120, height: Math.floor(box.height) - 200 });
    };
    return [await cut(0), await cut(1)];
  }
}

/** The share of pixels that differ by more than a trace. */
export function differing(a: Pixels, b: Pixels): number {
  let count = 0;
  for (let i = 0; i < a.rgb.length; i += 3) {
    if ([0, 1, 2].some((channel) => Math.abs((a.rgb[i + channel] ?? 0) - (b.rgb[i + channel] ?? 0)) > 24)) count += 1;
  }
  return count / (a.width * a.height);
}
