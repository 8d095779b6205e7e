import { cellNumber, plainText } from "../../domain/number-text";
import type { MonthlyRecord } from "../../domain/project-records";
import type { CellFaultCode } from "../../domain/table-fault";
import { cellAt } from "../../domain/table-grid";
import { columnWith, textIn, unitRows } from "./labels";
import { freeIds, idFrom, putWhereDifferent, type OtherChanges } from "./other-changes";
import type { ImportInput, Label } from "./setup";

/** Monthly figures, one per row: unit, month, indicator, value. */
export function monthlyChanges({ sheet, table, setup, collections }: ImportInput, ofRow: (row: number) => Label | null): OtherChanges {
  const found: OtherChanges = { changes: [], commands: [], faults: [], duplicates: [], unknownCells: 0 };
  const stored = new Map(Object.values(collections.monthly).map((record) => [keyOf(record), record] as const));
  const freeId = freeIds(collections.monthly);
  const taken = new Set<string>();
  const columns = { month: columnWith(table, "month"), indicator: columnWith(table, "indicator"), value: columnWith(table, "value") };
  for (const row of unitRows(table)) {
    const unit = ofRow(row)?.unit;
    if (!unit || columns.value === null) continue;
    const fault = (code: CellFaultCode, column: number | null, value: string): void => void found.faults.push({ code, row, column: column ?? 0, value });
    const read = cellNumber(cellAt(sheet, row, columns.value));
    if (read.is === "unknown") {
      found.unknownCells += 1;
      continue;
    }
    const text = textIn(sheet, table, row, "value");
    if (read.is === "fault") {
      fault(read.code, columns.value, text);
      continue;
    }
    const month = monthIn(textIn(sheet, table, row, "month"), setup.year);
    if (month === null) {
      fault("cell-month", columns.month, textIn(sheet, table, row, "month"));
      continue;
    }
    const heading = table.columns.find(({ index }) => index === columns.value)?.header.at(-1) ?? "";
    const said = plainText(textIn(sheet, table, row, "indicator")) || plainText(heading).replace(/\(.*\)$/, "");
    const indicator = said.replace(/\(([^()]{1,20})\)$/, "").slice(0, 80);
    const unitName = (textIn(sheet, table, row, "value-unit") || read.unit || inBrackets(said) || inBrackets(heading)).slice(0, 20);
    const value = Number(read.value);
    if (indicator === "" || unitName === "") fault("cell-missing", indicator === "" ? columns.indicator : columns.value, text);
    else if (Math.abs(value) > 1e15) fault("cell-too-large", columns.value, text);
    else {
      const key = keyOf({ unit, month, indicator });
      if (taken.has(key)) {
        fault("cell-twice", columns.value, text);
        continue;
      }
      taken.add(key);
      const before = stored.get(key) ?? null;
      const source = textIn(sheet, table, row, "source").slice(0, 500) || setup.published;
      const record: MonthlyRecord = { id: before?.id ?? freeId(idFrom(`monthly-${month}`, unit, indicator)), releaseClass: before?.releaseClass ?? "internal", unit, indicator, month, value, unitName, source };
      const { state, command } = putWhereDifferent("monthly", before, record);
      if (command) found.commands.push(command);
      found.changes.push({ row, column: columns.value, unit, year: Number(month.slice(0, 4)), what: `${month} ${indicator}`, before: before && { is: "text", text: `${before.value} ${before.unitName}` }, after: { is: "text", text: `${value} ${unitName}` }, state, scenario: null });
    }
  }
  return found;
}

/** What makes a figure the same: unit, month and indicator. */
const keyOf = ({ unit, month, indicator }: Pick<MonthlyRecord, "unit" | "month" | "indicator">): string => `${unit}|${month}|${indicator}`;

const inBrackets = (text: string): string => /\(([^()]{1,20})\)$/.exec(plainText(text))?.[1] ?? "";

/** `2026年3月`, `2026-03`, `202603`, `2026/3`, a date of that month; `3月` is of the year that was said for the table. */
export function monthIn(raw: string, year: number | null): string | null {
  const text = plainText(raw).replace(/\s/g, "");
  const [, y, m] = /^(\d{4})[-./年]?(\d{1,2})(?:月|[-./]\d{1,2})?$/.exec(text) ?? [];
  const alone = /^(\d{1,2})月(?:份)?$/.exec(text)?.[1];
  const [whole, month] = y !== undefined ? [Number(y), Number(m)] : [year, Number(alone)];
  return whole !== null && whole >= 1990 && whole <= 2100 && month >= 1 && month <= 12 ? `${whole}-${String(month).padStart(2, "0")}` : null;
}
