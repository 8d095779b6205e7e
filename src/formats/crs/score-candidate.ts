import { region } from "../../domain/geometry-fault";
import type { CrsReason, KnownGround, KnownLine } from "../../domain/spatial/crs-finding";
import type { Candidate } from "./crs-candidates";
import type { CrsSample } from "./crs-sample";
import type { GroundIndex } from "./ground-index";
import { toLngLat } from "./transform";

/** Where a way of reading leads. */
export type Outcome = {
  candidate: Candidate;
  bounds: [number, number, number, number];
  /** 0 to 1: counties, the region, elsewhere, off the globe. */
  place: number;
  where: "counties" | "region" | "near-region" | "elsewhere" | "off-globe";
  /** Share of the sample in counties or, without counties, in the region. */
  share: number;
  districts: string[];
  /** Kilometres from the zone the user named. */
  toZoneKm: number | null;
  /** Positions within 1.5 km of known lines, their median distance, and the share of them that follows a line. */
  lines: { near: number; medianM: number; follows: number } | null;
};

const places = { counties: 1, region: 0.75, "near-region": 0.4, elsewhere: 0.2, "off-globe": 0.02 } as const;

/** How near to a line a position is that follows it, metres, and what that is worth: county lines hold to 17–100 m, shores to several hundred. */
const following: Record<KnownLine["of"], { withinM: number; weight: number }> = { district: { withinM: 100, weight: 1 }, boundary: { withinM: 30, weight: 1 }, water: { withinM: 250, weight: 0.4 } };

/** Fewer positions near lines than this prove nothing. */
const fewest = 4;
/** A boundary along the outer line of the counties has half its positions beyond it, more or less. */
const leastInCounties = 0.25;
/** Positions of the sample that are looked up in counties. */
const mostLookedUp = 200;

/** Reads the sample one way and looks where it comes to lie. */
export function outcomeOf(candidate: Candidate, sample: CrsSample, ground: KnownGround, index: GroundIndex): Outcome {
  const read = toLngLat(candidate.choice);
  const all = sample.flatMap((stretch) => stretch.map(([x, y]) => read(x, y)));
  const positions = all.filter(([lng]) => !Number.isNaN(lng));
  const bounds = boundsOf(positions);
  if (all.length === 0 || positions.length < all.length / 2) return { candidate, bounds, place: places["off-globe"], where: "off-globe", share: 0, districts: [], toZoneKm: null, lines: null };
  const inRegion = positions.filter(([lng, lat]) => isWithin(lng, lat, 0)).length / all.length;
  const step = Math.max(1, Math.floor(positions.length / mostLookedUp));
  const lookedUp = positions.filter((_, i) => i % step === 0);
  const codes = inRegion > 0 ? lookedUp.map(([lng, lat]) => index.districtAt(lng, lat)) : [];
  const districts = [...new Set(codes.filter((code) => code !== null))].sort();
  const inCounties = codes.filter((code) => code !== null).length / Math.max(1, lookedUp.length);
  const where = inCounties >= leastInCounties ? "counties" : inRegion >= 0.5 ? "region" : positions.filter(([lng, lat]) => isWithin(lng, lat, 1)).length >= all.length / 2 ? "near-region" : "elsewhere";
  return {
    candidate,
    bounds,
    place: places[where],
    where,
    share: where === "counties" ? inCounties : inRegion,
    districts,
    toZoneKm: ground.zone && kilometres(ground.zone, bounds),
    lines: inRegion > 0 ? linesMet(positions, index) : null,
  };
}

const isWithin = (lng: number, lat: number, margin: number): boolean => lng >= region.west - margin && lng <= region.east + margin && lat >= region.south - margin && lat <= region.north + margin;

function linesMet(positions: readonly [number, number][], index: GroundIndex): Outcome["lines"] {
  const met = positions.flatMap(([lng, lat]) => index.nearest(lng, lat) ?? []);
  if (met.length < fewest) return null;
  const distances = met.map(({ distanceM }) => distanceM).sort((a, b) => a - b);
  const followed = met.filter(({ of, distanceM }) => distanceM <= following[of].withinM);
  const weight = followed.reduce((sum, { of }) => sum + following[of].weight, 0);
  return { near: met.length, medianM: distances[Math.floor(distances.length / 2)] ?? 0, follows: followed.length < fewest ? 0 : weight / met.length };
}

function boundsOf(positions: readonly [number, number][]): [number, number, number, number] {
  if (positions.length === 0) return [0, 0, 0, 0];
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of positions) {
    bounds[0] = Math.min(bounds[0], lng);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lng);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

/** From a point to a box; 0 within. */
function kilometres([lng, lat]: readonly [number, number], [west, south, east, north]: readonly [number, number, number, number]): number {
  const dx = Math.max(west - lng, 0, lng - east) * 111.32 * Math.cos((lat * Math.PI) / 180);
  const dy = Math.max(south - lat, 0, lat - north) * 110.77;
  return Math.hypot(dx, dy);
}

/** What of a place is told. */
export function reasonsOfPlace({ where, share, toZoneKm }: Outcome): CrsReason[] {
  const values = { percent: Math.round(100 * share) };
  const place: CrsReason =
    where === "counties" ? { code: "falls-in-counties", values } : where === "region" ? { code: "falls-in-region", values } : where === "off-globe" ? { code: "falls-off-globe" } : { code: "falls-outside-region" };
  if (toZoneKm === null) return [place];
  const km = Math.round(toZoneKm);
  return toZoneKm <= nearZoneKm ? [place, { code: "near-chosen-zone", values: { km } }] : toZoneKm >= farFromZoneKm ? [place, { code: "far-from-chosen-zone", values: { km } }] : [place];
}

/** Schematic figures stand within some kilometres of their zone; the zones themselves measure up to 20 km. */
const nearZoneKm = 15;
const farFromZoneKm = 50;

/** What the distance to the named zone is worth. */
export const zoneFactor = ({ toZoneKm }: Outcome): number => (toZoneKm === null || toZoneKm <= nearZoneKm ? 1 : toZoneKm >= farFromZoneKm ? 0.6 : 0.85);
