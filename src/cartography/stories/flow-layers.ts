import type { FilterSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { dashes } from "../base-layers";
import type { Flavour } from "../flavour";
import { sansBold } from "../map-fonts";
import { flowSecondScale, flowSource, flowWordsPx } from "./flow-shapes";

const roleIs = (role: string): FilterSpecification => ["==", ["get", "role"], role];
const widthPx = 2.2;

/** The arcs: round dots whose course means nothing, with a ring at both ends alike. */
export const flowLines = ({ panel, ink }: Flavour, unit: number): LayerSpecification[] => [
  { id: "story-flow-casing", type: "line", source: flowSource, filter: roleIs("arc"), layout: { "line-cap": "round", "line-join": "round" }, paint: { "line-color": panel, "line-width": 7 * unit, "line-opacity": 0.7 } },
  { id: "story-flow", type: "line", source: flowSource, filter: roleIs("arc"), layout: { "line-cap": "round", "line-join": "round" }, paint: { "line-color": ink, "line-width": 1.5 * widthPx * unit, "line-dasharray": dashes([0.01, 7.6], 1.5 * widthPx) } },
  { id: "story-flow-end", type: "circle", source: flowSource, filter: roleIs("end"), paint: { "circle-radius": 5.5 * unit, "circle-color": panel, "circle-stroke-color": ink, "circle-stroke-width": widthPx * unit, "circle-pitch-alignment": "map" } },
];

/** What the arcs say, above their middles. */
export const flowWords = ({ ink, ink2, land }: Flavour, size: number): LayerSpecification[] => [
  {
    id: "story-flow-words",
    type: "symbol",
    source: flowSource,
    filter: roleIs("words"),
    layout: {
      "text-field": ["format", ["get", "name"], {}, ["get", "second"], { "font-scale": flowSecondScale, "text-color": ink2 }],
      "text-font": sansBold,
      "text-size": flowWordsPx * size,
      "text-anchor": "bottom",
      "text-offset": [0, -0.5],
      "text-max-width": 99,
      "text-allow-overlap": true,
      // Names of zones have kept out of its way already.
      "text-ignore-placement": true,
    },
    paint: { "text-color": ink, "text-halo-color": land, "text-halo-width": 1.8 * size, "text-halo-blur": 0.4 },
  },
];
