import { expect, type Locator } from "@playwright/test";
import { placeCentre } from "../../../src/analysis/comparison/place-centre";
import { slotColor } from "../../../src/cartography/slot-style";
import { comparedPlace } from "../../../src/domain/compared-place";
import type { ComparisonSlot } from "../../../src/domain/comparison";
import { theRealPublication } from "../../support/publication";
import { eastNorth, measuredScale, positionOf, type SeenCamera } from "../../support/mercator";
import { countOf } from "./look";
import type { PlanPage } from "./plan-page";

type Seen = { camera: SeenCamera; box: { x: number; y: number; width: number; height: number } };

/** The panes of a comparison of places: how they are moved, and what geographiclib says of where they stand. */
export class PaneSteps {
  /** The centre of the place that each pane is of. */
  private centres: SeenCamera["center"][] = [];

  constructor(private readonly plan: PlanPage) {}

  /** Opens a link that compares so many places, each in the middle of what head and scale bar leave of its pane. */
  async opens(link: string, count: number): Promise<void> {
    await this.plan.page.goto(this.plan.at(link));
    await this.areDrawn(count);
    const { publication } = await theRealPublication();
    this.centres = (new URL(link, "http://plan.test/").searchParams.get("compare") ?? "").split(",").map((id) => {
      const centre = placeCentre(comparedPlace(publication, id) ?? failed()) ?? failed();
      return [centre[0] ?? 0, centre[1] ?? 0] as const;
    });
  }

  async areDrawn(count: number): Promise<void> {
    await expect(this.drawn).toHaveCount(count, { timeout: 30_000 });
  }

  /** Turns the wheel in a pane, a third of its width from its left edge. */
  async zoomsByWheel(pane: number, turns: number, { drawn }: { drawn?: readonly number[] } = {}): Promise<void> {
    await this.afterMove(async () => {
      await this.pointsAt(pane, 1 / 3, 0.4);
      for (let turn = 0; turn < Math.abs(turns); turn += 1) await this.plan.page.mouse.wheel(0, -150 * Math.sign(turns));
    }, drawn);
  }

  /** The machine takes one pane's graphics context away; `when.getsGraphicsBack` ends it. */
  async losesGraphics(pane: number): Promise<void> {
    await this.panes.nth(pane).locator("canvas").first().evaluate((canvas: HTMLCanvasElement) => {
      const lostGraphics = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      Object.assign(globalThis, { lostGraphics });
      lostGraphics?.loseContext();
    });
  }

  /** No pane was moved off its place, as far as the address says. */
  areOnTheirPlaces(): void {
    expect(this.plan.page.url()).not.toContain("moved=");
  }

  /** The figure of the place is drawn, in the colour of its slot. */
  async showsItsPlace(pane: number): Promise<void> {
    const colour = slotColor(pane as ComparisonSlot, "light");
    const { x, y, width, height } = await this.boxOf(pane);
    const belowHead = { x, y: y + height * 0.3, width, height: height * 0.7 };
    await expect.poll(async () => countOf(await this.plan.clip(belowHead), colour), { message: `px in the colour of pane ${pane + 1}` }).toBeGreaterThan(200);
  }

  async rotatesByMouse(pane: number): Promise<void> {
    await this.afterMove(async () => {
      await this.pointsAt(pane, 0.4, 0.5);
      await this.plan.page.mouse.down({ button: "right" });
      for (const at of [0.5, 0.6, 0.7]) await this.pointsAt(pane, at, 0.5);
      await this.plan.page.mouse.up({ button: "right" });
    });
  }

  /** Puts the pointer at a share of a pane's width and height; answers with its place in CSS pixels from the middle. */
  async pointsAt(pane: number, across: number, down: number): Promise<{ rightPx: number; downPx: number }> {
    const { x, y, width, height } = await this.boxOf(pane);
    const at = { x: Math.round(x + width * across), y: Math.round(y + height * down) };
    await this.plan.page.mouse.move(at.x, at.y);
    return { rightPx: at.x - x - width / 2, downPx: at.y - y - height / 2 };
  }

  /** Every pane shows as many metres per pixel at its middle, and all are turned alike. */
  async standAtOneScale(): Promise<number> {
    const cameras = (await this.seen()).map(({ camera }) => camera);
    const scales = cameras.map(measuredScale);
    expect(Math.max(...scales) / Math.min(...scales), "ratio of the scales").toBeLessThan(1.001);
    for (const { bearing } of cameras) expect(bearing).toBeCloseTo(cameras[0]?.bearing ?? 0, 6);
    return scales[0] ?? Number.NaN;
  }

