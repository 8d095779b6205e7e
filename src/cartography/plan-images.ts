import type { Place } from "../domain/place";
import type { PlanLayer } from "../domain/plan-layer";
import type { FlavourName } from "../domain/saved-view";
import { flavourOf, type Flavour } from "./flavour";
import type { ImageRecipe } from "./picture";
import type { PaneView, ZoneLabel } from "./scene";
import { markId } from "./zone-label-features";
import { zoneImages } from "./zone-layers";

/** The images that the layers of the plan name: hatches, symbols, marks and glyphs. */
export function imagesOf(layers: readonly PlanLayer[], labels: ReadonlyMap<string, ZoneLabel>, flavour: Flavour, view: PaneView): Record<string, ImageRecipe> {
  const scale = view.scale;
  const markScale = scale * (view.text ?? 1);
  const zoneRows = layers.filter(({ group }) => group === "zones");
  const marks = new Map([...labels.values()].flatMap(({ mark, isSurveyed = false }) => (mark ? [[mark, isSurveyed] as const] : [])));
  const images: Record<string, ImageRecipe> = {};
  for (const layer of zoneRows) Object.assign(images, zoneImages(layer, flavour, view));
  for (const [text, isSolid] of marks) {
    for (const color of Object.values(flavour.kinds)) images[markId(text, color, markScale)] = { kind: "mark", text, color, ground: flavour.panel, isSolid, scale: markScale };
  }
  for (const glyph of ["station", "airport", "dot"] as const) {
    images[glyphId(glyph, flavour.ink2, scale)] = { kind: "glyph", glyph, color: flavour.ink2, ground: flavour.panel, scale };
  }
  return images;
}

const glyphId = (glyph: string, color: string, scale: number): string => `glyph-${glyph}-${color}@${scale}`;

/** Names the image of a place by its kind. */
export const glyphNamer = (flavour: FlavourName, scale: number) => (kind: Place["kind"]) =>
  glyphId(kind === "station" || kind === "airport" ? kind : "dot", flavourOf(flavour).ink2, scale);
