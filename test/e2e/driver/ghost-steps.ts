import { readFileSync } from "node:fs";
import { expect, type Locator } from "@playwright/test";
import geodesic from "geographiclib-geodesic";
import { slotColor } from "../../../src/cartography/slot-style";
import type { ComparisonSlot } from "../../../src/domain/comparison";
import { circleThrough } from "../../support/circle-fit";
import { eastNorth, measuredScale, positionOf, type SeenCamera } from "../../support/mercator";
import { pointsOf } from "./look";
import type { PlanPage } from "./plan-page";
import { named } from "./words";

type Position = readonly [lng: number, lat: number];
/** Where a round ghost lies, and how large it is on the ground. */
type Measured = { centre: Position; radiusM: number; areaM2: number };
type Box = { x: number; y: number; width: number; height: number };

const ellipsoid = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257_222_101);

/** 叠影: the outline of a place laid over another's pane, moved by hand and keyboard, and measured on the screen. */
export class GhostSteps {
  constructor(private readonly plan: PlanPage) {}

  /** The dots on the screen, carried to the ground pixel by pixel, lie on a circle of that zone's diameter and area by geographiclib. */
  async isOfTrueSize(pane: number, zone: string, slot: ComparisonSlot): Promise<Measured> {
    const truth = circleOf(zone);
    let seen: Measured | null = null;
    await expect(async () => {
      seen = await this.measured(pane, slot);
      expect(Math.abs(seen.radiusM / truth.radiusM - 1), "diameter against the truth").toBeLessThan(0.005);
      expect(Math.abs(seen.areaM2 / truth.areaM2 - 1), "area against the truth").toBeLessThan(0.001);
    }).toPass({ timeout: 15_000 });
    return seen ?? failed();
  }

  /** From one place to another it went so many pixels right and down, to a pixel. */
  async hasMovedBy(pane: number, [from, to]: readonly [Measured, Measured], rightPx: number, downPx: number): Promise<void> {
    const { camera } = await this.paneAt(pane);
    const { eastM, northM } = eastNorth(from.centre, to.centre);
    const perPx = measuredScale(camera);
    const turned = (camera.bearing * Math.PI) / 180;
    expect(Math.hypot(eastM / perPx - (rightPx * Math.cos(turned) - downPx * Math.sin(turned)), -northM / perPx - (rightPx * Math.sin(turned) + downPx * Math.cos(turned))), "px from where it was put").toBeLessThan(1);
  }

  /** Takes it by the pill at its lower edge. */
  async isDraggedByPill(pane: number, rightPx: number, downPx: number): Promise<void> {
    const { x, y, width, height } = await boxOf(this.pill(pane));
    await this.drag({ x: x + width / 2, y: y + height / 2 }, rightPx, downPx);
  }

  /** Takes it by its line, at its left end. */
  async isDraggedByLine(pane: number, at: Measured, rightPx: number, downPx: number): Promise<void> {
    const { camera, box } = await this.paneAt(pane);
    const { eastM, northM } = eastNorth(camera.center, at.centre);
    const perPx = measuredScale(camera);
    const turned = (camera.bearing * Math.PI) / 180;
    const [rightM, upM] = [eastM * Math.cos(turned) - northM * Math.sin(turned), eastM * Math.sin(turned) + northM * Math.cos(turned)];
    await this.drag({ x: box.x + box.width / 2 + (rightM - at.radiusM) / perPx, y: box.y + box.height / 2 - upM / perPx }, rightPx, downPx);
  }

  /** A hand inside the ghost moves the map, not the ghost. */
  async letsTheMapBePanned(pane: number, at: Measured): Promise<void> {
    const { camera, box } = await this.paneAt(pane);
    const { eastM, northM } = eastNorth(camera.center, at.centre);
    const perPx = measuredScale(camera);
    await this.drag({ x: box.x + box.width / 2 + (eastM + at.radiusM / 2) / perPx, y: box.y + box.height / 2 - (northM + at.radiusM / 2) / perPx }, 30, 20);
    expect((await this.paneAt(pane)).camera.center).not.toEqual(camera.center);
  }

  async isMovedByKeys(pane: number, ...keys: readonly string[]): Promise<void> {
    await this.pill(pane).focus();
    for (const key of keys) await this.afterChange(() => this.plan.page.keyboard.press(key));
  }

  /** Pressing the pill opens buttons that need no dragging. */
  async isMovedByButton(pane: number, button: "ghost.ArrowUp" | "ghost.centre" | "ghost.remove"): Promise<void> {
    if ((await this.pill(pane).getAttribute("aria-expanded")) !== "true") await this.pill(pane).click();
    await this.afterChange(() => this.handle(pane).getByRole("button", { name: named(button), exact: true }).click());
  }

