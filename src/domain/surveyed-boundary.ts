import type { MultiPolygon, Polygon } from "geojson";
import { isAreal, nameOf, type RawFeature } from "./feature-collection";
import type { Problem } from "./problem";
import { outlineOf } from "./ring-crossing";
import { z } from "./schema";
import { Text } from "./text";
import type { Zone } from "./zone";

/** A feature of `geodata/boundaries/`, the file an office replaces to bring in real boundaries. */
const SurveyedBoundary = z.object({
  zone: z.string(),
  source: z.union([Text, z.object({ zh: z.string().check(z.minLength(1)) })]),
  asOf: z.nullish(z.union([z.string(), z.number()])),
  /** Desktop GIS write 0 for "not given". */
  uncertaintyM: z.nullish(z.number().check(z.gte(0))),
});
type SurveyedBoundary = z.infer<typeof SurveyedBoundary>;
type Areal = Polygon | MultiPolygon;

/**
 * Puts the boundaries an office supplied in the place of schematic figures: the zone becomes `surveyed`, with
 * the office's source. Several features of one zone are its parts. A boundary of an unknown zone, without a
 * source, without an area or crossing itself changes nothing and is named.
 */
export function withSurveyedBoundaries(zones: readonly Zone[], boundaries: readonly RawFeature[]): { zones: Zone[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byId = new Map<string, Zone>(zones.map((zone) => [zone.id, zone]));
  const given = new Map<string, { boundary: SurveyedBoundary; parts: Areal[] }>();
  for (const { properties, geometry, file, index } of boundaries) {
    const at = nameOf({ zone: properties["zone"] }, index);
    const parsed = SurveyedBoundary.safeParse(properties);
    const path = parsed.success ? null : parsed.error.issues[0]?.path[0];
    const known = given.get(at);
    const outline = isAreal(geometry) ? outlineOf(geometry) : "sound";
    if (!byId.has(at)) problems.push({ code: "boundary-unknown-zone", file, at });
    else if (!parsed.success && path === "source") problems.push({ code: "boundary-without-source", file, at });
    else if (!parsed.success) problems.push({ code: "feature-wrong-shape", file, at: `${at}.${String(path)}` });
    else if (!isAreal(geometry) || !hasArea(geometry)) problems.push({ code: "boundary-not-polygon", file, at });
    else if (outline !== "sound") problems.push({ code: outline === "crosses" ? "boundary-crosses-itself" : "feature-too-detailed", file, at });
    else if (!known) given.set(at, { boundary: parsed.data, parts: [geometry] });
    else if (isSameSurvey(known.boundary, parsed.data)) known.parts.push(geometry);
    else problems.push({ code: "feature-duplicate-id", file, at: `features.${index}`, value: at });
  }
  for (const [id, { boundary, parts }] of given) {
    const zone = byId.get(id);
    if (zone) byId.set(id, surveyedZone(zone, boundary, joined(parts)));
  }
  return { zones: [...byId.values()], problems };
}

/** Whether the rings enclose anything: by the shoelace formula in degrees, which suffices to tell. */
function hasArea(geometry: Areal): boolean {
  const outer = geometry.type === "Polygon" ? [geometry.coordinates[0]] : geometry.coordinates.map(([ring]) => ring);
  return outer.some((ring = []) => Math.abs(ring.reduce((sum, [x = 0, y = 0], i) => sum + x * (ring[i + 1]?.[1] ?? y) - (ring[i + 1]?.[0] ?? x) * y, 0)) > 1e-10);
}

/** A single-part export repeats source and date on every part. */
const isSameSurvey = (a: SurveyedBoundary, b: SurveyedBoundary): boolean => a.source.zh === b.source.zh && a.asOf === b.asOf && a.uncertaintyM === b.uncertaintyM;

function joined(parts: readonly Areal[]): Areal {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  return { type: "MultiPolygon", coordinates: parts.flatMap((part) => (part.type === "Polygon" ? [part.coordinates] : part.coordinates)) };
}

function surveyedZone(zone: Zone, given: SurveyedBoundary, geometry: Areal): Zone {
  const source = { zh: given.source.zh, en: "en" in given.source ? given.source.en : given.source.zh };
  return {
    ...zone,
    geometry,
    boundary: {
      method: "surveyed",
      source,
      asOf: given.asOf === null || given.asOf === undefined ? null : String(given.asOf),
      uncertaintyM: given.uncertaintyM || null,
      note: { zh: "由管理单位提供的界线", en: "Boundary supplied by the responsible office" },
      grade: "verified",
      figure: "as-surveyed",
      drawnArea: null,
      anchors: [],
    },
  };
}
