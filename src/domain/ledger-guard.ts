import type { ComputedColumn, LedgerColumn } from "./ledger";
import type { Standing } from "./statement";

/** What a look at the ledger or at a scenario can find; a guard explains and never forbids. */
export const guardCodes = [
  "industrial-land",
  "construction-cap",
  "approved-beyond-quota",
  "left-negative",
  "transfers-unbalanced",
  "transfers-half-known",
  "carried-in-differs",
  "part-exceeds",
  "over-allocated",
  "supplied-beyond-approved",
  "stock-undated",
  "larger-than-area",
  "scenario-differs",
] as const;
export type GuardCode = (typeof guardCodes)[number];

/** By what right a guard speaks: a document with what it binds, or arithmetic and our own sense of order. */
export type GuardScope =
  | { by: "document"; document: string; standing: Standing; statementIds: readonly string[] }
  /** `statementIds`: what the register says of the matter, without asking for this check. */
  | { by: "own"; statementIds: readonly string[] };

export type GuardFinding = {
  code: GuardCode;
  /** `null` where a scenario as a whole is meant. */
  unit: string | null;
  column: LedgerColumn | ComputedColumn | null;
  /** An objection wants to be mended or answered with a reason, what is missing to be supplied; a note only wants to be read. */
  severity: "objection" | "missing" | "note";
  /** Counts of 1/300 m², or plain numbers for `known`, `all` and `year`. */
  parameters: Readonly<Record<string, number>>;
  /** Whether figures of a scenario are in it. */
  simulated?: true;
  scope: GuardScope;
  /** The cell whose `override` answers it; `null` where no cell could hold one. */
  answerAt: LedgerColumn | null;
  /** The reason or approval number that answers it. */
  override: string | null;
};
