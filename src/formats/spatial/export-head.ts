import type { Json } from "../../domain/plain-json";
import type { Imported } from "../../domain/spatial/imported-changes";
import type { ImportProvenance } from "../../domain/spatial/imported-records";
import { plainFileName } from "../../domain/file-name";
import { asWritten } from "./rfc7946";

/**
 * The foreign members of an exported GeoJSON file (RFC 7946, 6.1): what it is, who answers for it, how it came to its place, and that
 * it was entered and not published. Never the parameters of a local system, nor what would lead to them.
 */
export function exportHead({ collection, record }: Imported): Record<string, Json> {
  const { title, who, asOf, note, releaseClass, provenance } = record;
  return {
    title,
    who,
    asOf,
    note,
    releaseClass,
    valueKind: "entered",
    ...(collection === "boundaries" && { zone: record.zone, method: "surveyed", area: record.which, uncertaintyM: record.uncertaintyM }),
    ...(collection === "editions" && { zone: record.zone, codes: record.codes, codeField: record.codeField }),
    ...(collection === "layers" && { zone: record.zone, use: record.use, control: record.control }),
    provenance: withoutParameters(provenance),
  };
}

/** Of a city's own system neither what its file says of it nor the figures of the fit leave; that there was one does. */
function withoutParameters(provenance: ImportProvenance): Json {
  if (!provenance.crs.startsWith("LOCAL")) return provenance;
  return { ...provenance, declared: null, findings: provenance.findings.map(({ code }) => ({ code })) };
}

/** The boundary of a zone as the text of a GeoJSON file; it can be laid into the publication's `boundaries/` as it is. */
export function boundaryGeoJson(item: Extract<Imported, { collection: "boundaries" }>): string {
  const { zone, who, title, asOf, uncertaintyM, geometry } = item.record;
  const source = who ?? title;
  const feature = { type: "Feature", properties: { zone, source: { zh: source, en: source }, asOf, uncertaintyM }, geometry: asWritten(geometry) };
  return `${JSON.stringify({ type: "FeatureCollection", ...exportHead(item), features: [feature] }, null, 1)}\n`;
}

/** `title-内部.geojson`: a file says its release class, in the user's words, where it is seen first. */
export const exportName = (title: string, releaseClass: string): string => `${plainFileName(title) || "layer"}-${releaseClass}.geojson`;
