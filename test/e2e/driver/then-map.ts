import { expect } from "@playwright/test";
import { flavourOf } from "../../../src/cartography/flavour";
import { zoneStyles } from "../../../src/cartography/zone-style";
import type { FlavourName } from "../../../src/domain/saved-view";
import type { ZoneKind } from "../../../src/domain/zone";
import { blend, countOf, extentOf, shareOf } from "./look";
import type { PlanPage } from "./plan-page";
import type { Pixels } from "./read-png";

type Seen = { flavour?: FlavourName };

/** A picture that has to change has changed by then. */
const patience = { timeout: 15_000 };

/** What the drawn map shows, read from its pixels in the colours of the cartography. */
export class ThenMap {
  constructor(protected readonly plan: PlanPage) {}

  /** Zones of these kinds are drawn somewhere on the free part of the map. */
  async mapShowsKinds(kinds: readonly ZoneKind[], { flavour = "light" }: Seen = {}): Promise<void> {
    await expect(async () => {
      // One picture for all of them: taking it costs far more than looking at it.
      const pixels = await this.freePixels();
      for (const kind of kinds) expect(countOf(pixels, flavourOf(flavour).kinds[kind]), `px of ${kind}`).toBeGreaterThan(12);
    }).toPass(patience);
  }

  async mapShowsNo(kind: ZoneKind, { flavour = "light" }: Seen = {}): Promise<void> {
    await expect(async () => expect(countOf(await this.freePixels(), flavourOf(flavour).kinds[kind]), `px of ${kind}`).toBeLessThan(3)).toPass(patience);
  }

  /** The middle of the map lies in a figure of this kind whose boundary is schematic: tinted and hatched. */
  async centreIsHatched(kind: ZoneKind, { opacity = 1 } = {}): Promise<void> {
    await expect(async () => {
      const { ground, hatch } = groundsOf(kind, 0.1 * opacity, opacity);
      const pixels = await this.plan.centre(100);
      expect(shareOf(pixels, ground, 3), "share of the tint").toBeGreaterThan(0.35);
      expect(shareOf(pixels, hatch, 8), "share of the hatch").toBeGreaterThan(0.03);
    }).toPass(patience);
  }

  /** The middle of the map lies in a real boundary of this kind: an even tint, nothing drawn across it. */
  async centreIsSurveyed(kind: ZoneKind): Promise<void> {
    await expect(async () => {
      const { ground } = groundsOf(kind, 0.16);
      expect(shareOf(await this.plan.centre(60), ground, 6), "share of the tint").toBeGreaterThan(0.97);
    }).toPass(patience);
  }

  /** In the middle of the map stands the symbol of this kind, full or only outlined, on ground that no zone tints. */
  async centreIsSymbol(kind: ZoneKind, look: "filled" | "hollow"): Promise<void> {
    await expect(async () => {
      const ink = countOf(await this.plan.centre(16), flavourOf("light").kinds[kind], 30);
      if (look === "filled") expect(ink, "px of the symbol").toBeGreaterThan(70);
      else expect(ink, "px of the symbol").toBeLessThan(60);
      expect(ink, "px of the symbol").toBeGreaterThan(5);
      expect(shareOf(await this.plan.centre(120), groundsOf(kind, 0.1).ground, 3), "share of a tint").toBeLessThan(0.05);
    }).toPass(patience);
  }

  /** The middle of the map has this colour: of a base map where nothing of the plan is drawn. */
  async centreHasColour(colour: string): Promise<void> {
    await expect(async () => expect(shareOf(await this.plan.centre(40), colour, 6), `share of ${colour}`).toBeGreaterThan(0.8)).toPass(patience);
  }

  /** The middle of the map is bare land. */
  async centreIsLand({ flavour = "light" }: Seen = {}): Promise<void> {
    await expect(async () => expect(shareOf(await this.plan.centre(40), flavourOf(flavour).land, 3)).toBeGreaterThan(0.8)).toPass(patience);
  }

  /** Nothing on the free part of the map has the colour of a county or prefecture line. */
  async mapShowsNoCountyLine(): Promise<void> {
    // The edges of grey letters have some of it, a line has thousands.
    await expect(async () => expect(await this.lineInk(), "px of administrative lines").toBeLessThan(200)).toPass(patience);
  }

  async mapShowsCountyLines(): Promise<void> {
    await expect(async () => expect(await this.lineInk(), "px of administrative lines").toBeGreaterThan(600)).toPass(patience);
  }

  /** Neither a name nor a figure of a zone is cut by the left edge of the window. */
  async nothingIsCutAtTheLeft(): Promise<void> {
    const { height } = this.plan.page.viewportSize() ?? { height: 0 };
    await expect(async () => {
      const pixels = await this.plan.clip({ x: 0, y: 150, width: 3, height: height - 150 });
      const { kinds, ink } = flavourOf("light");
      for (const colour of [...Object.values(kinds), ink]) expect(countOf(pixels, colour), `px of ${colour}`).toBe(0);
    }).toPass(patience);
  }

  /** The ring around the selection is whole: it touches no edge of the part that the panels leave free. */
  async selectionIsInFreePart({ flavour = "light" }: Seen = {}): Promise<void> {
    await expect(async () => {
      const free = await this.plan.freeBox();
      const ring = extentOf(await this.plan.clip(free), flavourOf(flavour).ring, 6);
      expect(ring, "a ring is drawn").not.toBeNull();
      if (!ring) return;
      expect(ring.left, "room on the left").toBeGreaterThan(6);
      expect(ring.top, "room above").toBeGreaterThan(6);
      expect(free.width - ring.right, "room on the right").toBeGreaterThan(6);
      expect(free.height - ring.bottom, "room below").toBeGreaterThan(6);
    }).toPass(patience);
  }

  /** As many pixels as the screen has, or half of them in each direction. */
  async mapHasPixels(how: "all" | "half"): Promise<void> {
    await expect.poll(() => this.plan.pixelShare(), patience).toBeCloseTo(how === "all" ? 1 : 0.5, 2);
  }

  /** Every tile and label stands, in all pixels of the screen. */
  async mapIsDrawnInFull(): Promise<void> {
    await this.plan.untilDrawn();
    await this.mapHasPixels("all");
  }

  /** The swatch of a layer in the list has the colour its zones have on the map. */
  async legendMatchesMap(layer: string, kind: ZoneKind): Promise<void> {
    const box = await this.plan.layer(layer).locator("svg").first().boundingBox();
    expect(box, "the row has a swatch").not.toBeNull();
    expect(countOf(await this.plan.clip(box ?? undefined), flavourOf("light").kinds[kind]), "px of the swatch").toBeGreaterThan(8);
    await this.mapShowsKinds([kind]);
  }

  private async lineInk(): Promise<number> {
    const { land, districtLine } = flavourOf("light");
    return countOf(await this.freePixels(), blend(land, districtLine, 0.5), 6);
  }

  private async freePixels(): Promise<Pixels> {
    const { x, y, width, height } = await this.plan.freeBox();
    // The lowest part of the map holds the legend of the boundaries, in the same colours.
    return this.plan.clip({ x, y, width, height: height - 70 });
  }
}

/** The colours between and on the strokes of a hatch, on bare land. */
function groundsOf(kind: ZoneKind, tint: number, opacity = 1): { ground: string; hatch: string } {
  const { land, kinds } = flavourOf("light");
  const ground = blend(land, kinds[kind], tint);
  return { ground, hatch: blend(ground, kinds[kind], zoneStyles[kind].hatchOpacity * opacity) };
}
