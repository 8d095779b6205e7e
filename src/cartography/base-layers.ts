import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Flavour } from "./flavour";
import { mixed } from "./mixed";
import { metresPerPixel } from "./projection";
import type { PaneView } from "./scene";

/**
 * Land, and where the lines are shown tinted along the inner side of the prefecture lines like a coloured paper map. The bands are opaque
 * lines over both sides, whose outer half the ground beyond covers again: translucent or shifted lines
 * would blot at every bend of so detailed a boundary.
 */
export function landLayers({ land, outside, prefectureLine }: Flavour, scale: number, withLines: boolean): LayerSpecification[] {
  const tint = (id: string, insideWidth: number, strength: number): LayerSpecification => ({
    id,
    type: "line",
    source: "prefectures",
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": mixed(land, prefectureLine, strength), "line-width": ["interpolate", ["linear"], ["zoom"], 6, 0.5 * insideWidth * scale, 8.25, 2 * insideWidth * scale] },
  });
  return [
    { id: "land", type: "fill", source: "prefectures", paint: { "fill-color": land } },
    ...(withLines ? [tint("prefecture-tint-wide", 18, 0.09), tint("prefecture-tint-narrow", 7, 0.2)] : []),
    { id: "beyond", type: "fill", source: "beyond", paint: { "fill-color": outside, "fill-antialias": false } },
  ];
}

export function districtLayers({ districtLine, prefectureLine }: Flavour, scale: number, opacity: number): LayerSpecification[] {
  return [
    {
      id: "district-line",
      type: "line",
      source: "districts",
      paint: { "line-color": districtLine, "line-width": 0.8 * scale, "line-opacity": 0.55 * opacity },
    },
    {
      id: "prefecture-line",
      type: "line",
      source: "prefectures",
      paint: {
        "line-color": prefectureLine,
        "line-width": 1.1 * scale,
        "line-opacity": 0.62 * opacity,
        "line-dasharray": dashes([8, 2.5, 1.5, 2.5], 1.1),
      },
    },
  ];
}

/** The latitude of the map, as far as metres per pixel are concerned. */
const latitude = 25;

/** Of its mean half width, how far from the shore a line may run: bays are narrower, and no line is to leave them. */
const innerShare = 0.7;

/**
 * Lakes with up to three waterlines inside the shore, as engraved maps draw still water, as many as there is room
 * for; rivers by rank.
 */
export function waterLayers({ water, waterline }: Flavour, { zoom, scale }: PaneView, opacity: number): LayerSpecification[] {
  const inner = (index: number, offset: number, strength: number): LayerSpecification => ({
    id: `waterline-${index}`,
    type: "line",
    source: "water",
    filter: ["all", ["==", ["get", "kind"], "lake"], [">", ["get", "halfWidthM"], Math.round((offset * scale * metresPerPixel(zoom, latitude)) / innerShare)]],
    paint: { "line-color": waterline, "line-width": 0.8 * scale, "line-offset": offset * scale, "line-opacity": strength * opacity },
  });
  return [
    {
      id: "river",
      type: "line",
      source: "water",
      filter: ["==", ["get", "kind"], "river"],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": waterline, "line-width": ["match", ["get", "rank"], 1, 1.5 * scale, scale], "line-opacity": opacity },
    },
    {
      id: "lake",
      type: "fill",
      source: "water",
      filter: ["==", ["get", "kind"], "lake"],
      paint: { "fill-color": water, "fill-opacity": opacity },
    },
    {
      id: "shore",
      type: "line",
      source: "water",
      filter: ["==", ["get", "kind"], "lake"],
      paint: { "line-color": waterline, "line-width": scale, "line-opacity": opacity },
    },
    inner(1, 3, 0.7),
    inner(2, 6, 0.45),
    inner(3, 10, 0.28),
  ];
}

/** Links whose course nobody published: round dots between two rings. */
export function linkLayers({ panel, kinds }: Flavour, scale: number, opacity: number): LayerSpecification[] {
  const color = kinds["collaboration-area"];
  return [
    {
      id: "link-casing",
      type: "line",
      source: "links",
      filter: ["==", ["geometry-type"], "LineString"],
      paint: { "line-color": panel, "line-width": 3.6 * scale, "line-opacity": 0.8 * opacity },
    },
    {
      id: "link",
      type: "line",
      source: "links",
      filter: ["==", ["geometry-type"], "LineString"],
      layout: { "line-cap": "round" },
      paint: { "line-color": color, "line-width": 1.4 * scale, "line-opacity": opacity, "line-dasharray": dashes([0.01, 4.2], 1.4) },
    },
    {
      id: "link-end",
      type: "circle",
      source: "links",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": 2.6 * scale,
        "circle-color": panel,
        "circle-stroke-color": color,
        "circle-stroke-width": 1.2 * scale,
        "circle-opacity": opacity,
        "circle-stroke-opacity": opacity,
      },
    },
  ];
}

/** Dash lengths in px → in line widths, as the style specification counts them. */
export const dashes = (px: readonly number[], lineWidth: number): number[] => px.map((length) => length / lineWidth);
