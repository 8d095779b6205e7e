import type { Feature } from "geojson";
import { addGeometry, ColumnsBuilder, kindOfGeometry } from "../../src/domain/spatial/columns-builder";
import type { FeatureColumns } from "../../src/domain/spatial/feature-columns";
import { ResourceRecord } from "../../src/domain/sites/site-records";

/** A plot in reserve of 300 亩, through the real parser. */
export const aResource = (id: string, over: Partial<ResourceRecord> = {}): ResourceRecord =>
  ResourceRecord.parse({
    id,
    releaseClass: "internal",
    type: "land",
    name: `地块${id}`,
    status: "reserved",
    zone: null,
    at: [102.8, 25],
    area: 60_000_000,
    energyTce: null,
    priceYuanPerM2: null,
    tenure: null,
    industries: [],
    asOf: "2026-06-30",
    source: null,
    note: null,
    ...over,
  });

type Given = { geometry: Feature["geometry"] | null; properties?: Readonly<Record<string, unknown>> };

/** Features as the typed columns that a layer holds. */
export function columnsOf(features: readonly Given[]): FeatureColumns {
  const builder = new ColumnsBuilder("试验");
  for (const { geometry, properties } of features) {
    builder.begin(geometry === null ? "none" : kindOfGeometry(geometry));
    if (geometry !== null && geometry.type !== "GeometryCollection") addGeometry(builder, geometry);
    for (const [name, value] of Object.entries(properties ?? {})) builder.set(name, value);
  }
  return builder.finish();
}