  /** A drag that Escape ends puts it back. */
  async isPutBackByEscape(pane: number): Promise<void> {
    const before = this.plan.page.url();
    const from = await boxOf(this.pill(pane));
    const { page } = this.plan;
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 120, from.y - 60, { steps: 3 });
    await expect.poll(async () => (await boxOf(this.pill(pane))).x).not.toBe(from.x);
    await page.keyboard.press("Escape");
    await expect.poll(async () => boxOf(this.pill(pane))).toEqual(from);
    await page.mouse.up();
    expect(page.url()).toBe(before);
  }

  /** The pill's name and the answer to its last move say this. */
  async says(pane: number, pill: RegExp, moved: RegExp): Promise<void> {
    await expect(this.pill(pane)).toHaveAccessibleName(pill);
    await expect(this.panes.nth(pane).getByRole("status").filter({ hasText: moved })).toHaveCount(1);
  }

  async isGone(pane: number): Promise<void> {
    await expect(this.handle(pane)).toHaveCount(0);
    await expect(this.panes.nth(pane).getByRole("region")).toBeFocused();
  }

  private get panes(): Locator {
    return this.plan.map.locator("[data-camera]").filter({ visible: true });
  }

  private handle(pane: number): Locator {
    return this.panes.nth(pane).getByRole("group", { name: named("ghost.move") });
  }

  private pill(pane: number): Locator {
    return this.handle(pane).getByRole("button", { name: /^叠影/ });
  }

  private async paneAt(pane: number): Promise<{ camera: SeenCamera; box: Box }> {
    const [lng = 0, lat = 0, zoom = 0, bearing = 0] = ((await this.panes.nth(pane).getAttribute("data-camera")) ?? "").split(",").map(Number);
    return { camera: { center: [lng, lat], zoom, bearing }, box: await boxOf(this.panes.nth(pane)) };
  }

  private async measured(pane: number, slot: ComparisonSlot): Promise<Measured> {
    const { camera, box } = await this.paneAt(pane);
    const pill = await boxOf(this.pill(pane));
    const isUnderPill = (x: number, y: number) => x + box.x > pill.x - 2 && x + box.x < pill.x + pill.width + 2 && y + box.y > pill.y - 2 && y + box.y < pill.y + pill.height + 2;
    const dots = pointsOf(await this.plan.clip(box), slotColor(slot, "light"), 40).filter(([x, y]) => !isUnderPill(x, y));
    expect(dots.length, "px of the ghost").toBeGreaterThan(500);
    const onGround = dots.map(([x, y]) => positionOf(camera, x + 0.5 - box.width / 2, y + 0.5 - box.height / 2));
    const around = (centre: Position): Measured => {
      const offsets = onGround.map((at) => eastNorth(centre, at)).map(({ eastM, northM }) => [eastM, northM] as const);
      const { x, y, radius } = circleThrough(offsets, 3 * measuredScale(camera));
      const { lat2: lat = 0, lon2: lng = 0 } = ellipsoid.Direct(centre[1], centre[0], (Math.atan2(x, y) * 180) / Math.PI, Math.hypot(x, y));
      return { centre: [lng, lat], radiusM: radius, areaM2: Math.PI * radius ** 2 };
    };
    return around(around(camera.center).centre);
  }

  private async drag(from: { x: number; y: number }, rightPx: number, downPx: number): Promise<void> {
    const { mouse } = this.plan.page;
    await this.afterChange(async () => {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(from.x + rightPx / 2, from.y + downPx / 2);
      await mouse.move(from.x + rightPx, from.y + downPx);
      await mouse.up();
    });
  }

  /** What was changed stands in the address. */
  private async afterChange(change: () => Promise<void>): Promise<void> {
    const before = this.plan.page.url();
    await change();
    await expect.poll(() => this.plan.page.url()).not.toBe(before);
  }
}

/** A round zone of the committed publication, measured by geographiclib: half its diameter, and the area within its corners. */
function circleOf(zone: string): { radiusM: number; areaM2: number } {
  const { features } = JSON.parse(readFileSync("geodata/zones/features.geojson", "utf8")) as { features: { properties: { id: string }; geometry: { coordinates: Position[][] } }[] };
  const ring = features.find(({ properties }) => properties.id === zone)?.geometry.coordinates[0]?.slice(1) ?? failed();
  const polygon = ellipsoid.Polygon(false);
  for (const [lng, lat] of ring) polygon.AddPoint(lat, lng);
  const across = ring.slice(0, ring.length / 2).map(([lng, lat], index) => {
    const [toLng, toLat] = ring[index + ring.length / 2] ?? failed();
    return ellipsoid.Inverse(lat, lng, toLat, toLng).s12 ?? 0;
  });
  return { radiusM: across.reduce((sum, diameter) => sum + diameter / 2, 0) / across.length, areaM2: Math.abs(polygon.Compute(false, true).area ?? 0) };
}

const boxOf = async (locator: Locator): Promise<Box> => (await locator.boundingBox()) ?? failed();

function failed(): never {
  throw new Error("there is no such ghost");
}
