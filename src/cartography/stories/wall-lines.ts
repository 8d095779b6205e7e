import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { ImageRecipe, Picture } from "../picture";
import type { PaneView } from "../scene";
import { hatchScale } from "../zone-layers";

/** Root type size of a stage of 1920 × 1080 px, as a share of a desk's: lines of a wall are measured in px of that stage. */
const stageScale = 1.92;
/** On an LED wall: no line is thinner, no hatch finer. */
export const wallRules = { linePx: 1.6, hatchGapPx: 10, hatchPx: 1.8 } as const;

/** CSS px of one px of a stage of 1920 × 1080. */
export const wallUnit = (scale: number): number => scale / stageScale;

/** The layers of the plan as a wall of pixels can show them: everything as it is, but nothing finer than its pixels. */
export function wallLayers(layers: readonly LayerSpecification[], images: Picture["images"], scale: number): readonly LayerSpecification[] {
  const least = wallRules.linePx * wallUnit(scale);
  return layers.map((layer) => {
    if (layer.type === "line") return { ...layer, paint: { ...layer.paint, "line-width": widened(layer.paint?.["line-width"] ?? 1, least) } } as LayerSpecification;
    if (layer.type === "circle" && layer.paint?.["circle-stroke-width"] !== undefined) {
      return { ...layer, paint: { ...layer.paint, "circle-stroke-width": widened(layer.paint["circle-stroke-width"], least) } } as LayerSpecification;
    }
    const pattern = layer.type === "fill" ? layer.paint?.["fill-pattern"] : undefined;
    return pattern === undefined ? layer : ({ ...layer, paint: { ...layer.paint, "fill-pattern": renamed(pattern, images) } } as LayerSpecification);
  });
}

/** The images with hatches wide enough, under names of their own: an image is drawn once per id. */
export function wallImages(images: Picture["images"], view: Pick<PaneView, "zoom" | "scale">): Picture["images"] {
  return Object.fromEntries(Object.entries(images).flatMap(([id, recipe]): [string, ImageRecipe][] => (recipe.kind === "hatch" ? [[id, recipe], [wallName(id), coarser(recipe, view)]] : [[id, recipe]])));
}

/** A hatch is drawn smaller by as much as the engine stretches it at this zoom. */
function coarser(hatch: Extract<ImageRecipe, { kind: "hatch" }>, { zoom, scale }: Pick<PaneView, "zoom" | "scale">): ImageRecipe {
  const drawn = wallUnit(hatchScale(zoom, scale));
  return { ...hatch, gapPx: Math.max(hatch.gapPx, wallRules.hatchGapPx * drawn), widthPx: Math.max(hatch.widthPx, wallRules.hatchPx * drawn) };
}

const wallName = (id: string): string => `${id}-wall`;

/** A width, or an expression of widths, with no number below the least but zero. */
function widened(width: unknown, least: number): unknown {
  if (typeof width === "number") return width > 0 ? Math.max(width, least) : width;
  if (!Array.isArray(width)) return width;
  const [operator, ...rest] = width as [string, ...unknown[]];
  switch (operator) {
    case "case":
      return [operator, ...rest.map((part, index) => (index % 2 === 1 || index === rest.length - 1 ? widened(part, least) : part))];
    case "match":
      return [operator, ...rest.map((part, index) => (index > 0 && (index % 2 === 0 || index === rest.length - 1) ? widened(part, least) : part))];
    case "step":
      return [operator, ...rest.map((part, index) => (index % 2 === 1 ? widened(part, least) : part))];
    case "interpolate":
      return [operator, ...rest.map((part, index) => (index > 1 && index % 2 === 1 ? widened(part, least) : part))];
    default:
      // Whatever is computed is held by the engine.
      return ["max", width, least];
  }
}

function renamed(pattern: unknown, images: Picture["images"]): unknown {
  if (typeof pattern === "string") return images[pattern]?.kind === "hatch" ? wallName(pattern) : pattern;
  return Array.isArray(pattern) ? pattern.map((part, index) => (index === 0 ? part : renamed(part, images))) : pattern;
}
