import { isDate } from "../../domain/calendar";
import { placeFault, region } from "../../domain/geometry-fault";
import { IndustryId } from "../../domain/industry";
import { deniesIndustry, industryNamed } from "../../domain/industry-names";
import type { LandUnit } from "../../domain/land-amount";
import { plainText } from "../../domain/number-text";
import { statusNamed, typeNamed } from "../../domain/sites/resource-status";
import { resourceStatuses, resourceTypes, type ResourceRecord } from "../../domain/sites/site-records";
import { tellsPerson } from "../../domain/sites/answering-office";
import { readQuantity, type ReaderUnit } from "../../domain/sites/site-units";
import { readLandCell, type LandCellFault } from "../read-land-cell";
import { degreesIn } from "./degrees";

/** What can be written of a resource, in a form or in a row of a table. */
export const resourceFields = ["name", "type", "status", "area", "energy", "price", "tenure", "zone", "industries", "lng", "lat", "as-of", "source", "note"] as const;
export type ResourceField = (typeof resourceFields)[number];
export type ResourceTexts = Readonly<Partial<Record<ResourceField, string>>>;

/** What is wrong with one of them: `library.resources.fault.<code>`. */
export const resourceFaults = ["missing", "too-long", "type", "status", "industry", "date", "other-unit", "no-unit", "half", "latitude-first", "in-metres", "outside", "not-for-type", "zone", "personal", ...(["not-a-number", "unclear-number", "footnote", "negative", "too-large", "unknown-unit", "percent", "simulated", "computed"] satisfies LandCellFault[])] as const;
export type ResourceFaultCode = (typeof resourceFaults)[number];
export type ResourceFault = { field: ResourceField; code: ResourceFaultCode; text: string };

export type ResourceValues = Omit<ResourceRecord, "id" | "releaseClass">;

export type ResourceReading = {
  /** Where no text says which. */
  type: ResourceRecord["type"] | null;
  /** Of areas and prices that state no unit themselves; `null` where nobody knows it. */
  areaUnit: LandUnit | null;
  priceUnit: Extract<ReaderUnit, "wan-yuan-per-mu" | "yuan-per-m2"> | null;
  /** The zone or county that a name stands for; `null` for none of them. */
  zoneOf: (name: string) => string | null;
};

/** Further texts are cut off, which their fault says. */
const longest: Partial<Record<ResourceField, number>> = { name: 200, tenure: 40, source: 500, note: 500 };

/**
 * A resource out of texts, with all that is wrong with them: a text with a fault leaves its value unknown, and nothing is guessed. A position is
 * WGS 84 or CGCS2000 in degrees.
 */
export function readResource(texts: ResourceTexts, reading: ResourceReading): { values: ResourceValues; faults: readonly ResourceFault[] } {
  const faults: ResourceFault[] = [];
  const textOf = (field: ResourceField): string => plainText(texts[field] ?? "");
  const fail = (field: ResourceField, code: ResourceFaultCode): null => {
    // What tells of a person is not said again.
    faults.push({ field, code, text: code === "personal" ? "" : textOf(field).slice(0, 60) });
    return null;
  };
  const line = (field: ResourceField): string | null => {
    const text = textOf(field);
    const most = longest[field] ?? 200;
    if (tellsPerson(text)) return fail(field, "personal");
    if (text.length > most) fail(field, "too-long");
    return isBlank(text) ? null : text.slice(0, most);
  };
  const word = <T>(field: ResourceField, of: (text: string) => T | null, code: ResourceFaultCode): T | null => {
    const text = textOf(field);
    return isBlank(text) ? null : (of(text) ?? fail(field, code));
  };

  const name = line("name") ?? (faults.length > 0 ? null : fail("name", "missing"));
  const type = word("type", (text) => resourceTypes.find((one) => one === text) ?? typeNamed(text), "type") ?? reading.type;
  if (type === null && textOf("type") === "") fail("type", "missing");
  const values: ResourceValues = {
    name: name ?? "—",
    type: type ?? "land",
    status: word("status", (text) => resourceStatuses.find((one) => one === text) ?? statusNamed(text), "status"),
    zone: word("zone", reading.zoneOf, "zone"),
    at: positionIn(textOf("lng"), textOf("lat"), fail),
    area: type === "energy" ? notFor("area", textOf("area"), fail) : areaIn(textOf("area"), type === "plant" && reading.areaUnit === null ? "m2" : reading.areaUnit, fail),
    energyTce: type === "energy" ? quantityIn("energy", textOf("energy"), "energy-quota", "tce", fail) : notFor("energy", textOf("energy"), fail),
    priceYuanPerM2: priceIn(textOf("price"), reading.priceUnit, fail),
    tenure: line("tenure"),
    industries: industriesIn(textOf("industries"), fail),
    asOf: word("as-of", dateIn, "date"),
    source: line("source"),
    note: line("note"),
  };
  return { values, faults };
}

