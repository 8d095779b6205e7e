import { Catalogue } from "../../src/domain/catalogue";
import { DatasetMeta } from "../../src/domain/dataset";
import { SourceDocument } from "../../src/domain/document";
import { joinTexts } from "../../src/domain/join-texts";
import { DistrictProperties, LinkProperties, PlaceProperties, WaterProperties } from "../../src/domain/place";
import { PrefectureProperties } from "../../src/domain/publication";
import { z } from "../../src/domain/schema";
import { Story } from "../../src/domain/stories/story";
import { Text } from "../../src/domain/text";
import { Statement } from "../../src/domain/statement";
import { ZoneProperties } from "../../src/domain/zone";
import { fileOf, nameOf, type Finding, type Publication } from "./read";

/** A boundary that an office dropped in; its identifier is the zone's. */
const BoundaryProperties = z.object({
  zone: z.string(),
  source: z.union([Text, z.object({ zh: z.string() })]),
  asOf: z.nullish(z.string()),
  uncertaintyM: z.nullish(z.number()),
});

type Schema = { safeParse: (value: unknown) => { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } } };

const schemas: Record<string, Schema> = {
  prefectures: PrefectureProperties,
  districts: DistrictProperties,
  water: WaterProperties,
  zones: ZoneProperties,
  boundaries: BoundaryProperties,
  links: LinkProperties,
  places: PlaceProperties,
  statements: Statement,
  stories: Story,
};

function issuesOf(schema: Schema, value: unknown): { path: string; message: string }[] {
  const parsed = schema.safeParse(value);
  return (parsed.error?.issues ?? []).map(({ path, message }) => ({ path: path.map(String).join("."), message }));
}

/** Catalogue, dataset descriptions, documents and properties against the schemas of the app. */
export function checkSchemas(publication: Publication): Finding[] {
  const findings = issuesOf(Catalogue, publication.catalogue).map(({ path, message }) => ({ file: "catalogue.json", at: path, why: message }));
  publication.documents.forEach((document, index) => {
    const id = (document as { id?: unknown }).id;
    for (const { path, message } of issuesOf(SourceDocument, document)) {
      findings.push({ file: "documents/documents.json", at: `${typeof id === "string" ? id : index}.${path}`, why: message });
    }
  });
  for (const dataset of publication.datasets) {
    for (const { path, message } of issuesOf(DatasetMeta, dataset.meta)) {
      findings.push({ file: `${dataset.id}/dataset.json`, at: path, why: message });
    }
    const schema = schemas[dataset.id];
    if (!schema) findings.push({ file: `${dataset.id}/dataset.json`, at: "id", why: "no schema for a dataset of this name" });
    for (const { file, value } of dataset.stories) for (const { path, message } of schema ? issuesOf(schema, value) : []) findings.push({ file, at: path, why: message });
    dataset.features.forEach((feature, index) => {
      for (const { path, message } of schema ? issuesOf(schema, joinTexts(feature.properties)) : []) {
        findings.push({ file: fileOf(dataset), at: `${nameOf(feature, index)}.${path}`, why: message });
      }
    });
  }
  return findings;
}
