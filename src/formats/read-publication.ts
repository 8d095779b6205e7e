import type { Geometry } from "geojson";
import { Catalogue, datasetIds, type DatasetId } from "../domain/catalogue";
import { DatasetMeta } from "../domain/dataset";
import { parseAs, parseFeatures, type RawFeature } from "../domain/feature-collection";
import { DistrictProperties, LinkProperties, PlaceProperties, WaterProperties } from "../domain/place";
import type { Problem } from "../domain/problem";
import { PrefectureProperties, type Publication } from "../domain/publication";
import { withSurveyedBoundaries } from "../domain/surveyed-boundary";
import { ZoneProperties } from "../domain/zone";
import { withSoundHistory } from "../domain/zone-history";
import { withoutParentCycles } from "../domain/zone-tree-check";
import { readJson, type ReadText } from "./read-json";

export type ReadPublication = { publication: Publication; problems: Problem[] };

/**
 * Reads the whole publication. Every file that cannot be read or understood becomes a problem that names
 * it; whatever is sound is kept, so a broken dataset never costs the others.
 */
export async function readPublication(read: ReadText): Promise<ReadPublication> {
  const problems: Problem[] = [];
  const catalogue = await readAs(Catalogue, "catalogue.json", read, problems);
  const listed = datasetIds.filter((id) => catalogue === null || catalogue.datasets.includes(id));
  const raw = new Map(await Promise.all(listed.map(async (id) => [id, await readDataset(id, read, problems)] as const)));
  const typed = <T extends { id: string }, G extends Geometry | null>(
    id: DatasetId,
    schema: Parameters<typeof parseAs<T>>[0],
    types: readonly (Geometry["type"] | null)[],
  ) => {
    const { features, problems: found } = parseAs<T>(schema, raw.get(id)?.features ?? [], types);
    add(problems, found);
    return features as (T & { geometry: G })[];
  };
  const areas = ["Polygon", "MultiPolygon"] as const;
  const zones = typed<ZoneProps, Geometry | null>("zones", ZoneProperties, ["Point", ...areas, null]);
  const rooted = withoutParentCycles(zones, "zones/features.geojson");
  const dated = withSoundHistory(rooted.zones, "zones/features.geojson");
  const surveyed = withSurveyedBoundaries(dated.zones, raw.get("boundaries")?.features ?? []);
  add(problems, [...rooted.problems, ...dated.problems, ...surveyed.problems]);
  return {
    problems,
    publication: {
      datasets: [...raw.values()].flatMap(({ meta }) => (meta ? [meta] : [])),
      zones: surveyed.zones,
      districts: typed("districts", DistrictProperties, areas),
      prefectures: typed("prefectures", PrefectureProperties, areas),
      water: typed("water", WaterProperties, [...areas, "LineString", "MultiLineString"]),
      places: typed("places", PlaceProperties, ["Point", null]),
      links: typed("links", LinkProperties, ["LineString", null]),
    },
  };
}

type ZoneProps = ReturnType<typeof ZoneProperties.parse>;
type RawDataset = { meta: DatasetMeta | null; features: RawFeature[] };

/** One by one: a spread of very many arguments would overflow the stack. */
function add(problems: Problem[], found: readonly Problem[]): void {
  for (const problem of found) problems.push(problem);
}

async function readDataset(id: DatasetId, read: ReadText, problems: Problem[]): Promise<RawDataset> {
  const meta = await readAs(DatasetMeta, `${id}/dataset.json`, read, problems);
  const files = (meta?.files ?? ["features.geojson"]).map((name) => `${id}/${name}`);
  const parts = await Promise.all(
    files.map(async (file) => {
      const json = await readJson(file, read);
      return json.ok ? parseFeatures(json.value, file) : { features: [], problems: [json.problem] };
    }),
  );
  add(problems, parts.flatMap((part) => part.problems));
  return { meta, features: parts.flatMap((part) => part.features) };
}

/** One JSON file through its schema; `null`, with the problem noted, where that fails. */
async function readAs<T>(
  schema: { safeParse: (value: unknown) => { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } } },
  file: string,
  read: ReadText,
  problems: Problem[],
): Promise<T | null> {
  const json = await readJson(file, read);
  if (!json.ok) {
    problems.push(json.problem);
    return null;
  }
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  problems.push({ code: "dataset-wrong-shape", file, at: parsed.error.issues[0]?.path.map(String).join(".") ?? "" });
  return null;
}
