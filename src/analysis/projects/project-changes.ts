import type { PutRecord } from "../../domain/project-commands";
import type { InvestmentProjectRecord } from "../../domain/sites/site-records";
import { disorderIn } from "../../domain/stage-dates";
import { freeIds, idFrom, putWhereDifferent } from "../imports/other-changes";
import { plainName } from "../match-names";
import type { PublishedProject } from "./library-projects";
import type { ProjectRow, RowFault } from "./project-rows";
import { freshRecord, takenOver } from "./stage-move";

export type ProjectChange = { row: number; name: string; state: "new" | "changed" | "unchanged"; command: PutRecord | null; record: InvestmentProjectRecord };
export type ProjectChanges = { changes: ProjectChange[]; faults: RowFault[] };

/**
 * What rows of a table change: a project of the same name and zone is brought up to date in the columns that the table has, one of the
 * register by its number there, others are new. The second of two equal rows is named and left out. Nothing that is known to be negotiated or
 * internal becomes open by a table: that is said in the project's form.
 */
export function projectChanges(rows: readonly ProjectRow[], stored: Readonly<Record<string, InvestmentProjectRecord>>, published: readonly PublishedProject[], nameColumn: number): ProjectChanges {
  const records = Object.values(stored);
  const byKey = new Map(records.map((record) => [keyOf(record.name, record.zone), record]));
  const byRegister = new Map(records.flatMap((record) => (record.register === null ? [] : [[record.register, record] as const])));
  const known = new Map(published.map((one) => [one.id, one]));
  const secret = new Set([...records.filter(({ isNegotiated }) => isNegotiated).map(({ name }) => plainName(name)), ...published.flatMap(({ isNegotiated, name }) => (isNegotiated ? [plainName(name.zh), plainName(name.en)] : []))]);
  const freeId = freeIds(stored);
  const taken = new Set<string>();
  const found: ProjectChanges = { changes: [], faults: [] };
  for (const { row, fields } of rows) {
    const taking = known.get(fields.register ?? "") ?? null;
    const register = taking?.id ?? null;
    const key = keyOf(fields.name, fields.zone ?? null);
    const before = (register === null ? undefined : byRegister.get(register)) ?? byKey.get(key) ?? null;
    const sign = before?.id ?? register ?? key;
    if (taken.has(sign)) {
      found.faults.push({ code: "twice", row, column: nameColumn, value: fields.name.slice(0, 60), costsRow: true });
      continue;
    }
    taken.add(sign);
    const id = before?.id ?? freeId(idFrom("investment", plainName(fields.name), fields.zone ?? ""));
    const base = before ?? (taking ? takenOver(taking, id) : freshRecord(id, fields.name));
    const record = updated(base, fields, before?.register ?? register);
    const isKept = before?.releaseClass === "internal" || base.isNegotiated || secret.has(plainName(fields.name));
    if ((base.isNegotiated && fields.isNegotiated === false) || (isKept && fields.releaseClass === "public")) found.faults.push({ code: "kept-internal", row, column: nameColumn, value: fields.name.slice(0, 60), costsRow: false });
    record.isNegotiated ||= base.isNegotiated;
    if (isKept) record.releaseClass = "internal";
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
