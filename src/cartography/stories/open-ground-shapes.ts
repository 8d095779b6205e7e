import type { Feature, FeatureCollection, Position } from "geojson";
import type { Place } from "../../domain/place";
import type { DrawnZone } from "../drawn-zones";
import { overlapArea, type Box } from "../box";
import { projector, unprojector, zoomAt } from "../projection";
import type { Label, PaneView } from "../scene";
import { textWidthEm } from "../text-size";
import { wallUnit } from "./wall-lines";
import type { StoryScene } from "./story-scene";

/** As far as a stage ever sees, in whole degrees. */
const [west, south, east, north] = [97, 20, 110, 31] as const;
/** Lines every quarter of a degree; every half is named. */
const [stepDeg, namedEvery] = [0.25, 2] as const;

/** Meridians and parallels, each second one with its degrees: `102°30′E`. */
export const graticule: FeatureCollection = {
  type: "FeatureCollection",
  features: [
    ...steps(west, east).map((lng, index) => lineOf(index, degreesText(lng, "E"), steps(south, north).map((lat): Position => [lng, lat]))),
    ...steps(south, north).map((lat, index) => lineOf(index, degreesText(lat, "N"), steps(west, east).map((lng): Position => [lng, lat]))),
  ],
};

/** Characters of the names of lines. */
export const graticuleText = "0123456789°′EN";

function lineOf(index: number, name: string, coordinates: Position[]): Feature {
  return { type: "Feature", properties: index % namedEvery === 0 ? { name } : {}, geometry: { type: "LineString", coordinates } };
}

/** `102°30′E`: whole degrees, minutes only where there are any. */
export function degreesText(degrees: number, side: "E" | "N"): string {
  const whole = Math.floor(degrees);
  const minutes = Math.round((degrees - whole) * 60);
  return `${whole}°${minutes > 0 ? `${String(minutes).padStart(2, "0")}′` : ""}${side}`;
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.round((to - from) / stepDeg) + 1 }, (_, index) => from + index * stepDeg);
}

/** Where the eye is led: to the light, else to the middle of the zones that the chapter names or raises; `null` where it speaks of none. */
export function focusOf({ spot, named, relief, callouts }: StoryScene, zones: readonly DrawnZone[]): Position | null {
  if (spot) return spot.at;
  const about = new Set([...named, ...(relief?.columns ?? []).map(({ zone }) => zone)]);
  const points = [...zones.filter(({ zone }) => about.has(zone.id)).map(({ anchor }) => anchor), ...(about.size === 0 ? callouts.map(({ at }) => at) : [])];
  if (points.length === 0) return null;
  const middle = (axis: 0 | 1) => (Math.min(...points.map((point) => point[axis] ?? 0)) + Math.max(...points.map((point) => point[axis] ?? 0))) / 2;
  return [middle(0), middle(1)];
}

/** One place as features; none for `null`. */
export const pointFeatures = (at: Position | null): FeatureCollection => ({ type: "FeatureCollection", features: at ? [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: at } }] : [] });

/** From here the ground darkens, and to here, px on a stage of 1920 × 1080; each veil is hardly more than one 8-bit level of grey. */
const veil = { from: 380, to: 1250, strength: 0.62, steps: 10, corners: 72 } as const;

/** Rings around a place over which the ground darkens evenly. They follow nothing of the land. */
export function veilFeatures(at: Position | null, metresPerPixel: number): FeatureCollection {
  if (!at) return { type: "FeatureCollection", features: [] };
  const zoom = zoomAt(metresPerPixel, at[1] ?? 0);
  const [[x, y], unproject] = [projector(zoom, 0)(at), unprojector(zoom, 0)];
  const frame: Position[] = [[90, 15], [116, 15], [116, 36], [90, 36], [90, 15]];
  return {
    type: "FeatureCollection",
    features: Array.from({ length: veil.steps }, (_, step): Feature => {
      const radius = veil.from + ((veil.to - veil.from) * step) / (veil.steps - 1);
      const ring = Array.from({ length: veil.corners }, (_unused, corner): Position => {
        const angle = (2 * Math.PI * corner) / veil.corners;
        return unproject([x + Math.cos(angle) * radius, y + Math.sin(angle) * radius * 0.8]);
      });
      return { type: "Feature", properties: { opacity: 1 - (1 - veil.strength) ** (1 / veil.steps) }, geometry: { type: "Polygon", coordinates: [frame, [...ring, ring[0] ?? at]] } };
    }),
  };
}

const seatRanks: Partial<Record<Place["kind"], number>> = { airport: 0, station: 3, city: 1, town: 2 };
const seatPx = 23;
/** A name that finds no place beside its symbol stands above or below it. */
const seatReachEm = 1.7;
/** From this zoom of a stage stations no longer lie under the names of the city. */
const stationsFrom = 9.2;
/** On the map a seat is called as its county is. */
const shortName = (name: string): string => name.replace(/(城区|县城)$/, "").replace(/ (urban area|town|county seat|county town)$/i, "");

/** Seats and stations where their names lie clear of what the chapter itself has there. */
export function seatFeatures(places: readonly Place[], labels: ReadonlyMap<string, Label>, view: PaneView, taken: readonly Box[], glyphOf: (kind: Place["kind"]) => string): FeatureCollection {
  const project = projector(view.zoom, view.bearing, view.pitch);
  const unit = wallUnit(view.scale);
  const near = view.zoom - Math.log2(unit);
  return {
    type: "FeatureCollection",
    features: places.flatMap(({ id, kind, geometry }): Feature[] => {
      const [rank, label] = [seatRanks[kind], labels.get(id)];
      if (rank === undefined || !label || !geometry || (kind === "station" && near < stationsFrom)) return [];
      const [x, y] = project(geometry.coordinates);
      const [name, second] = [shortName(label.name), label.second && shortName(label.second)];
      const reach = (textWidthEm(name) * 1.1 + 1) * seatPx * unit;
      const box: Box = { left: x - reach, right: x + reach, top: y - seatReachEm * seatPx * unit, bottom: y + seatReachEm * seatPx * unit };
      if (taken.some((other) => overlapArea(box, other) > 0)) return [];
      return [{ type: "Feature", properties: { id, name, second: second ? `\n${second}` : "", glyph: glyphOf(kind), rank }, geometry }];
    }),
  };
}
