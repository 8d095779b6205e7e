import type { Position } from "geojson";
import type { Place } from "../domain/place";
import { isFigureAt, type DrawnZone } from "./drawn-zones";
import { projector, unprojector, type Point } from "./projection";
import type { PaneView } from "./scene";

const nearPx = 12;
const asidePx = 21;

/**
 * Moves the symbol of a zone that is only approximately located aside where it would cover the place it was
 * located by (the airport, for the bonded zone beside it). The shift is of the drawing, not of the data:
 * it is the same on screen at every zoom.
 */
export function displaceSymbols(drawn: readonly DrawnZone[], places: readonly Place[], view: PaneView): DrawnZone[] {
  const project = projector(view.zoom, view.bearing, view.pitch);
  const unproject = unprojector(view.zoom, view.bearing, view.pitch);
  const landmarks = places.flatMap(({ kind, geometry }) => (kind === "airport" && geometry ? [project(geometry.coordinates)] : []));
  return drawn.map((one) => {
    if (one.zone.boundary.grade !== "stand-in" || isFigureAt(one, view.zoom)) return one;
    const at = project(one.anchor);
    if (!landmarks.some((landmark) => distance(landmark, at) < nearPx * view.scale)) return one;
    const anchor: Position = unproject([at[0] + asidePx * view.scale, at[1]]);
    return { ...one, anchor };
  });
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
