import type { FeatureCollection, Position } from "geojson";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { boundsOf, type Bounds } from "../domain/bounds";
import type { Publication } from "../domain/publication";
import type { Flavour } from "./flavour";

/** The paper fades to the desk between these distances from the middle, in half extents of what the map is about. */
const fade = { from: 0.9, to: 2.3 } as const;
/** Each step is one 8-bit level of the two greys: no band can be seen. */
const steps = 17;
const corners = 96;

/**
 * The ground of a map without administrative lines: paper that fades out around zones and places in plain ellipses,
 * so that it ends nowhere and follows no line. Water fades with it, and nothing shows where its source was cut.
 */
export function fadeFeatures({ zones, places }: Pick<Publication, "zones" | "places">): FeatureCollection {
  const bounds = boundsOf([...zones, ...places].map(({ geometry }) => geometry));
  if (!bounds) return { type: "FeatureCollection", features: [] };
  const frame: Position[] = [[90, 15], [116, 15], [116, 36], [90, 36], [90, 15]];
  return {
    type: "FeatureCollection",
    features: Array.from({ length: steps }, (_, step) => ({
      type: "Feature",
      // Painted over each other, the veils cover one more part of the way from paper to desk each.
      properties: { opacity: 1 / (steps - step) },
      geometry: { type: "Polygon", coordinates: [frame, ellipse(bounds, fade.from + (fade.to - fade.from) * easedBack((step + 0.5) / steps))] },
    })),
  };
}

export const fadeLayer = ({ outside }: Flavour): LayerSpecification => ({
  id: "fade",
  type: "fill",
  source: "fade",
  paint: { "fill-color": outside, "fill-opacity": ["get", "opacity"], "fill-antialias": false },
});

/** The inverse of 3x² − 2x³: where a fade that begins and ends softly has come to this part. */
const easedBack = (part: number): number => 0.5 - Math.sin(Math.asin(1 - 2 * part) / 3);

/** Clockwise, as the hole of a polygon runs. */
function ellipse([west, south, east, north]: Bounds, radius: number): Position[] {
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const ring = Array.from({ length: corners }, (_, corner): Position => {
    const angle = (-2 * Math.PI * corner) / corners;
    return [lng + Math.cos(angle) * radius * ((east - west) / 2), lat + Math.sin(angle) * radius * ((north - south) / 2)];
  });
  return [...ring, ring[0] ?? [lng, lat]];
}