  /** The cursors of all panes say, and stand, as far east and north of their centres as the pointer does. */
  async cursorIsShared(pane: number): Promise<void> {
    const { rightPx, downPx } = await this.pointsAt(pane, 0.7, 0.35);
    await expect(this.plan.map.getByTestId("cursor").filter({ visible: true })).toHaveCount(this.centres.length);
    const panes = await this.seen();
    const { camera } = panes[pane] ?? panes[0] ?? failed();
    const expected = eastNorth(this.centres[pane] ?? failed(), positionOf(camera, rightPx, downPx));
    for (const [index, { camera: own, box }] of panes.entries()) {
      const said = this.panes.nth(index).getByTestId("cursor");
      const label = (await said.textContent()) ?? "";
      expect(Math.abs(metresIn(label, /东 ([\d.,]+)/, /西 ([\d.,]+)/) - expected.eastM), `east in “${label}”`).toBeLessThanOrEqual(5.01);
      expect(Math.abs(metresIn(label, /北 ([\d.,]+)/, /南 ([\d.,]+)/) - expected.northM), `north in “${label}”`).toBeLessThanOrEqual(5.01);
      const cross = await this.panes.nth(index).getByTestId("cursor-cross").evaluate((path: SVGGraphicsElement) => {
        const { x, y, width, height } = path.getBBox();
        return { x: x + width / 2, y: y + height / 2 };
      });
      const stands = eastNorth(this.centres[index] ?? failed(), positionOf(own, cross.x - box.width / 2, cross.y - box.height / 2));
      const apartPx = Math.hypot(stands.eastM - expected.eastM, stands.northM - expected.northM) / measuredScale(own);
      expect(apartPx, `px from where the cross of pane ${index + 1} belongs`).toBeLessThan(0.5);
    }
  }

  /** By keyboard the cursor stands in the middle; where it came to is said. */
  async pansByKeyboard(pane: number): Promise<void> {
    await this.panes.nth(pane).getByRole("region", { name: new RegExp(`对比窗格 ${pane + 1}$`) }).focus();
    await this.afterMove(() => this.plan.page.keyboard.press("ArrowRight"));
    const { camera } = (await this.seen())[pane] ?? failed();
    const { eastM, northM } = eastNorth(this.centres[pane] ?? failed(), camera.center);
    const part = (metres: number, names: readonly [string, string]) => `以${metres < 0 ? names[1] : names[0]} ${(Math.abs(metres) / 1000).toFixed(2)} km`;
    await expect(this.plan.page.getByText("窗格中央位于片区中心")).toContainText(`${part(eastM, ["东", "西"])}、${part(northM, ["北", "南"])}`);
  }

  private get panes(): Locator {
    return this.plan.map.locator("[data-camera]").filter({ visible: true });
  }

  private get drawn(): Locator {
    return this.plan.map.locator('[data-camera][aria-busy="false"]').filter({ visible: true });
  }

  private async boxOf(pane: number): Promise<Seen["box"]> {
    return (await this.panes.nth(pane).boundingBox()) ?? failed();
  }

  private async seen(): Promise<Seen[]> {
    return this.panes.evaluateAll((containers) =>
      containers.map((container) => {
        const [lng = 0, lat = 0, zoom = 0, bearing = 0] = (container.getAttribute("data-camera") ?? "").split(",").map(Number);
        const { x, y, width, height } = container.getBoundingClientRect();
        return { camera: { center: [lng, lat] as const, zoom, bearing }, box: { x, y, width, height } };
      }),
    );
  }

  /** The address is the view: it changes when the panes come to rest. */
  private async afterMove(move: () => Promise<void>, drawn?: readonly number[]): Promise<void> {
    const before = this.plan.page.url();
    await move();
    await expect.poll(() => this.plan.page.url()).not.toBe(before);
    if (!drawn) return this.areDrawn(this.centres.length);
    for (const pane of drawn) await expect(this.panes.nth(pane)).toHaveAttribute("aria-busy", "false");
  }
}

/** What a label of kilometres says, in metres; west and south are less than nothing. */
function metresIn(label: string, positive: RegExp, negative: RegExp): number {
  const [more, less] = [positive.exec(label)?.[1], negative.exec(label)?.[1]];
  return (more === undefined ? -1 : 1) * Number((more ?? less ?? "").replaceAll(",", "")) * 1000;
}

function failed(): never {
  throw new Error("there is no such pane");
}
