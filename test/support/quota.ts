import { landAmount, type LandUnit } from "../../src/domain/land-amount";
import type { LedgerCells, LedgerColumn, LedgerEntry } from "../../src/domain/ledger";
import type { KnownArea, QuotaUnit } from "../../src/analysis/quota-rules/division";

/** The count of a decimal text; a text that is no land fails the test. */
export function counted(value: string, unit: LandUnit = "mu"): number {
  const amount = landAmount(value, unit);
  if (typeof amount === "string") throw new Error(`${value} ${unit}: ${amount}`);
  return amount.count;
}

export const anArea = (km2: number, doubtful = false, meaning: KnownArea["meaning"] = "division"): KnownArea => ({ count: km2 * 300_000_000, doubtful, meaning });

export const aQuotaUnit = (id: string, over: Partial<QuotaUnit> = {}): QuotaUnit => ({
  id,
  isCounty: true,
  stated: null,
  administrative: null,
  issued: null,
  digestion: { unsupplied: null, supply: null, idle: null },
  stocks: { unsupplied: "12-31", idle: "12-31" },
  ...over,
});

export const anEntry = (value: string, over: Partial<LedgerEntry> = {}, unit: LandUnit = "mu"): LedgerEntry => {
  const amount = landAmount(value, unit);
  if (typeof amount === "string") throw new Error(`${value} ${unit}: ${amount}`);
  return { amount, published: null, cutOff: null, definition: null, note: null, override: null, ...over };
};

/** Cells in 亩; stocks get a cut-off date and a definition. */
export const cellsOf = (values: Partial<Record<LedgerColumn, string>>): LedgerCells =>
  Object.fromEntries(
    Object.entries(values).map(([column, value]) => {
      const isStock = column === "idle" || column === "approved-unsupplied";
      return [column, anEntry(value, isStock ? { cutOff: "2026-12-31", definition: "测试口径" } : {})];
    }),
  );
