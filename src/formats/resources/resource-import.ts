import { contentHash } from "../../domain/content-hash";
import type { Command, PutRecord } from "../../domain/project-commands";
import type { ResourceRecord } from "../../domain/sites/site-records";
import type { ResourceRow } from "./read-resource-rows";

/** What becomes of each row: it is new, changes an entry, says what the entry says already, or is left out. */
export type RowOutcome = "new" | "changed" | "same" | "left-out";

/**
 * The rows of a table as one step of the project. A blank or faulty cell leaves an entry as it was; a row whose position cannot be used is
 * taken only where the user keeps it without its place, and one without a name or a second time never.
 */
export function resourceImport(rows: readonly ResourceRow[], keepPlaceless: boolean, stored: Readonly<Record<string, ResourceRecord>>): { command: Command | null; outcomes: readonly RowOutcome[] } {
  const given = new Set(Object.keys(stored));
  const changes: PutRecord[] = [];
  const outcomes = rows.map((row): RowOutcome => {
    if (row.state === "no-name" || row.state === "twice" || (row.state === "placeless" && !keepPlaceless)) return "left-out";
    const record = recordOf(row, given);
    if (row.before && contentHash(row.before) === contentHash(record)) return "same";
    changes.push({ name: "put-record", collection: "resources", record });
    return row.before ? "changed" : "new";
  });
  return { command: changes.length === 0 ? null : { name: "change-records", why: "resources", changes }, outcomes };
}

function recordOf({ values, before }: ResourceRow, given: Set<string>): ResourceRecord {
  if (before === null) return { id: freeId(values, given), releaseClass: "internal", ...values };
  const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
  return { ...before, ...said };
}

function freeId({ name, type, zone }: ResourceRow["values"], given: Set<string>): string {
  const wanted = `resource-${contentHash([name, type, zone])}`;
  let id = wanted;
  for (let again = 2; given.has(id); again += 1) id = `${wanted}.${again}`;
  given.add(id);
  return id;
}
