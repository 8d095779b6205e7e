import type { FeatureCollection } from "geojson";
import type { BookCell, BookSheet } from "../../domain/table-book";
import { landIn, type LandUnit } from "../../domain/land-amount";
import { decimalText } from "../../domain/decimal-text";
import { yuanPerM2In } from "../../domain/spatial/site-fields";
import type { ResourceRecord } from "../../domain/sites/site-records";

export const resourceColumns = ["name", "type", "status", "area", "energy", "price", "tenure", "zone", "industries", "lng", "lat", "as-of", "source", "note", "value-kind", "class"] as const;
export type ResourceColumnName = (typeof resourceColumns)[number];

/** Words of a file, in the language of whoever saves it. */
export type ResourceWords = {
  sheet: string;
  head: readonly string[];
  title: (column: ResourceColumnName) => string;
  type: (type: ResourceRecord["type"]) => string;
  status: (status: NonNullable<ResourceRecord["status"]>) => string;
  industry: (industry: ResourceRecord["industries"][number]) => string;
  zone: (id: string) => string;
  entered: string;
  releaseClass: (releaseClass: ResourceRecord["releaseClass"]) => string;
};

/** A billionth of any unit of land is less than half of 1/300 m²: what is read again is the same. */
const decimals = 9;

/** Resources as a sheet that our own import reads again; what is unknown is blank, and each row says that it was entered and for whom it is. */
export function resourceSheet(records: readonly ResourceRecord[], unit: LandUnit, words: ResourceWords): BookSheet {
  const widths: Partial<Record<ResourceColumnName, number>> = { name: 30, source: 36, note: 36, zone: 24, industries: 24 };
  return {
    name: words.sheet,
    head: words.head,
    columns: resourceColumns.map((column) => ({ title: words.title(column), width: widths[column] ?? 14 })),
    rows: records.map((record) => resourceColumns.map((column) => cellOf(record, column, unit, words))),
  };
}

function cellOf(record: ResourceRecord, column: ResourceColumnName, unit: LandUnit, words: ResourceWords): BookCell {
  const text = (value: string | null): BookCell => (value === null || value === "" ? null : { text: value });
  const number = (value: number | null | undefined): BookCell => (value === null || value === undefined ? null : { decimal: decimalText(value) });
  switch (column) {
    case "name":
      return text(record.name);
    case "type":
      return text(words.type(record.type));
    case "status":
      return text(record.status && words.status(record.status));
    case "area":
      if (record.area === null) return null;
      // The column is headed by the unit of land; floor names its own.
      return record.type === "plant" ? { text: `${trimmed(landIn(record.area, "m2", decimals))}㎡` } : { decimal: trimmed(landIn(record.area, unit, decimals)) };
    case "energy":
      return number(record.energyTce);
    case "price":
      return number(record.priceYuanPerM2 === null ? null : record.priceYuanPerM2 / yuanPerM2In["wan-yuan-per-mu"]);
    case "tenure":
      return text(record.tenure);
    case "zone":
      return text(record.zone && words.zone(record.zone));
    case "industries":
      return text(record.industries.map(words.industry).join("、"));
    case "lng":
      return number(record.at?.[0]);
    case "lat":
      return number(record.at?.[1]);
    case "as-of":
      return text(record.asOf);
    case "source":
      return text(record.source);
    case "note":
      return text(record.note);
    case "value-kind":
      return text(words.entered);
    case "class":
      return text(words.releaseClass(record.releaseClass));
  }
}

const trimmed = (decimal: string): string => (decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal);

/** Resources as GeoJSON (RFC 7946), those without a place with no geometry; areas in m², prices in 元/m². Its head says for whom it is, and the day. */
export function resourcesGeoJson(records: readonly ResourceRecord[], { day, holdsInternal }: { day: string; holdsInternal: boolean }): FeatureCollection & { releaseClass: string; made: string } {
  return {
    type: "FeatureCollection",
    releaseClass: holdsInternal ? "internal" : "public",
    made: day,
    features: records.map(({ id, at, area, priceYuanPerM2, ...record }) => ({
      type: "Feature",
      id,
      // GeoJSON allows a feature without geometry, which its type leaves out.
      geometry: (at === null ? null : { type: "Point", coordinates: at }) as never,
      properties: { ...record, areaM2: area === null ? null : area / 300, priceYuanPerM2, valueKind: "entered" },
    })),
  };
}
