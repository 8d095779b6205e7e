import type { GuardFinding, GuardScope } from "../../domain/ledger-guard";
import { ledgerColumns, type ComputedColumn, type LedgerCells, type LedgerColumn } from "../../domain/ledger";
import type { LedgerTable } from "../ledger-table";
import type { UnitFacts } from "../quota-units";

/** A unit under guard, with the entries that stand in its row: the scenario's over the ledger's. */
export type Guarded = { id: string; facts: UnitFacts; cells: LedgerCells; table: LedgerTable; before: LedgerTable | null };

export const own: GuardScope = { by: "own", statementIds: [] };

type Found = Omit<GuardFinding, "unit" | "answerAt" | "override">;

/** A finding upon a unit, with the reason that answers it where one of `cells` holds it. */
export function finding({ id, cells }: Pick<Guarded, "id" | "cells">, found: Found, answeredBy: readonly LedgerColumn[] = columnsOf(found.column)): GuardFinding {
  const answerAt = answeredBy.find((column) => cells[column]?.override) ?? answeredBy.find((column) => cells[column]) ?? null;
  const override = answerAt === null ? null : (cells[answerAt]?.override ?? null);
  return { ...found, unit: id, answerAt, override: override === "" ? null : override };
}

const columnsOf = (column: GuardFinding["column"]): LedgerColumn[] => (column !== null && isEntered(column) ? [column] : []);

const isEntered = (column: LedgerColumn | ComputedColumn): column is LedgerColumn => (ledgerColumns as readonly string[]).includes(column);

/** The figure of a cell where it is one: not unknown, and not the sum of some children only. */
export const totalOf = (table: LedgerTable, unit: string, column: LedgerColumn | ComputedColumn): number | null =>
  table.isPartial(unit, column) ? null : table.cell(unit, column).count;
