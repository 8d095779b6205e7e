import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Flavour } from "../flavour";
import { graticuleLayers, openLand } from "./open-ground-layers";

export const groundSources = { land: "story-land" } as const;

/** The land of a wall in its light, and of the plate that it lies on like a model on a table: side, edge and shadow. */
const plate = { far: "#1A222B", near: "#2A343F", side: ["#141A21", "#192129", "#202A34"], edge: "#66737F", light: "#8A97A4", shadow: "#000000" } as const;

const lit = (far: string, near: string): ["interpolate", ["linear"], ["get", "lit"], number, string, number, string] => ["interpolate", ["linear"], ["get", "lit"], 0, far, 1, near];

/** Land without lines: it grows lighter towards the reader, grooved by the graticule, and the veils of the open ground make it end nowhere. */
export function openGroundLayers(flavour: Flavour, unit: number): LayerSpecification[] {
  return [{ id: "land", type: "fill", source: groundSources.land, paint: { "fill-color": lit(openLand.far, openLand.near), "fill-antialias": false } }, ...graticuleLayers(flavour, unit)];
}

/** The prefectures as a raised plate: a shadow on the table, a side that is seen from the south, the lit land, and its edge. */
export function plateLayers(unit: number, withLines: boolean): LayerSpecification[] {
  const thick = 16 * unit;
  // Blurred lines would blot at every bend of so detailed a boundary; copies of the whole do not.
  const shadow = (down: number): LayerSpecification => ({
    id: `story-fine:plate-shadow-${down}`,
    type: "fill",
    source: "prefectures",
    paint: { "fill-color": plate.shadow, "fill-opacity": 0.24, "fill-antialias": false, "fill-translate": [0.2 * down * unit, down * unit], "fill-translate-anchor": "viewport" },
  });
  const side = (color: string, index: number): LayerSpecification => ({
    id: `plate-side-${index}`,
    type: "fill",
    source: "prefectures",
    paint: { "fill-color": color, "fill-antialias": false, "fill-translate": [0, (thick * (plate.side.length - index)) / plate.side.length], "fill-translate-anchor": "viewport" },
  });
  return [
    ...[62, 52, 42, 33, 25].map(shadow),
    ...plate.side.map(side),
    { id: "land", type: "fill", source: groundSources.land, paint: { "fill-color": lit(plate.far, plate.near), "fill-antialias": false } },
    ...(withLines
      ? [
          { id: "plate-light", type: "line", source: "prefectures", layout: { "line-join": "round" }, paint: { "line-color": plate.light, "line-width": 9 * unit, "line-blur": 9 * unit, "line-opacity": 0.16 } } satisfies LayerSpecification,
          { id: "plate-edge", type: "line", source: "prefectures", layout: { "line-join": "round" }, paint: { "line-color": plate.edge, "line-width": 1.8 * unit, "line-opacity": 0.9 } } satisfies LayerSpecification,
        ]
      : []),
  ];
}

/** Lakes lie a little lower than the land: a dark bank to the north, a lit one to the south. */
export const bankLayers = (unit: number): LayerSpecification[] =>
  ([["dark", "#0B1015", -2.6], ["lit", "#4A5866", 2.6]] as const).map(([name, color, down]) => ({
    id: `story-fine:bank-${name}`,
    type: "line",
    source: "water",
    filter: ["==", ["get", "kind"], "lake"],
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": 3 * unit, "line-opacity": 0.8, "line-translate": [0, down * unit], "line-translate-anchor": "viewport" },
  }));
