import type { ColumnRole } from "../../domain/import-table";
import { cellNumber, plainText } from "../../domain/number-text";
import type { HousingProjectRecord } from "../../domain/project-records";
import type { CellFaultCode } from "../../domain/table-fault";
import { cellAt } from "../../domain/table-grid";
import { plainName } from "../match-names";
import { columnWith, textIn, unitRows } from "./labels";
import { asOfIn, freeIds, idFrom, putWhereDifferent, type OtherChanges } from "./other-changes";
import type { ImportInput, Label } from "./setup";

const statuses: readonly (readonly [RegExp, NonNullable<HousingProjectRecord["status"]>])[] = [
  [/未开工|拟|规划|前期|谋划|储备|planned/i, "planned"],
  [/在建|建设中|施工|已?开工|under construction/i, "under-construction"],
  [/建成|竣工|交付|投入使用|既有|运营|入住|existing|built/i, "existing"],
];

/** Housing projects, one per row; a project whose zone nobody can tell is kept without a place where the user says so. */
export function housingChanges({ sheet, table, setup, collections }: ImportInput, ofRow: (row: number) => Label | null): OtherChanges {
  const found: OtherChanges = { changes: [], commands: [], faults: [], duplicates: [], unknownCells: 0 };
  const stored = new Map(Object.values(collections.projects).map((record) => [keyOf(record.name, record.unit), record] as const));
  const freeId = freeIds(collections.projects);
  const taken = new Set<string>();
  for (const row of unitRows(table)) {
    const name = plainText(textIn(sheet, table, row, "project")).slice(0, 200);
    const at = (role: ColumnRole): number => columnWith(table, role) ?? columnWith(table, "project") ?? 0;
    const fault = (code: CellFaultCode, role: ColumnRole, value: string): null => {
      found.faults.push({ code, row, column: at(role), value });
      return null;
    };
    if (name === "") {
      fault("cell-missing", "project", "");
      continue;
    }
    const label = ofRow(row);
    // A name that stands for nothing yet waits for the user; a row without any has no place.
    if (label && label.unit === null && !label.isAnswered) continue;
    const unit = label?.unit ?? null;
    const key = keyOf(name, unit);
    if (taken.has(key)) {
      fault("cell-twice", "project", name);
      continue;
    }
    taken.add(key);
    const before = stored.get(key) ?? null;
    const whole = (role: "dwellings" | "built"): number | null => {
      const column = columnWith(table, role);
      const read = column === null ? ({ is: "unknown" } as const) : cellNumber(cellAt(sheet, row, column));
      const text = column === null ? "" : textIn(sheet, table, row, role);
      if (read.is === "unknown") {
        found.unknownCells += column === null ? 0 : 1;
        return null;
      }
      if (read.is === "fault") return fault(read.code, role, text);
      if (!/^(套|户|间)?$/.test(read.unit)) return fault("cell-not-a-number", role, text);
      if (Number(read.value) < 0) return fault("cell-negative", role, text);
      if (!Number.isInteger(Number(read.value))) return fault("cell-not-whole", role, text);
      return Number(read.value) > 1_000_000 ? fault("cell-too-many", role, text) : Number(read.value);
    };
    const status = textIn(sheet, table, row, "status");
    const type = textIn(sheet, table, row, "type");
    const record: HousingProjectRecord = {
      id: before?.id ?? freeId(idFrom("housing", plainName(name), unit ?? "")),
      releaseClass: before?.releaseClass ?? "internal",
      kind: "housing",
      name,
      unit,
      type: type === "" ? setup.housingType : /保障性租赁|保租|rental/i.test(type) ? "rental" : "other",
      dwellings: whole("dwellings"),
      built: whole("built"),
      status: status === "" ? null : (statuses.find(([pattern]) => pattern.test(status))?.[1] ?? fault("cell-status-unknown", "status", status)),
      asOf: asOfIn(textIn(sheet, table, row, "as-of"), setup.year, (value) => fault("cell-day", "as-of", value)),
      source: textIn(sheet, table, row, "source").slice(0, 500) || setup.published,
      note: textIn(sheet, table, row, "note").slice(0, 500) || null,
    };
    if (record.dwellings !== null && record.built !== null && record.built > record.dwellings) {
      fault("cell-too-many", "built", String(record.built));
      record.built = null;
    }
    const { state, command } = putWhereDifferent("projects", before, record);
    if (command) found.commands.push(command);
    found.changes.push({ row, column: at("project"), unit, year: null, what: name, before: before && { is: "text", text: wordsOf(before) }, after: { is: "text", text: wordsOf(record) }, state, scenario: null });
  }
  return found;
}

/** What makes a project the same: its name and its unit. */
const keyOf = (name: string, unit: string | null): string => `${plainName(name)}|${unit ?? ""}`;

const wordsOf = ({ dwellings, built }: HousingProjectRecord): string => `${dwellings ?? "—"} / ${built ?? "—"}`;
