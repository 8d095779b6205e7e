import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { PlanLayer } from "../domain/plan-layer";
import { zoneKinds, type ZoneKind } from "../domain/zone";
import { dashes } from "./base-layers";
import type { Flavour } from "./flavour";
import type { ImageRecipe } from "./picture";
import type { PaneView } from "./scene";
import { collaborationHatch, zoneStyles } from "./zone-style";

export const kindOfLayer = (layer: PlanLayer): ZoneKind => layer.zones[0]?.kind ?? zoneKinds[0];

/**
 * Whose ground and hatch a theme takes the place of: they stay to be hit, and cost nothing. Over counties that are filled a wash
 * would change the classes, and a hatch would say that nothing is known: there the collaboration areas are outlines too.
 */
export type Quieted = "none" | "zones" | "all";

/** The layers of one row of the layer list, by kind or under a theme: ground, hatch, casing and line, bottom to top. */
export function zoneLayers(layer: PlanLayer, flavour: Flavour, { zoom, scale }: PaneView, asSymbols: readonly string[], quieted: Quieted = "none"): LayerSpecification[] {
  const kind = kindOfLayer(layer);
  const style = zoneStyles[kind];
  const color = flavour.kinds[kind];
  const { id, opacity } = layer;
  const figures: FilterSpecification = ["all", ["==", ["get", "layer"], id], notIn(asSymbols)];
  const isSurveyed: ExpressionSpecification = ["==", ["get", "method"], "surveyed"];
  const isSchematic: ExpressionSpecification = ["==", ["get", "method"], "schematic"];
  const isLinked: ExpressionSpecification = ["==", ["get", "method"], "linked"];
  const isCollaboration = kind === "collaboration-area";
  const width: ExpressionSpecification = ["case", isSurveyed, 2.2 * scale, isLinked, 1.4 * scale, style.lineWidth * scale];
  const quiet = quieted === "all" || (quieted === "zones" && !isCollaboration) ? { "fill-layer-opacity": 0 } : {};
  const hatched: FilterSpecification = isCollaboration ? figures : ["all", ["==", ["get", "layer"], id], isSchematic, notIn(asSymbols)];
  return [
    {
      id: `${id}-ground`,
      type: "fill",
      source: "zones",
      filter: figures,
      paint: { "fill-color": color, "fill-opacity": ["case", isSurveyed, 0.16 * opacity, isLinked, 0.22 * opacity, (isCollaboration ? 0.06 : 0.1) * opacity], "fill-antialias": false, ...quiet },
    },
    {
      id: `${id}-hatch`,
      type: "fill",
      source: "zones",
      filter: hatched,
      paint: { "fill-color": color, "fill-pattern": hatchId(layer, hatchScale(zoom, scale)), "fill-opacity": style.hatchOpacity * opacity, "fill-antialias": false, ...quiet },
    },
    {
      id: `${id}-casing`,
      type: "line",
      source: "zones",
      filter: figures,
      layout: { "line-join": "round" },
      paint: { "line-color": flavour.panel, "line-width": 4 * scale, "line-opacity": 0.85 * opacity },
    },
    {
      id: `${id}-line`,
      type: "line",
      source: "zones",
      filter: figures,
      layout: { "line-join": "round" },
      paint: {
        "line-color": color,
        "line-width": width,
        "line-opacity": opacity,
        ...(style.dash.length > 0 && { "line-dasharray": lineDash(style.dash, style.lineWidth, isSurveyed) }),
      },
    },
  ];
}

/** The rings at the ends of a row that is drawn as a link. */
export function nodeLayer({ id, opacity }: PlanLayer, { panel, kinds }: Flavour, scale: number): LayerSpecification {
  return {
    id: `${id}-node`,
    type: "circle",
    source: "link-nodes",
    filter: ["==", ["get", "layer"], id],
    paint: {
      "circle-radius": 6.2 * scale,
      "circle-color": panel,
      "circle-stroke-color": kinds["collaboration-area"],
      "circle-stroke-width": 2.4 * scale,
      "circle-opacity": opacity,
      "circle-stroke-opacity": opacity,
    },
  };
}

/** The symbols of a row, for zones without a figure or with one too small to show. */
export function symbolLayer(layer: PlanLayer, flavour: Flavour, scale: number, ids: readonly string[]): LayerSpecification {
  const kind = kindOfLayer(layer);
  const color = flavour.kinds[kind];
  return {
    id: `${layer.id}-symbol`,
    type: "symbol",
    source: "zone-points",
    filter: ["all", ["==", ["get", "layer"], layer.id], ["in", ["get", "id"], ["literal", [...ids]]]],
    layout: {
      "icon-image": ["case", ["get", "hollow"], symbolId(kind, true, color, scale), symbolId(kind, false, color, scale)],
      "icon-allow-overlap": true,
      "icon-padding": 0,
    },
    paint: { "icon-opacity": layer.opacity },
  };
}

/** The images that `zoneLayers` names. */
export function zoneImages(layer: PlanLayer, flavour: Flavour, { zoom, scale }: PaneView): Record<string, ImageRecipe> {
  const kind = kindOfLayer(layer);
  const style = zoneStyles[kind];
  const color = flavour.kinds[kind];
  const drawn = hatchScale(zoom, scale);
  const symbol = (hollow: boolean): ImageRecipe => ({ kind: "symbol", shape: style.symbol, hollow, color, casing: flavour.panel, scale });
  return {
    [hatchId(layer, drawn)]: { kind: "hatch", angle: hatchAngle(layer), gapPx: style.hatchGap * drawn, widthPx: style.hatchWidth * drawn },
    [symbolId(kind, true, color, scale)]: symbol(true),
    [symbolId(kind, false, color, scale)]: symbol(false),
  };
}

const hatchAngle = (layer: PlanLayer) =>
  kindOfLayer(layer) === "collaboration-area" ? collaborationHatch(layer.id) : zoneStyles[kindOfLayer(layer)].hatch;

/**
 * The engine stretches a pattern between two whole zooms up to double; drawn smaller by as much, the hatch keeps
 * its gap on screen.
 */
export const hatchScale = (zoom: number, scale: number): number => Number((scale / 2 ** (zoom - Math.floor(zoom))).toFixed(3));

/** An image is drawn once per id, so the id names everything it depends on. */
function hatchId(layer: PlanLayer, scale: number): string {
  const { hatchGap, hatchWidth } = zoneStyles[kindOfLayer(layer)];
  return `hatch-${hatchAngle(layer)}-${hatchGap}-${hatchWidth}@${scale}`;
}

const symbolId = (kind: ZoneKind, hollow: boolean, color: string, scale: number): string =>
  `symbol-${kind}-${hollow ? "hollow" : "filled"}-${color}@${scale}`;

const notIn = (ids: readonly string[]): ExpressionSpecification => ["!", ["in", ["get", "id"], ["literal", [...ids]]]];

/** A real boundary is always a solid line. */
const lineDash = (dash: readonly number[], lineWidth: number, isSurveyed: ExpressionSpecification): ExpressionSpecification => [
  "case",
  isSurveyed,
  ["literal", [1, 0]],
  ["literal", dashes(dash, lineWidth)],
];
