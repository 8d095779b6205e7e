import { firstDay } from "../../domain/calendar";
import { contentHash } from "../../domain/content-hash";
import type { PutRecord } from "../../domain/project-commands";
import type { AnyRecord, CollectionName } from "../../domain/project-records";
import type { CellFault } from "../../domain/table-fault";
import type { CellChange, Duplicate } from "./setup";

/** What a table of one of the other targets would change. */
export type OtherChanges = { changes: CellChange[]; commands: PutRecord[]; faults: CellFault[]; duplicates: Duplicate[]; unknownCells: number };

/** The id a record would get by its words, and by it the one it gets. */
export type FreeIds = (wanted: string) => string;

/**
 * Ids for new records: the one wanted, or the next that neither the project nor this import has given to anything else. Whoever asks
 * has looked for a record of the same words before, so that a taken id is always another thing's.
 */
export function freeIds(stored: Readonly<Record<string, AnyRecord>>): FreeIds {
  const given = new Set<string>();
  return (wanted) => {
    const next = (again: number): string => (again === 1 ? wanted : `${wanted}.${again}`);
    let again = 1;
    while (Object.hasOwn(stored, next(again)) || given.has(next(again))) again += 1;
    given.add(next(again));
    return next(again);
  };
}

/** An id that the same words always ask for. */
export const idFrom = (kind: string, ...words: readonly string[]): string => `${kind}-${contentHash(words)}`;

/** A command where the record differs from what is stored, and the change in words. */
export function putWhereDifferent(collection: CollectionName, before: AnyRecord | null, record: AnyRecord): { state: CellChange["state"]; command: PutRecord | null } {
  const state = before === null ? "new" : JSON.stringify(sorted(before)) === JSON.stringify(sorted(record)) ? "unchanged" : "changed";
  // The record is of this collection, which the type cannot say.
  return { state, command: state === "unchanged" ? null : ({ name: "put-record", collection, record } as PutRecord) };
}

const sorted = (record: AnyRecord): unknown => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** `2026`, `2026-03` or `2026-03-31` out of what offices write; `null` where it is none, nor a day of the calendar. */
export function asOfText(text: string): string | null {
  const [, year, month, day] = /^(?:截至)?(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?)?)?[年月]?(?:底|末)?$/.exec(text.normalize("NFKC").replace(/\s/g, "")) ?? [];
  if (year === undefined) return null;
  const date = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
  return firstDay(date) === null ? null : date;
}

/** The date in a cell; one that is none is told, and the year of the table does not stand in for it. */
export function asOfIn(text: string, year: number | null, onFault: (text: string) => void): string | null {
  if (text === "" || /^[-—–/]+$/.test(text)) return year === null ? null : String(year);
  const date = asOfText(text);
  if (date === null) onFault(text);
  return date;
}
