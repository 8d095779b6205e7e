import type { FilterSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { PlanLayer } from "../../domain/plan-layer";
import { linkLayers } from "../base-layers";
import type { Flavour } from "../flavour";
import { sans, serif } from "../map-fonts";
import type { PaneView } from "../scene";
import { kindOfLayer, nodeLayer, symbolLayer, zoneLayers } from "../zone-layers";

export const openSources = { graticule: "story-graticule", veils: "story-veils", focus: "story-focus", seats: "story-seats" } as const;

/** Land without lines, as lit from the north-west: so much lighter in the south, and cooler around what the chapter is about. */
export const openLand = { far: "#141B23", near: "#283440", cool: "#4A6478" } as const;

/** Grooves in the land: a dark side, a lit one a little below, and what the line is called. */
export function graticuleLayers({ ink3 }: Flavour, unit: number): LayerSpecification[] {
  const lines = (name: string, filter: FilterSpecification, color: string, width: number, opacity: number, down = 0): LayerSpecification => ({
    id: `story-fine:graticule-${name}`,
    type: "line",
    source: openSources.graticule,
    filter,
    paint: { "line-color": color, "line-width": width * unit, "line-opacity": opacity, ...(down > 0 && { "line-translate": [0, down * unit], "line-translate-anchor": "viewport" }) },
  });
  const named: FilterSpecification = ["has", "name"];
  return [
    lines("fine", ["!", named], "#5B6B7A", 1.6, 0.16),
    lines("dark", named, "#080B0F", 2.2, 0.75),
    lines("lit", named, "#6C7F90", 1.6, 0.34, 2),
    {
      id: "story-fine:graticule-name",
      type: "symbol",
      source: openSources.graticule,
      filter: named,
      layout: { "symbol-placement": "line", "symbol-spacing": 520 * unit, "text-field": ["get", "name"], "text-font": sans, "text-size": 19 * unit, "text-letter-spacing": 0.08, "text-offset": [0, -0.8], "text-padding": 12 * unit },
      paint: { "text-color": ink3, "text-opacity": 0.62 },
    },
  ];
}

/** Cool light around what the chapter is about, and the ground beyond it in the dark. */
export const focusLayers = ({ outside }: Flavour, unit: number): LayerSpecification[] => [
  { id: "story-focus", type: "circle", source: openSources.focus, paint: { "circle-color": openLand.cool, "circle-radius": 620 * unit, "circle-blur": 1, "circle-opacity": 0.42, "circle-pitch-alignment": "map", "circle-pitch-scale": "map" } },
  { id: "story-fine:veils", type: "fill", source: openSources.veils, paint: { "fill-color": outside, "fill-opacity": ["get", "opacity"], "fill-antialias": false } },
];

/** Lakes deep towards their middle, with waterlines along the shore; rivers as a double line. */
export function openWater(layer: LayerSpecification, unit: number): LayerSpecification[] {
  if (layer.type === "fill" && layer.id === "lake") return [{ ...layer, paint: { ...layer.paint, "fill-color": deep } }, shallows(unit)];
  if (layer.type !== "line") return [layer];
  if (layer.id === "river") {
    const width = (px: number): LayerSpecification => ({ ...layer, id: px > 3 ? "river" : "river-inner", paint: { ...layer.paint, "line-color": px > 3 ? bank : current, "line-width": px * unit } });
    return [width(5.6), width(2.4)];
  }
  if (layer.id === "shore") return [{ ...layer, paint: { ...layer.paint, "line-color": "#6FA9BF", "line-width": 2 * unit } }];
  return layer.id.startsWith("waterline-") ? [{ ...layer, paint: { ...layer.paint, "line-color": "#4F8BA3" } }] : [layer];
}

const [deep, bank, current] = ["#0C2531", "#3E7A92", "#10303E"] as const;

const shallows = (unit: number): LayerSpecification => ({
  id: "story-fine:shallows",
  type: "line",
  source: "water",
  filter: ["==", ["get", "kind"], "lake"],
  layout: { "line-join": "round" },
  paint: { "line-color": "#1E5568", "line-width": 10 * unit, "line-offset": 6 * unit, "line-blur": 5 * unit, "line-opacity": 0.75 },
});

/** How strong a row of the plan stands that the chapter does not speak of. */
const faint = { line: 0.5, symbol: 0.42, link: 0.4 } as const;

/** What the chapter leaves out still stands there, as lines and symbols without a ground: a plan is more than one zone. */
export function faintLayers(rows: readonly PlanLayer[], flavour: Flavour, view: PaneView, asSymbols: readonly string[], symbols: readonly string[]): LayerSpecification[] {
  const hidden = rows.filter(({ visible }) => !visible);
  const named = (layer: LayerSpecification): LayerSpecification => ({ ...layer, id: `story-faint:${layer.id}` });
  const zones = hidden.filter(({ group }) => group === "zones");
  const of = (row: PlanLayer, opacity: number): PlanLayer => ({ ...row, opacity });
  return [
    ...zones.flatMap((row) => {
      const isLink = kindOfLayer(row) === "collaboration-area";
      return [
        ...zoneLayers(of(row, isLink ? faint.link : faint.line), flavour, view, asSymbols).filter(({ id }) => id === `${row.id}-line`),
        ...(isLink ? [nodeLayer(of(row, faint.link), flavour, view.scale)] : []),
      ];
    }),
    ...(hidden.some(({ id }) => id === "links") ? linkLayers(flavour, view.scale, faint.link) : []),
    ...zones.map((row) => givingWay(symbolLayer(of(row, faint.symbol), flavour, view.scale, symbols))),
  ].map(named);
}

/** A symbol that nothing speaks of leaves its place to any name. */
const givingWay = (layer: LayerSpecification): LayerSpecification => ({ ...layer, layout: { ...layer.layout, "icon-allow-overlap": false, "icon-ignore-placement": true } }) as LayerSpecification;

/** Seats of counties and cities, and stations: names in the wall's serif that give way to all others. */
export const seatLayers = ({ ink2, land }: Flavour, unit: number, scale: number): LayerSpecification[] => [
  {
    id: "story-seat",
    type: "symbol",
    source: openSources.seats,
    layout: {
      "icon-image": ["get", "glyph"],
      "icon-size": 0.8,
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "text-field": ["format", ["get", "name"], {}, ["get", "second"], { "font-scale": 0.8 }],
      "text-font": serif,
      "text-size": 23 * unit,
      "text-letter-spacing": 0.1,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 1,
      "text-justify": "auto",
      "text-max-width": 99,
      "text-padding": 2 * unit,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": ink2, "text-opacity": 0.8, "icon-opacity": 0.6, "text-halo-color": land, "text-halo-width": 1.4 * scale, "text-halo-blur": 0.4 },
  },
];

/** A soft shadow under the figures that the chapter is about: they lie on the land, and it is no height. */
export const figureShadows = (ids: readonly string[], unit: number): LayerSpecification[] =>
  [5, 10, 16].map((down) => ({
    id: `story-fine:figure-shadow-${down}`,
    type: "fill",
    source: "zones",
    filter: ["all", ["in", ["get", "id"], ["literal", [...ids]]], ["==", ["get", "method"], "schematic"]],
    paint: { "fill-color": "#000000", "fill-opacity": 0.16, "fill-antialias": false, "fill-translate": [0.4 * down * unit, down * unit], "fill-translate-anchor": "viewport" },
  }));
