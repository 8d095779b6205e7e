import type { RecognisedTable, RowKind } from "../../domain/import-table";
import type { TableUnitId } from "../../domain/land-unit-text";
import type { LandAmount } from "../../domain/land-amount";
import type { LedgerColumn } from "../../domain/ledger";
import type { PutRecord } from "../../domain/project-commands";
import type { Collections } from "../../domain/project-records";
import type { CellFault } from "../../domain/table-fault";
import type { SheetGrid } from "../../domain/table-grid";
import type { NamedUnit, NameMatch } from "../match-names";

/** What the user says of a table before its rows are looked at. */
export type ImportSetup = {
  /** Of figures whose column names no unit. */
  unit: TableUnitId | null;
  year: number | null;
  /** 已公开发布: the document, where the figures stand in one. */
  published: string | null;
  /** Of stocks. */
  cutOff: string | null;
  definition: string | null;
  /** Of housing projects whose row does not say. */
  housingType: "rental" | "other";
  /** The same land in another unit than the ledger has it: `stored` leaves the ledger as it is. */
  notation: "stored" | "table";
};

/** What the user answered where a program may not guess. */
export type RowAnswers = {
  /** Label → unit, or `none`: these rows stay out. */
  names: Readonly<Record<string, string>>;
  /** Unit and year → the row that counts of several, `null` for none. */
  duplicates: Readonly<Record<string, number | null>>;
};

export const noAnswers: RowAnswers = { names: {}, duplicates: {} };

export type ImportInput = {
  sheet: SheetGrid;
  table: RecognisedTable;
  setup: ImportSetup;
  answers: RowAnswers;
  units: readonly NamedUnit[];
  /** The largest published area of a unit in 1/300 m²; more than that cannot be its quota. */
  largestArea: (unit: string) => number | null;
  collections: Collections;
};

/** What a table calls a unit, and the rows in which it does. */
export type Label = { key: string; id: string; name: string; /** The row above of which it is a part (其中). */ partOf: string | null; rows: readonly number[]; match: NameMatch; /** By match or answer. */ unit: string | null; isAnswered: boolean };

/** Rows that speak of the same thing; only one of them can count. */
export type Duplicate = { key: string; unit: string; year: number | null; rows: readonly number[]; chosen: number | null };

export type ImportedValue = { is: "land"; amount: LandAmount } | { is: "text"; text: string };

/** One cell that would be put in. */
export type CellChange = {
  row: number;
  column: number;
  /** `null` where a project stands in no unit. */
  unit: string | null;
  year: number | null;
  /** A column of the ledger, or what else is entered: an indicator, a project. */
  what: string;
  before: ImportedValue | null;
  after: ImportedValue;
  state: "new" | "changed" | "unchanged";
  /** The same land as in the ledger, written in another unit or with other decimals. */
  isOtherNotation?: boolean;
  /** The scenario it belongs to; `null` for what is no scenario's. */
  scenario: string | null;
};

/** A total of the table that is not the sum of its rows, in 1/300 m². */
export type TotalDifference = {
  row: number;
  column: number;
  stated: number;
  own: number;
  unit: TableUnitId;
  /** The rows that were summed, of these the ones that will not be booked, and those beside them that are in no sum. */
  rows: readonly number[];
  unbooked: readonly number[];
  out: readonly number[];
};

/** Why nothing of a row is taken; for rows that speak of no unit, what they are. */
export type LeftOutReason = Exclude<RowKind, "unit" | "of-which-unit" | "unnamed" | "blank"> | "nameless" | "unmatched" | "doubtful" | "declined" | "duplicate" | "faulty" | "computed" | "empty";
export type LeftOut = { why: LeftOutReason; rows: readonly number[] };

/** 剩余 as the table has it, and ours in 1/300 m²; `null` where terms are missing. */
export type BalanceCheck = { row: number; column: number; unit: string; stated: number; own: number | null; agrees: boolean; missing: readonly LedgerColumn[]; tableUnit: TableUnitId };

/** What must be said before anything can be accepted. */
export type OpenQuestion = "header" | "names" | "columns" | "values" | "unit" | "unit-unknown" | "unit-several" | "year" | "years" | "published" | "scenario-sheet";

export type ImportPlan = {
  questions: readonly OpenQuestion[];
  labels: readonly Label[];
  duplicates: readonly Duplicate[];
  faults: readonly CellFault[];
  differences: readonly TotalDifference[];
  /** Totals that are the sum of their rows. */
  agreeing: number;
  /** Rows that are in a total that was compared, and will not be booked. */
  summedUnbooked: readonly number[];
  balances: readonly BalanceCheck[];
  leftOut: readonly LeftOut[];
  changes: readonly CellChange[];
  /** What carries the changes out, in one step. */
  commands: readonly PutRecord[];
  /** Cells that say nothing, and what is only ever computed. */
  unknownCells: number;
  computedCells: number;
};
