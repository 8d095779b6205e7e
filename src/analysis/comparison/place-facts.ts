import { booleanPointInPolygon, centerOfMass } from "@turf/turf";
import { outlineOf, type ComparedPlace } from "../../domain/compared-place";
import type { Prefecture, Publication } from "../../domain/publication";
import { groundDistanceM } from "./ground-offset";
import { placeCentre } from "./place-centre";

/** The prefecture a place lies in: by the counties it names, else by its position; `null` for prefectures, and where neither says. */
export function prefectureOf({ prefectures, districts }: Publication, place: ComparedPlace): Prefecture | null {
  if (place.kind === "prefecture") return null;
  const county = place.kind === "county" ? place.id : place.zone?.districts[0];
  const code = districts.find(({ id }) => id === county)?.city ?? (county ? `${county.slice(0, 4)}00` : null);
  if (code !== null) return prefectures.find(({ id }) => id === code) ?? null;
  const centre = placeCentre(place);
  return prefectures.find(({ geometry }) => centre && geometry.type !== "Point" && booleanPointInPolygon(centre, geometry)) ?? null;
}

/** Of how many parts an outline consists, and how far in metres the centre of the farthest lies from that of the largest; `null` for one part alone. */
export function partsOf(place: ComparedPlace): { count: number; farthestM: number } | null {
  const outline = outlineOf(place);
  const centre = placeCentre(place);
  if (outline?.type !== "MultiPolygon" || outline.coordinates.length < 2 || !centre) return null;
  const distances = outline.coordinates.map((coordinates) => groundDistanceM(centre, centerOfMass({ type: "Polygon", coordinates }).geometry.coordinates));
  return { count: outline.coordinates.length, farthestM: Math.max(...distances) };
}
