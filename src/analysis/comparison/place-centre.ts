import { centerOfMass } from "@turf/turf";
import type { Polygon, Position } from "geojson";
import { outlineOf, type ComparedPlace } from "../../domain/compared-place";
import { geodesicAreaM2 } from "../geodesic-area";

/**
 * The position `[lng, lat]` that offsets, ghosts and cursors of a place are counted from: the centre of mass of its largest part, so that
 * far exclaves do not move it off the place; the point that is known of it; the middle of the link that stands for it. `null` unlocated.
 */
export function placeCentre(place: Pick<ComparedPlace, "geometry">): Position | null {
  const outline = outlineOf(place);
  if (outline) return centerOfMass(largestPart(outline)).geometry.coordinates;
  if (place.geometry?.type === "Point") return place.geometry.coordinates;
  return place.geometry?.type === "LineString" ? middleOf(place.geometry.coordinates) : null;
}

function largestPart(outline: NonNullable<ReturnType<typeof outlineOf>>): Polygon {
  if (outline.type === "Polygon") return outline;
  const parts = outline.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  return parts.reduce((largest, part) => (geodesicAreaM2(part) > geodesicAreaM2(largest) ? part : largest));
}

function middleOf(line: readonly Position[]): Position {
  const sum = line.reduce<[number, number]>(([x, y], [lng = 0, lat = 0]) => [x + lng, y + lat], [0, 0]);
  return [sum[0] / line.length, sum[1] / line.length];
}