/** What offices write where they know nothing. */
const isBlank = (text: string): boolean => text === "" || /^(?:[-—–/]+|无|暂无|不详|未知|n\/?a)$/i.test(text);

type Fail = (field: ResourceField, code: ResourceFaultCode) => null;

const notFor = (field: ResourceField, text: string, fail: Fail): null => (isBlank(text) || /^0(?:\.0*)?$/.test(text) ? null : fail(field, "not-for-type"));

function areaIn(text: string, unit: LandUnit | null, fail: Fail): number | null {
  if (isBlank(text)) return null;
  if (unit === null && !/[亩顷米里a-z㎡]/i.test(text)) return fail("area", "no-unit");
  const read = readLandCell(text, unit ?? "mu");
  return read.is === "amount" ? read.amount.count : read.is === "unknown" ? null : fail("area", read.fault);
}

function priceIn(text: string, unit: ResourceReading["priceUnit"], fail: Fail): number | null {
  if (unit === null && !isBlank(text) && !text.includes("元")) return fail("price", "no-unit");
  return quantityIn("price", text, "price", unit ?? "wan-yuan-per-mu", fail);
}

function quantityIn(field: "energy" | "price", text: string, criterion: "energy-quota" | "price", unit: ReaderUnit, fail: Fail): number | null {
  if (isBlank(text)) return null;
  const read = readQuantity(text, criterion, unit);
  // The dust of a division in the file goes.
  return read.is === "quantity" ? Number(read.value.toPrecision(12)) : read.is === "nothing" ? null : fail(field, read.fault);
}

function industriesIn(text: string, fail: Fail): IndustryId[] {
  if (isBlank(text)) return [];
  if (deniesIndustry(text)) return fail("industries", "industry") ?? [];
  const words = text.split(/[、,，;；/]/).map((one) => one.trim()).filter((one) => one !== "");
  const found = words.map((one) => IndustryId.safeParse(one).data ?? industryNamed(one));
  if (found.includes(null)) fail("industries", "industry");
  return [...new Set(found.flatMap((one) => one ?? []))];
}

/** `2026`, `2026-03`, `2026年3月31日`. */
function dateIn(text: string): string | null {
  const [, year, month, day] = /^(?:截至)?(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?)?)?[年月]?(?:底|末)?$/.exec(text.replace(/\s/g, "")) ?? [];
  const date = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
  return year !== undefined && isDate(date) ? date : null;
}

function positionIn(lngText: string, latText: string, fail: Fail): [number, number] | null {
  if (isBlank(lngText) && isBlank(latText)) return null;
  if (isBlank(lngText) || isBlank(latText)) return fail(isBlank(lngText) ? "lng" : "lat", "half");
  const [lng, lat] = [degreesIn(lngText), degreesIn(latText)];
  if (lng === null) return fail("lng", "not-a-number");
  if (lat === null) return fail("lat", "not-a-number");
  const fault = placeFault([[lng, lat]]);
  if (fault === null) return [lng, lat];
  return fail("lng", fault === "feature-latitude-first" ? "latitude-first" : fault === "feature-in-metres" ? "in-metres" : "outside");
}

/** The window of the map as a sentence needs it. */
export const windowOfMap = region;
