import { landIn, type LandUnit } from "../../../domain/land-amount";
import type { ResourceRecord } from "../../../domain/sites/site-records";
import { toReader } from "../../../domain/sites/site-units";
import { readResource, type ResourceFault, type ResourceField } from "../../../formats/resources/read-resource";
import { randomId } from "../../../platform/random-id";

/** What stands in the form: texts as they were typed, and what is chosen. */
export type ResourceDraft = Record<Exclude<ResourceField, "industries">, string> & { industries: ResourceRecord["industries"]; areaUnit: LandUnit; releaseClass: ResourceRecord["releaseClass"] };

const trimmed = (decimal: string): string => (decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal);

export const newDraft = (unit: LandUnit): ResourceDraft => ({ name: "", type: "land", status: "", area: "", energy: "", price: "", tenure: "", zone: "", lng: "", lat: "", "as-of": "", source: "", note: "", industries: [], areaUnit: unit, releaseClass: "internal" });

/** The texts of an entry, exact as far as they can be. */
export function draftOf(record: ResourceRecord, unit: LandUnit): ResourceDraft {
  const areaUnit = record.type === "plant" ? "m2" : unit;
  return {
    name: record.name,
    type: record.type,
    status: record.status ?? "",
    area: record.area === null ? "" : trimmed(landIn(record.area, areaUnit, 9)),
    energy: record.energyTce === null ? "" : String(record.energyTce),
    price: record.priceYuanPerM2 === null ? "" : String(toReader(record.priceYuanPerM2, "wan-yuan-per-mu")),
    tenure: record.tenure ?? "",
    zone: record.zone ?? "",
    lng: record.at === null ? "" : String(record.at[0]),
    lat: record.at === null ? "" : String(record.at[1]),
    "as-of": record.asOf ?? "",
    source: record.source ?? "",
    note: record.note ?? "",
    industries: record.industries,
    areaUnit,
    releaseClass: record.releaseClass,
  };
}

/** The entry that a draft makes, or what is wrong with it. What was not touched stays exactly what it was. */
export function resourceFrom(draft: ResourceDraft, id: string, before: ResourceRecord | null): { record: ResourceRecord | null; faults: readonly ResourceFault[] } {
  const { industries, areaUnit, releaseClass, ...typed } = draft;
  // What another type had is hidden in the form, and is not said of this one.
  const texts = { ...typed, ...(typed.type === "energy" ? { area: "" } : { energy: "" }) };
  const { values, faults } = readResource(texts, { type: null, areaUnit, priceUnit: "wan-yuan-per-mu", zoneOf: (zone) => zone });
  if (faults.length > 0) return { record: null, faults };
  const former = before && draftOf(before, areaUnit);
  const isKept = (field: "area" | "price") => before !== null && former?.[field] === draft[field] && former.type === draft.type;
  return {
    record: { id, releaseClass, ...values, industries, ...(isKept("area") && before && { area: before.area }), ...(isKept("price") && before && { priceYuanPerM2: before.priceYuanPerM2 }) },
    faults,
  };
}

export const newResourceId = (): string => `resource-${randomId()}`;
