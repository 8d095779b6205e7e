import type { IndustryRole } from "../../domain/industry";
import { industryNamed } from "../../domain/industry-names";
import type { IndustryRecord } from "../../domain/project-records";
import { numberIn } from "../../domain/number-text";
import { columnWith, textIn, unitRows } from "./labels";
import { asOfIn, freeIds, putWhereDifferent, type OtherChanges } from "./other-changes";
import type { Duplicate, ImportInput, Label } from "./setup";

const roles: readonly IndustryRole[] = ["leading", "auxiliary"];

/** Leading and auxiliary industries per unit; a word that names none of the twelve is told, the others are taken. */
export function industryChanges({ sheet, table, setup, answers, collections }: ImportInput, ofRow: (row: number) => Label | null): OtherChanges {
  const found: OtherChanges = { changes: [], commands: [], faults: [], duplicates: [], unknownCells: 0 };
  const rowsOf = new Map<string, number[]>();
  for (const row of unitRows(table)) {
    const unit = ofRow(row)?.unit;
    if (!unit) continue;
    const rows = rowsOf.get(unit) ?? [];
    rows.push(row);
    rowsOf.set(unit, rows);
  }
  const stored = new Map(Object.values(collections.industries).map((record) => [record.unit, record] as const));
  const freeId = freeIds(collections.industries);
  for (const [unit, rows] of rowsOf) {
    const row = rows.length === 1 ? rows[0] : chosen(found.duplicates, unit, rows, answers.duplicates);
    if (row === undefined) continue;
    const industries = roles.flatMap((role) => named(row, role));
    if (industries.length === 0) continue;
    const before = stored.get(unit) ?? null;
    const record: IndustryRecord = {
      id: before?.id ?? freeId(`industry-${unit}`),
      releaseClass: before?.releaseClass ?? "internal",
      unit,
      industries: industries.slice(0, 40),
      asOf: asOfIn(textIn(sheet, table, row, "as-of"), setup.year, (value) => void found.faults.push({ code: "cell-day", row, column: columnWith(table, "as-of") ?? 0, value })),
      source: textIn(sheet, table, row, "source").slice(0, 500) || setup.published,
    };
    const { state, command } = putWhereDifferent("industries", before, record);
    if (command) found.commands.push(command);
    const column = columnWith(table, "leading") ?? columnWith(table, "auxiliary") ?? 0;
    found.changes.push({ row, column, unit, year: null, what: "industries", before: before && { is: "text", text: wordsOf(before) }, after: { is: "text", text: wordsOf(record) }, state, scenario: null });
  }
  return found;

  function named(row: number, role: IndustryRole): IndustryRecord["industries"] {
    const column = columnWith(table, role);
    const text = column === null ? "" : textIn(sheet, table, row, role);
    if (column !== null && numberIn(text).is === "unknown") found.unknownCells += 1;
    const words = numberIn(text).is === "unknown" ? [] : text.split(/[、,，;；/\n]|\s+和\s*|及|以及/).map((word) => word.trim().slice(0, 100)).filter((word) => word !== "");
    return words.flatMap((name) => {
      const industry = industryNamed(name);
      if (industry === null) found.faults.push({ code: "cell-industry-unknown", row, column: column ?? 0, value: name });
      return industry === null ? [] : [{ industry, role, name }];
    });
  }
}

const wordsOf = ({ industries }: IndustryRecord): string => industries.map(({ name }) => name).join("、");

/** Of several rows for one unit the one the user chose. */
export function chosen(duplicates: Duplicate[], unit: string, rows: readonly number[], answers: Readonly<Record<string, number | null>>): number | undefined {
  const answer = Object.hasOwn(answers, unit) ? answers[unit] : null;
  const row = rows.find((one) => one === answer);
  duplicates.push({ key: unit, unit, year: null, rows, chosen: row ?? null });
  return row;
}
