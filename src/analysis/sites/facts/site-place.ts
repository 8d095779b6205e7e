import type { Position } from "geojson";
import { comparedPlace, outlineOf } from "../../../domain/compared-place";
import type { Text } from "../../../domain/text";
import type { Zone } from "../../../domain/zone";
import { locatedOf } from "../../comparison/distance-rows";
import type { Located } from "../../comparison/distance-range";
import { groundDistanceM } from "../../comparison/ground-offset";
import type { SiteInputs } from "./site-inputs";
import { zoneCounties } from "./zone-counties";

type Where = Pick<SiteInputs, "publication" | "measured">;

/** Where distances of a zone begin or end. `note`: what the position is, where it is not the zone's own. */
export type ZonePlace = { located: Located; note: Text | null; byCounties: boolean };

/**
 * A zone's place with metres within which it lies. One whose own point is off by nobody knows how much, or that has none, lies somewhere in its
 * counties: a circle about all of them is rigorous, if wide. `null` where neither is known.
 */
export function zonePlace(zone: Zone, { publication, measured }: Where): ZonePlace | null {
  const place = comparedPlace(measured, zone.id);
  const own = place && locatedOf(place);
  if (own && own.uncertaintyM !== null) return { located: own, note: null, byCounties: false };
  const { codes, isAssumed } = zoneCounties(zone, publication);
  const circle = circleAbout(codes, measured);
  if (!circle) return own ? { located: own, note: null, byCounties: false } : null;
  const names = codes.map((code) => measured.districts.find(({ id }) => id === code)?.name);
  const [zh, en] = [names.map((name) => name?.zh ?? "").join("、"), names.map((name) => name?.en ?? "").join(", ")];
  const note = isAssumed ? { zh: `按其代用点所在的${zh}估计`, en: `estimated over ${en}, where the point that stands in for it lies` } : { zh: `只知位于${zh}`, en: `known only to lie in ${en}` };
  return { located: { ...circle, of: "stand-in" }, note, byCounties: true };
}

/** A circle that holds counties whole; `null` where the outline of one is not there. */
function circleAbout(codes: readonly string[], { districts }: Where["measured"]): { at: Position; uncertaintyM: number } | null {
  const known = circles.get(districts) ?? new Map<string, ReturnType<typeof circleAbout>>();
  circles.set(districts, known);
  const key = [...codes].sort().join(",");
  const made = known.get(key);
  if (made !== undefined) return made;
  const outlines = codes.map((code) => districts.find(({ id }) => id === code)).map((county) => county && outlineOf(county));
  const corners = outlines.flatMap((outline) => (outline?.type === "Polygon" ? outline.coordinates.flat() : (outline?.coordinates.flat(2) ?? [])));
  const circle = codes.length === 0 || outlines.some((outline) => !outline) || corners.length === 0 ? null : circleOf(corners);
  known.set(key, circle);
  return circle;
}

const circles = new WeakMap<object, Map<string, { at: Position; uncertaintyM: number } | null>>();

/** About the middle of the box around them. */
function circleOf(corners: readonly Position[]): { at: Position; uncertaintyM: number } {
  const lngs = corners.map(([lng = 0]) => lng);
  const lats = corners.map(([, lat = 0]) => lat);
  const middle = (values: readonly number[]): number => (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  const at = [middle(lngs), middle(lats)];
  return { at, uncertaintyM: corners.reduce((most, corner) => Math.max(most, groundDistanceM(at, corner)), 0) };
}
