import type { ExpressionSpecification, FilterSpecification, LayerSpecification, VectorSourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import { dashes } from "../base-layers";
import { flavourOf } from "../flavour";
import type { ImageRecipe } from "../picture";
import type { PaneView } from "../scene";
import { hatchScale } from "../zone-layers";
import { tileLayer, type TileKind } from "./encode-tile";
import { enteredPx, growthPartDashes, lookOf, type ImportedLook } from "./imported-look";
import type { ImportedLayerScene, LayerClassing } from "./imported-scene";
import { isLandUse, landUseColorExpression } from "./land-use-class";
import { lastZoom } from "./tile-frame";

/** Every source and layer of imported data carries this before its name, so that none meets one of the plan. */
export const importedPrefix = "imported:";

/** The source of a layer; another way of telling classes makes other tiles. */
export const sourceOf = ({ key, classing }: Pick<ImportedLayerScene, "key" | "classing">): string => `${importedPrefix}${key}${queryOf(classing)}`;

const queryOf = (classing: LayerClassing): string => (classing === null ? "" : classing.by === "parts" ? "?parts" : `?class=${encodeURIComponent(classing.field)}`);

/** Tiles of the layer worker, by a protocol of ours. */
export function tilesOf({ key, classing, bounds }: Pick<ImportedLayerScene, "key" | "classing" | "bounds">): VectorSourceSpecification {
  return { type: "vector", tiles: [`layer://${key}/{z}/{x}/{y}${queryOf(classing)}`], minzoom: 4, maxzoom: lastZoom, ...(bounds && { bounds: widened(bounds) }) };
}

/** Tiles of one feature. */
export const tilesOfOne = (key: string, index: number): VectorSourceSpecification => ({ type: "vector", tiles: [`layer://${key}/{z}/{x}/{y}?only=${index}`], minzoom: 4, maxzoom: lastZoom });

/** A tile that a bound merely touches is asked for too. */
const widened = ([west, south, east, north]: readonly [number, number, number, number]): [number, number, number, number] => [
  Math.max(-180, west - 0.01),
  Math.max(-85, south - 0.01),
  Math.min(180, east + 0.01),
  Math.min(85, north + 0.01),
];

export const isKind = (...kinds: TileKind[]): ExpressionSpecification => ["in", ["get", "kind"], ["literal", kinds]];
const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hover"], false];

/** What of a layer lies on the ground and what is drawn as lines and points over all grounds. */
export type LayerParts = { ground: LayerSpecification[]; lines: LayerSpecification[]; images: Record<string, ImageRecipe> };

export function importedLayers(layer: ImportedLayerScene, appearance: FlavourName, view: PaneView): LayerParts {
  const look = lookOf(layer, appearance);
  const { scale } = view;
  const from = { source: sourceOf(layer), "source-layer": tileLayer };
  const named = (part: string) => `${importedPrefix}${layer.id}:${part}`;
  const hasAreas = layer.kinds.includes("polygon");
  const hasLines = hasAreas || layer.kinds.includes("line");
  const { accent, panel, ink } = flavourOf(appearance);
  const isEdition = layer.use === "edition";
  const color = isEdition ? landUseColorExpression(panel) : look.color;
  const hatch = isEdition ? { angle: 135 as const, gapPx: 6, widthPx: 0.9, opacity: 0.45 } : look.hatch;
  const opacity = (value: number): ExpressionSpecification => ["case", isHovered, Math.min(1, value + 0.16) * layer.opacity, value * layer.opacity];
  const hatchName = hatch ? `imported-hatch-${hatch.angle}-${hatch.gapPx}-${hatch.widthPx}@${hatchScale(view.zoom, scale)}` : "";
  const ground: LayerSpecification[] = hasAreas
    ? [
        // What is merged is read without its outlines, so it is a little stronger.
        { id: named("merged"), type: "fill", ...from, filter: isKind("merged"), paint: { "fill-color": color, "fill-opacity": Math.min(1, isEdition ? look.fillOpacity : look.fillOpacity + 0.16) * layer.opacity, "fill-antialias": false } },
        { id: named("ground"), type: "fill", ...from, filter: isKind("polygon"), paint: { "fill-color": color, "fill-opacity": opacity(look.fillOpacity), "fill-antialias": false } },
        ...(hatch
          ? [{ id: named("hatch"), type: "fill" as const, ...from, filter: hatchedOf(isEdition), paint: { "fill-color": isEdition ? ink : look.color, "fill-pattern": hatchName, "fill-opacity": hatch.opacity * layer.opacity, "fill-antialias": false } }]
          : []),
      ]
    : [];
  const cased = layer.opacity * (look.casing ?? 1);
  const outlined = isKind("polygon", "line");
  const isFine = layer.use === "parcels" || isEdition;
  const line = (part: string, paint: object): LayerSpecification => ({ id: named(part), type: "line", ...from, filter: outlined, layout: { "line-join": "round" }, paint });
  const lines: LayerSpecification[] = hasLines
    ? [
        // Entered, not published: the accent runs along both sides of every line that a user brought.
        ...(isFine
          ? []
          : [
              line("entered", { "line-color": accent, "line-width": (look.lineWidth + enteredPx.outer) * scale, "line-opacity": enteredPx.opacity * cased }),
              line("casing", { "line-color": panel, "line-width": (look.lineWidth + enteredPx.inner) * scale, "line-opacity": cased }),
            ]),
        line("line", {
          "line-color": isEdition ? ["case", isHovered, ink, panel] : ["case", isHovered, ink, look.color],
          ...(layer.use === "parcels" ? fading(look.lineWidth, layer.opacity, scale) : { "line-width": ["case", isHovered, (look.lineWidth + 1) * scale, look.lineWidth * scale], "line-opacity": layer.opacity }),
          ...dashOf(look, layer.classing),
        }),
      ]
    : [];
  const points: LayerSpecification[] = layer.kinds.includes("point")
    ? [
        {
          id: named("point"),
          type: "circle",
          ...from,
          filter: isKind("point"),
          paint: {
            "circle-radius": ["case", isHovered, 6 * scale, 4.2 * scale],
            "circle-color": isEdition ? color : look.color,
            "circle-stroke-color": accent,
            "circle-stroke-width": 1.4 * scale,
            "circle-opacity": layer.opacity,
            "circle-stroke-opacity": layer.opacity,
          },
        },
      ]
    : [];
  const images: Record<string, ImageRecipe> =
    hatch && hasAreas ? { [hatchName]: { kind: "hatch", angle: hatch.angle, gapPx: hatch.gapPx * hatchScale(view.zoom, scale), widthPx: hatch.widthPx * hatchScale(view.zoom, scale) } } : {};
  return isFine ? { ground: [...ground, ...lines], lines: points, images } : { ground, lines: [...lines, ...points], images };
}

/** From afar the outlines of parcels are a grid over everything else: they come up as one draws near. A wall is one zoom further for the same ground. */
function fading(width: number, opacity: number, scale: number): object {
  const [far, near] = [10.5 + Math.log2(scale), 14 + Math.log2(scale)];
  const wide = (px: number): ExpressionSpecification => ["case", isHovered, (width + 1) * scale, px * scale];
  return {
    "line-width": ["interpolate", ["linear"], ["zoom"], far, wide(width * 0.45), near, wide(width)],
    "line-opacity": ["interpolate", ["linear"], ["zoom"], far, opacity * 0.4, near, opacity],
  };
}

/** Hatched is a control line's ground, and of an edition what its guide does not know. */
const hatchedOf = (isEdition: boolean): FilterSpecification => (isEdition ? ["all", isKind("polygon", "merged"), ["!", isLandUse]] : isKind("polygon", "merged"));

/** A dash in line widths, as the style counts it; the parts of the 城镇开发边界 have one each. */
function dashOf({ dash, lineWidth }: ImportedLook, classing: LayerClassing): object {
  if (classing?.by === "parts") {
    const parts = Object.entries(growthPartDashes).flatMap(([code, one]) => [code, ["literal", inWidths(one, lineWidth)]]);
    return { "line-dasharray": ["match", ["to-string", ["get", "class"]], ...parts, ["literal", [1, 0]]] };
  }
  return dash.length > 0 ? { "line-dasharray": inWidths(dash, lineWidth) } : {};
}

const inWidths = (dash: readonly number[], lineWidth: number): number[] => (dash.length === 0 ? [1, 0] : dashes(dash, lineWidth));
