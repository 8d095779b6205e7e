import type { PutRecord } from "../../domain/project-commands";
import type { InvestmentProjectRecord } from "../../domain/sites/site-records";
import { disorderIn } from "../../domain/stage-dates";
import { freeIds, idFrom, putWhereDifferent } from "../imports/other-changes";
import { plainName } from "../match-names";
import type { PublishedProject } from "./library-projects";
import type { ProjectRow, RowFault } from "./project-rows";
import { freshRecord } from "./stage-move";

export type ProjectChange = { row: number; name: string; state: "new" | "changed" | "unchanged"; command: PutRecord | null; record: InvestmentProjectRecord };
export type ProjectChanges = { changes: ProjectChange[]; faults: RowFault[] };

/**
 * What rows of a table change: a project of the same name and zone is brought up to date in the columns that the table has, one of the
 * register by its number there, others are new. The second of two equal rows is named and left out.
 */
export function projectChanges(rows: readonly ProjectRow[], stored: Readonly<Record<string, InvestmentProjectRecord>>, published: readonly PublishedProject[], nameColumn: number): ProjectChanges {
  const records = Object.values(stored);
  const byKey = new Map(records.map((record) => [keyOf(record.name, record.zone), record]));
  const byRegister = new Map(records.flatMap((record) => (record.register === null ? [] : [[record.register, record] as const])));
  const known = new Set(published.map(({ id }) => id));
  const freeId = freeIds(stored);
  const taken = new Set<string>();
  const found: ProjectChanges = { changes: [], faults: [] };
  for (const { row, fields } of rows) {
    const register = fields.register !== null && fields.register !== undefined && known.has(fields.register) ? fields.register : null;
    const key = keyOf(fields.name, fields.zone ?? null);
    const before = (register === null ? undefined : byRegister.get(register)) ?? byKey.get(key) ?? null;
    const sign = before?.id ?? register ?? key;
    if (taken.has(sign)) {
      found.faults.push({ code: "twice", row, column: nameColumn, value: fields.name.slice(0, 60), costsRow: true });
      continue;
    }
    taken.add(sign);
    const base = before ?? { ...freshRecord(freeId(idFrom("investment", plainName(fields.name), fields.zone ?? "")), fields.name), register };
    const record = updated(base, fields, before?.register ?? register);
    if (disorderIn(record.dates)) {
      found.faults.push({ code: "disorder", row, column: nameColumn, value: fields.name.slice(0, 60), costsRow: false });
      record.dates = base.dates;
    }
    const { state, command } = putWhereDifferent("investments", before, record);
    found.changes.push({ row, name: fields.name, state, command, record });
  }
  return found;
}

/** A blank cell says nothing: what was known stays. */
function updated(base: InvestmentProjectRecord, fields: ProjectRow["fields"], register: string | null): InvestmentProjectRecord {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<InvestmentProjectRecord>;
  const record: InvestmentProjectRecord = { ...base, ...given, register, dates: { ...base.dates, ...fields.dates } };
  return record.isNegotiated ? { ...record, releaseClass: "internal" } : record;
}

const keyOf = (name: string, zone: string | null): string => `${plainName(name)}|${zone ?? ""}`;
