import { shiftPoint } from "../../domain/decimal-text";
import { numberIn, plainText } from "../../domain/number-text";
import type { ResourceRecord } from "../../domain/sites/site-records";
import { degreesPair } from "./degrees";
import { readResource, resourceFields, type ResourceFault, type ResourceReading, type ResourceValues } from "./read-resource";
import { cellText, type ResourceColumnRole, type ResourceTable } from "./resource-columns";

/** What the user says of a table: what its rows are where none says so, and the units where no heading states them. */
export type TableSetup = Pick<ResourceReading, "type" | "areaUnit" | "priceUnit">;

export type ResourceRow = {
  /** Of the sheet, from 0. */
  row: number;
  values: ResourceValues;
  faults: readonly ResourceFault[];
  /** Whether it can be taken: `no-name` and `twice` cannot, `placeless` only without its place. */
  state: "sound" | "placeless" | "no-name" | "twice";
  /** The entry that it would change. */
  before: ResourceRecord | null;
};

const placeFields = new Set(["lng", "lat"]);

/** The rows of a table as resources, each with its faults; nothing of a row is guessed. One of a known name, type and zone changes the entry that has them. */
export function readResourceRows(table: ResourceTable, setup: TableSetup, zoneOf: ResourceReading["zoneOf"], stored: readonly ResourceRecord[]): ResourceRow[] {
  const known = new Map(stored.map((record) => [keyOf(record), record]));
  const taken = new Set<string>();
  const of = (role: ResourceColumnRole) => table.columns.find((column) => column.role === role);
  const [area, price, position] = [of("area"), of("price"), of("position")];
  const reading: ResourceReading = { type: setup.type, areaUnit: area?.areaUnit ?? setup.areaUnit, priceUnit: price?.priceUnit ?? setup.priceUnit, zoneOf };
  return table.rows.map((row): ResourceRow => {
    const cell = (role: ResourceColumnRole): string => {
      const column = of(role);
      return column ? cellText(table.sheet, row, column.index) : "";
    };
    const together = position ? cell("position") : "";
    const pair = together === "" ? null : degreesPair(together);
    const texts = { ...Object.fromEntries(resourceFields.map((field) => [field, cell(field)])), area: inUnit(cell("area"), area?.tens ?? 0), ...(together !== "" && { lng: pair?.[0] ?? together, lat: pair?.[1] ?? together }) };
    const { values, faults } = readResource(texts, reading);
    const key = keyOf(values);
    const isNameless = faults.some(({ field, code }) => field === "name" && (code === "missing" || code === "personal"));
    const isTwice = taken.has(key);
    taken.add(key);
    const state = isNameless ? "no-name" : isTwice ? "twice" : faults.some(({ field }) => placeFields.has(field)) ? "placeless" : "sound";
    return { row, values, faults, state, before: known.get(key) ?? null };
  });
}

/** 万亩 of a heading: the number in 亩, where it names no unit of its own. */
function inUnit(text: string, tens: number): string {
  if (tens === 0) return text;
  const read = numberIn(text);
  return read.is === "number" && read.unit === "" ? shiftPoint(read.value, tens) : text;
}

const keyOf = ({ name, type, zone }: Pick<ResourceValues, "name" | "type" | "zone">): string => [plainText(name).replace(/\s/g, "").toLowerCase(), type, zone ?? ""].join("|");
