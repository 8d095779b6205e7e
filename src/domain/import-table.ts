import type { ColumnReason } from "./column-measures";
import type { LandUnit } from "./land-amount";
import type { TableUnitId } from "./land-unit-text";
import { ledgerColumns, type ComputedColumn, type LedgerColumn } from "./ledger";

/** What a table is taken for. */
export const importTargets = ["ledger", "industry", "housing", "monthly"] as const;
export type ImportTarget = (typeof importTargets)[number];

/** Columns that say which unit or when, for every target. */
export const commonRoles = ["ignore", "serial", "id", "name", "note"] as const;

/** One cell of the ledger per row, as our own exports have it: nothing is lost that way. */
export const ledgerLineRoles = ["year", "column", "amount", "row-unit", "kind", "published", "cut-off", "definition", "override", "scenario"] as const;
export const industryRoles = ["leading", "auxiliary", "as-of", "source"] as const;
export const housingRoles = ["project", "type", "dwellings", "built", "status", "as-of", "source"] as const;
export const monthlyRoles = ["month", "indicator", "value", "value-unit", "source"] as const;
export const computedRoles = ["left", "left.farmland", "left.cultivated"] as const satisfies readonly ComputedColumn[];

export type ColumnRole =
  /** 待指定: it may be what `candidate` says, and the user must say whether. */
  | "pending"
  | (typeof commonRoles)[number]
  | (typeof ledgerLineRoles)[number]
  | (typeof industryRoles)[number]
  | (typeof housingRoles)[number]
  | (typeof monthlyRoles)[number]
  | ComputedColumn
  | LedgerColumn;

/** The meanings a column can have under a target, in the order in which they are offered. */
export const rolesOf: Readonly<Record<ImportTarget, readonly ColumnRole[]>> = {
  ledger: [...commonRoles, ...ledgerColumns, ...computedRoles, ...ledgerLineRoles],
  industry: [...commonRoles, ...industryRoles],
  housing: [...commonRoles, ...housingRoles],
  monthly: [...commonRoles, ...monthlyRoles],
};

export const isLedgerColumn = (role: ColumnRole): role is LedgerColumn => (ledgerColumns as readonly string[]).includes(role);

export type TableColumn = {
  index: number;
  /** The lines of its header from top to bottom. */
  header: readonly string[];
  role: ColumnRole;
  /** Why it is not taken for land, or what must be said of it. */
  reason: ColumnReason | null;
  /** What it would be taken for but for that reason. */
  candidate: ColumnRole | null;
  /** The years its header names. */
  years: readonly number[];
  /** What its header says; `null` where that says nothing. */
  unit: TableUnitId | null;
  /** Its header names a unit that is none of ours. */
  unknownUnit: string | null;
  /** 按 0 录入: blank counts as zero, because someone said so. */
  blankIsZero: boolean;
};

/**
 * What a row below the header is, and with that why it is not taken; only units are, and units that are part of the row above them
 * (其中：某园区). A row of figures whose name is missing is unnamed.
 */
export type RowKind = "unit" | "of-which-unit" | "total" | "subtotal" | "of-which" | "unnamed" | "numbering" | "header" | "note" | "blank";
export type TableRow = { row: number; kind: RowKind };

export type RecognisedTable = {
  target: ImportTarget;
  /** Its first and last row from 0; `null` where no header was found. */
  header: { top: number; bottom: number } | null;
  /** The words above the header. */
  title: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Of the whole table, out of a corner cell or a title. */
  unit: TableUnitId | null;
  unknownUnit: string | null;
  /** The year that titles or columns name, where they name only one. */
  year: number | null;
};

/** Land of a claim is kept in one of these. */
export const landUnitOf = (unit: TableUnitId): LandUnit => (unit === "wanmu" ? "mu" : unit);

/** The years in the headings of the columns that are land, and `withPending` of those that may be. */
export const landYears = (columns: readonly TableColumn[], withPending = true): number[] => [
  ...new Set(columns.filter(({ role }) => isLedgerColumn(role) || role === "amount" || (withPending && role === "pending")).flatMap(({ years }) => years)),
];
