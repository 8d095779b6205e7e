import type { Geometry } from "geojson";
import type { DatasetId } from "../domain/catalogue";
import { parseAs, type RawFeature } from "../domain/feature-collection";
import { DistrictProperties, LinkProperties, PlaceProperties, WaterProperties } from "../domain/place";
import type { Problem } from "../domain/problem";
import { PrefectureProperties, type Publication } from "../domain/publication";
import { withSurveyedBoundaries } from "../domain/surveyed-boundary";
import { ZoneProperties } from "../domain/zone";
import { withSoundHistory } from "../domain/zone-history";
import { withoutParentCycles } from "../domain/zone-tree-check";
import type { RawDataset } from "./read-dataset";

type Typed = { features: readonly { id: string; geometry: Geometry | null }[]; problems: readonly Problem[] };
type ZoneProps = ReturnType<typeof ZoneProperties.parse>;

/**
 * Makes publications out of the datasets that are there so far. A dataset is parsed once, so that what has not
 * changed from one publication to the next is the same value.
 */
export function createAssembler(): (raw: ReadonlyMap<DatasetId, RawDataset>, listed: readonly DatasetId[]) => { publication: Publication; problems: Problem[] } {
  const parsed = new WeakMap<RawDataset, Typed>();
  return (raw, listed) => {
    const problems: Problem[] = [...raw.values()].flatMap((dataset) => dataset.problems);
    const typed = <T extends { id: string }, G extends Geometry | null>(
      id: DatasetId,
      schema: Parameters<typeof parseAs<T>>[0],
      types: readonly (Geometry["type"] | null)[],
    ) => {
      const dataset = raw.get(id);
      if (!dataset) return [];
      const known = parsed.get(dataset) ?? parseAs<T>(schema, dataset.features, types);
      parsed.set(dataset, known);
      problems.push(...known.problems);
      return known.features as (T & { geometry: G })[];
    };
    const zones = typed<ZoneProps, Geometry | null>("zones", ZoneProperties, ["Point", ...areas, null]);
    const rooted = withoutParentCycles(zones, "zones/features.geojson");
    const dated = withSoundHistory(rooted.zones, "zones/features.geojson");
    const surveyed = withSurveyedBoundaries(dated.zones, boundariesOf(raw, new Set(zones.map(({ id }) => id))));
    const publication: Publication = {
      datasets: [...raw.values()].flatMap(({ meta }) => (meta ? [meta] : [])),
      zones: surveyed.zones,
      districts: typed("districts", DistrictProperties, areas),
      prefectures: typed("prefectures", PrefectureProperties, areas),
      water: typed("water", WaterProperties, [...areas, "LineString", "MultiLineString"]),
      places: typed("places", PlaceProperties, ["Point", null]),
      links: typed("links", LinkProperties, ["LineString", null]),
      unread: listed.filter((id) => isUnread(raw.get(id))),
    };
    return { publication, problems: [...problems, ...rooted.problems, ...dated.problems, ...surveyed.problems] };
  };
}

const isUnread = (dataset: RawDataset | undefined): boolean => !dataset || (dataset.ids === null && dataset.features.length === 0);

/** The supplied boundaries, but for those of zones that are in the file and were skipped, or of a file that is not there. */
function boundariesOf(raw: ReadonlyMap<DatasetId, RawDataset>, sound: ReadonlySet<string>): readonly RawFeature[] {
  const zones = raw.get("zones");
  if (!zones?.ids) return [];
  return (raw.get("boundaries")?.features ?? []).filter(({ properties: { zone } }) => typeof zone !== "string" || sound.has(zone) || !zones.ids?.has(zone));
}

const areas = ["Polygon", "MultiPolygon"] as const;
