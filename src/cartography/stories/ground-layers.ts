import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { path, stroke, type Drawing } from "../drawing";
import type { Flavour } from "../flavour";
import type { ImageRecipe } from "../picture";

export const groundSources = { land: "story-land", graticule: "story-graticule" } as const;

/** The land of a wall in its light, and of the plate that it lies on like a model on a table: side, edge and shadow. */
export const plate = { far: "#1A222B", near: "#2A343F", side: ["#0E1318", "#121820", "#171E27"], edge: "#66737F", light: "#8A97A4", shadow: "#000000" } as const;

const lit = (far: string, near: string): ["interpolate", ["linear"], ["get", "lit"], number, string, number, string] => ["interpolate", ["linear"], ["get", "lit"], 0, far, 1, near];

/** Land without lines: it grows lighter towards the reader, with crosses of the graticule, and the veils of the open ground make it end nowhere. */
export function openGroundLayers(unit: number, cross: string): LayerSpecification[] {
  return [
    { id: "land", type: "fill", source: groundSources.land, paint: { "fill-color": lit(plate.far, plate.near), "fill-antialias": false } },
    { id: "story-fine:graticule", type: "symbol", source: groundSources.graticule, layout: { "icon-image": cross, "icon-allow-overlap": true, "icon-ignore-placement": true, "icon-pitch-alignment": "map", "icon-rotation-alignment": "map", "icon-size": unit }, paint: { "icon-opacity": 0.55 } },
  ];
}

/** The prefectures as a raised plate: a shadow on the table, a side that is seen from the south, the lit land, and its edge. */
export function plateLayers(unit: number, withLines: boolean): LayerSpecification[] {
  const thick = 15 * unit;
  const shadow = (id: string, width: number, down: number, opacity: number): LayerSpecification => ({
    id: `story-fine:plate-shadow-${id}`,
    type: "line",
    source: "prefectures",
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": plate.shadow, "line-width": width * unit, "line-blur": width * 0.8 * unit, "line-opacity": opacity, "line-translate": [0, down * unit], "line-translate-anchor": "viewport" },
  });
  const side = (color: string, index: number): LayerSpecification => ({
    id: `plate-side-${index}`,
    type: "fill",
    source: "prefectures",
    paint: { "fill-color": color, "fill-antialias": false, "fill-translate": [0, (thick * (plate.side.length - index)) / plate.side.length], "fill-translate-anchor": "viewport" },
  });
  return [
    shadow("wide", 120, 46, 0.5),
    shadow("near", 44, 24, 0.7),
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

/** A cross of the graticule, in px of a stage of 1920 × 1080. */
export const crossImage = ({ ink3 }: Flavour): ImageRecipe => ({ kind: "drawing", scale: 1, drawing: cross(ink3) });

const cross = (color: string): Drawing => ({ width: 18, height: 18, paths: [path("M9 1.5V16.5M1.5 9H16.5", { stroke: stroke(color, 1.6), opacity: 0.5 })] });
