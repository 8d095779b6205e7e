import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StoryScene } from "./story-scene";

export const [lightSource, lightLayer] = ["story-light", "story-light"];
/** The strongest it ever is, and by how much it breathes. */
export const light = { most: 0.34, amplitude: 0.06, periodMs: 6000 } as const;
export const restingLight = light.most - light.amplitude / 2;

const [leastPx, mostPx, beyond] = [190, 460, 2.2] as const;

/** Well beyond the figure it falls on, px on a stage of 1920 × 1080. */
export const lightRadiusPx = (reachPx: number): number => Math.round(Math.min(mostPx, Math.max(leastPx, beyond * reachPx)));

/** The one place the light falls on; none without it. */
export const lightFeatures = (spot: StoryScene["spot"]): FeatureCollection => ({
  type: "FeatureCollection",
  features: spot ? [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: spot.at } }] : [],
});

/** The one pool of amber light, lying on the ground. */
export const lightLayers = (color: string, radiusPx: number): LayerSpecification[] => [
  {
    id: lightLayer,
    type: "circle",
    source: lightSource,
    paint: { "circle-color": color, "circle-radius": radiusPx, "circle-blur": 1, "circle-opacity": restingLight, "circle-opacity-transition": { duration: 0, delay: 0 }, "circle-pitch-alignment": "map", "circle-pitch-scale": "map" },
  },
];
