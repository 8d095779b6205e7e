import type { LedgerCells, LedgerEntry } from "../../domain/ledger";
import type { Digestion, StockBases } from "./division";

const none: LedgerCells = {};

/**
 * The rates of 增存挂钩 out of the ledger of a year and the year before, each `null` where one of its cells is not known. They
 * are ours, no document defines them: land digested is the part of last year's stock that is gone, from 0 (none, or more than
 * before) to 1; where there was no stock there was nothing to digest, which counts 1 if none came and 0 if some did. The rate of
 * supply is supplied / approved, at most 1, and not known where nothing was approved.
 */
export function digestionOf(now: LedgerCells = none, before: LedgerCells = none): Digestion {
  return {
    unsupplied: digested(countOf(before, "approved-unsupplied"), countOf(now, "approved-unsupplied")),
    supply: supplied(countOf(now, "approved"), countOf(now, "supplied")),
    idle: digested(countOf(before, "idle"), countOf(now, "idle")),
  };
}

const countOf = (cells: LedgerCells, column: keyof LedgerCells): number | null => cells[column]?.amount.count ?? null;

function digested(before: number | null, now: number | null): number | null {
  if (before === null || now === null) return null;
  if (before === 0) return now === 0 ? 1 : 0;
  return Math.max(0, (before - now) / before);
}

function supplied(approved: number | null, supply: number | null): number | null {
  if (approved === null || supply === null || approved === 0) return null;
  return Math.min(1, supply / approved);
}

/**
 * Whether the stocks of a year and the year before compare: a year lies between their days, and their definitions read alike. Where
 * they do not, or a day is missing, their difference says nothing of what was digested.
 */
export const stockBases = (now: LedgerCells = none, before: LedgerCells = none): StockBases => ({
  unsupplied: basisOf(before["approved-unsupplied"], now["approved-unsupplied"]),
  idle: basisOf(before.idle, now.idle),
});

function basisOf(before: LedgerEntry | undefined, now: LedgerEntry | undefined): string | null {
  if (!before?.cutOff || !now?.cutOff) return null;
  const [day, definition] = [now.cutOff.slice(5), readAs(now.definition)];
  const isSameDay = before.cutOff.slice(5) === day && Number(before.cutOff.slice(0, 4)) + 1 === Number(now.cutOff.slice(0, 4));
  return isSameDay && readAs(before.definition) === definition ? `${day} ${definition}`.trim() : null;
}

const readAs = (definition: string | null): string => (definition ?? "").normalize("NFKC").replace(/\s+/g, "");
