import type { MultiPolygon, Polygon } from "geojson";
import type { RawFeature } from "./feature-collection";
import type { Problem } from "./problem";
import { z } from "./schema";
import { Text } from "./text";
import type { Zone } from "./zone";

/** A feature of `geodata/boundaries/`, the file an office replaces to bring in real boundaries. */
const SurveyedBoundary = z.object({
  zone: z.string(),
  source: z.union([Text, z.object({ zh: z.string().check(z.minLength(1)) })]),
  asOf: z.nullish(z.string()),
  uncertaintyM: z.nullish(z.number().check(z.positive())),
});

/**
 * Puts the boundaries an office supplied in the place of schematic figures: the zone becomes `surveyed`, with
 * the office's source. A boundary of an unknown zone, without a source or without an area changes nothing
 * and is named.
 */
export function withSurveyedBoundaries(
  zones: readonly Zone[],
  boundaries: readonly RawFeature[],
  file: string,
): { zones: Zone[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byId = new Map<string, Zone>(zones.map((zone) => [zone.id, zone]));
  boundaries.forEach(({ properties, geometry }, index) => {
    const at = typeof properties["zone"] === "string" ? properties["zone"] : `features.${index}`;
    const parsed = SurveyedBoundary.safeParse(properties);
    const zone = byId.get(at);
    if (!zone) problems.push({ code: "boundary-unknown-zone", file, at });
    else if (!parsed.success) problems.push({ code: "boundary-without-source", file, at });
    else if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") problems.push({ code: "boundary-not-polygon", file, at });
    else byId.set(at, surveyedZone(zone, parsed.data, geometry));
  });
  return { zones: [...byId.values()], problems };
}

function surveyedZone(zone: Zone, given: z.infer<typeof SurveyedBoundary>, geometry: Polygon | MultiPolygon): Zone {
  const source = { zh: given.source.zh, en: "en" in given.source ? given.source.en : given.source.zh };
  return {
    ...zone,
    geometry,
    boundary: {
      method: "surveyed",
      source,
      asOf: given.asOf ?? null,
      uncertaintyM: given.uncertaintyM ?? null,
      note: { zh: "由管理单位提供的界线", en: "Boundary supplied by the responsible office" },
      grade: "verified",
      figure: "as-surveyed",
      drawnArea: null,
      anchors: [],
    },
  };
}
