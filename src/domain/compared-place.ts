import type { Geometry } from "geojson";
import type { District } from "./place";
import type { Prefecture, Publication } from "./publication";
import type { Text } from "./text";
import type { BoundaryMethod, Zone, ZoneKind } from "./zone";
import { isLink } from "./without-lines";

/** A zone, county or prefecture as a comparison sees it. */
export type ComparedPlace = {
  id: string;
  kind: ZoneKind | "county" | "prefecture";
  name: Text;
  /** For heads and labels. */
  shortName: Text;
  /** `null` for counties and prefectures. */
  zone: Zone | null;
  /** How its outline is known; counties and prefectures whose lines are hidden are `located-only`. */
  method: BoundaryMethod;
  /** Metres on the ground within which the true place of the figure lies; `null` where nobody can say. */
  uncertaintyM: number | null;
  /** WGS 84: its outline, the point that is all that is known of it, or the link that stands for it where lines are hidden; `null` unlocated. */
  geometry: Geometry | null;
  /** As the dataset of the counties states it. */
  publishedAreaKm2: number | null;
};

/** The place of that id among what is shown; `null` where there is none. */
export function comparedPlace(publication: Publication, id: string): ComparedPlace | null {
  const zone = publication.zones.find((one) => one.id === id);
  if (zone) return ofZone(zone);
  const district = publication.districts.find((one) => one.id === id);
  if (district) return ofDivision(district, "county", district.publishedAreaKm2);
  const prefecture = publication.prefectures.find((one) => one.id === id);
  return prefecture ? ofDivision(prefecture, "prefecture", null) : null;
}

/** Ids of everything that can be compared, zones first. */
export const comparableIds = ({ zones, districts, prefectures }: Publication): string[] => [...zones, ...districts, ...prefectures].map(({ id }) => id);

function ofZone(zone: Zone): ComparedPlace {
  const { id, kind, name, shortName, boundary, geometry } = zone;
  // A link between seats stands for an outline that may not be shown.
  const method = isLink(zone) ? "located-only" : boundary.method;
  return { id, kind, name, shortName, zone, method, uncertaintyM: boundary.uncertaintyM, geometry, publishedAreaKm2: null };
}

function ofDivision({ id, name, geometry }: District | Prefecture, kind: "county" | "prefecture", publishedAreaKm2: number | null): ComparedPlace {
  const method = geometry.type === "Point" ? "located-only" : "administrative";
  return { id, kind, name, shortName: name, zone: null, method, uncertaintyM: null, geometry, publishedAreaKm2 };
}

/** The outline of a place, where it has one that is drawn. */
export const outlineOf = ({ geometry }: Pick<ComparedPlace, "geometry">) => (geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" ? geometry : null);
