import type { Geometry } from "geojson";
import { Catalogue, datasetIds, type DatasetId } from "../domain/catalogue";
import { DatasetMeta } from "../domain/dataset";
import { parseAs, parseFeatures, type RawFeature } from "../domain/feature-collection";
import { DistrictProperties, LinkProperties, PlaceProperties, WaterProperties } from "../domain/place";
import type { Problem } from "../domain/problem";
import { PrefectureProperties, type Publication } from "../domain/publication";
import { withSurveyedBoundaries } from "../domain/surveyed-boundary";
import { ZoneProperties } from "../domain/zone";
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
  const of = (id: DatasetId) => raw.get(id) ?? { meta: null, file: id, features: [] };
  const typed = <T extends { id: string }, G extends Geometry | null>(id: DatasetId, schema: Parameters<typeof parseAs<T>>[0]) => {
    const { features, problems: found } = parseAs<T>(schema, of(id).features, of(id).file);
    problems.push(...found);
    return features as (T & { geometry: G })[];
  };
  const zones = typed<ZoneProps, Geometry | null>("zones", ZoneProperties);
  const surveyed = withSurveyedBoundaries(zones, of("boundaries").features, of("boundaries").file);
  problems.push(...surveyed.problems);
  return {
    problems,
    publication: {
      datasets: [...raw.values()].flatMap(({ meta }) => (meta ? [meta] : [])),
      zones: surveyed.zones,
      districts: typed("districts", DistrictProperties),
      prefectures: typed("prefectures", PrefectureProperties),
      water: typed("water", WaterProperties),
      places: typed("places", PlaceProperties),
      links: typed("links", LinkProperties),
    },
  };
}

type ZoneProps = ReturnType<typeof ZoneProperties.parse>;
type RawDataset = { meta: DatasetMeta | null; file: string; features: RawFeature[] };

async function readDataset(id: DatasetId, read: ReadText, problems: Problem[]): Promise<RawDataset> {
  const meta = await readAs(DatasetMeta, `${id}/dataset.json`, read, problems);
  const files = (meta?.files ?? ["features.geojson"]).map((name) => `${id}/${name}`);
  const parts = await Promise.all(
    files.map(async (file) => {
      const json = await readJson(file, read);
      return json.ok ? parseFeatures(json.value, file) : { features: [], problems: [json.problem] };
    }),
  );
  problems.push(...parts.flatMap((part) => part.problems));
  return { meta, file: files[0] ?? id, features: parts.flatMap((part) => part.features) };
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
