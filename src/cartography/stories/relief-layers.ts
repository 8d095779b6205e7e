import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { reliefBodies } from "./relief-names";

export const reliefSources = { bodies: "story-relief", edges: "story-relief-edges", shadows: "story-relief-shadows" } as const;

/** What is only aimed at is filled no stronger than this. */
export const openStrength = 0.16;

const heights = { "fill-extrusion-base": ["get", "from"], "fill-extrusion-height": ["get", "to"], "fill-extrusion-color": ["get", "color"] } satisfies Extract<LayerSpecification, { type: "fill-extrusion" }>["paint"];

/** The shadows of the columns, on the ground. */
export const reliefShadows = (): LayerSpecification[] => [
  { id: "story-fine:relief-shadow", type: "fill", source: reliefSources.shadows, paint: { "fill-color": "#05070A", "fill-opacity": ["get", "opacity"], "fill-antialias": false } },
];

/** Edges first: those at the back are then seen through the bodies, as of glass. */
export const reliefLayers = (): LayerSpecification[] => [
  { id: "story-fine:relief-edge", type: "fill-extrusion", source: reliefSources.edges, paint: { ...heights, "fill-extrusion-vertical-gradient": false } },
  { id: reliefBodies.built, type: "fill-extrusion", source: reliefSources.bodies, filter: ["get", "isBuilt"], paint: heights },
  { id: reliefBodies.open, type: "fill-extrusion", source: reliefSources.bodies, filter: ["!", ["get", "isBuilt"]], paint: { ...heights, "fill-extrusion-opacity": openStrength, "fill-extrusion-vertical-gradient": false } },
];
