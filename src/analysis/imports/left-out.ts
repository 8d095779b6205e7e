import { columnWith } from "./labels";
import type { Duplicate, ImportInput, Label, LeftOut, LeftOutReason } from "./setup";
import type { CellFault } from "../../domain/table-fault";

type Found = { duplicates: readonly Duplicate[]; faults: readonly CellFault[]; computedRows: ReadonlySet<number> };

/** The rows of which nothing is taken, by the reason, in the order of the table. Blank rows are nobody's loss. */
export function leftOut({ table }: ImportInput, ofRow: (row: number) => Label | null, booked: ReadonlySet<number>, { duplicates, faults, computedRows }: Found): LeftOut[] {
  const repeated = new Set(duplicates.flatMap(({ rows, chosen }) => rows.filter((row) => row !== chosen)));
  const faulty = new Set(faults.map(({ row }) => row));
  const isNamed = columnWith(table, "name") !== null || columnWith(table, "id") !== null;
  const byReason = new Map<LeftOutReason, number[]>();
  for (const { row, kind } of table.rows) {
    if (kind === "blank" || booked.has(row)) continue;
    const why = kind === "unit" || kind === "of-which-unit" ? whyOf(row) : kind === "unnamed" ? "nameless" : kind;
    const rows = byReason.get(why) ?? [];
    rows.push(row);
    byReason.set(why, rows);
  }
  return [...byReason].map(([why, rows]) => ({ why, rows }));

  function whyOf(row: number): LeftOutReason {
    const label = ofRow(row);
    if (label === null && isNamed && table.target !== "housing") return "nameless";
    if (label !== null && label.unit === null && !(label.isAnswered && table.target === "housing")) return label.isAnswered ? "declined" : label.match.is === "doubtful" ? "doubtful" : "unmatched";
    if (repeated.has(row)) return "duplicate";
    if (faulty.has(row)) return "faulty";
    return computedRows.has(row) ? "computed" : "empty";
  }
}
