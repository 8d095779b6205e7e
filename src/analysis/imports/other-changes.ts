import { isDate } from "../../domain/calendar";
import { fingerprint } from "../../domain/loaded-data";
import type { PutRecord } from "../../domain/project-commands";
import type { AnyRecord, CollectionName } from "../../domain/project-records";
import type { CellFault } from "../../domain/table-fault";
import type { CellChange, Duplicate } from "./setup";

/** What a table of one of the other targets would change. */
export type OtherChanges = { changes: CellChange[]; commands: PutRecord[]; faults: CellFault[]; duplicates: Duplicate[]; unknownCells: number };

/** An id that the same words always get. */
export const idFrom = (kind: string, ...words: readonly string[]): string => `${kind}-${fingerprint(words.join("|")).toString(36)}`;

/** A command where the record differs from what is stored, and the change in words. */
export function putWhereDifferent(collection: CollectionName, before: AnyRecord | null, record: AnyRecord): { state: CellChange["state"]; command: PutRecord | null } {
  const state = before === null ? "new" : JSON.stringify(sorted(before)) === JSON.stringify(sorted(record)) ? "unchanged" : "changed";
  // The record is of this collection, which the type cannot say.
  return { state, command: state === "unchanged" ? null : ({ name: "put-record", collection, record } as PutRecord) };
}

const sorted = (record: AnyRecord): unknown => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** `2026`, `2026-03` or `2026-03-31` out of what offices write; `null` where it is none. */
export function asOfText(text: string): string | null {
  const [, year, month, day] = /^(?:截至)?(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?)?)?[年月]?(?:底|末)?$/.exec(text.normalize("NFKC").replace(/\s/g, "")) ?? [];
  if (year === undefined) return null;
  const date = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
  return isDate(date) ? date : null;
}
