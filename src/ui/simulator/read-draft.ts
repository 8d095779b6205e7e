import { quotaUnit, type UnitFacts } from "../../analysis/quota-units";
import { divideQuota, type QuotaRule } from "../../analysis/quota-rules/divide-quota";
import type { Divided, QuotaBase, QuotaUnit } from "../../analysis/quota-rules/division";
import type { LandAmount } from "../../domain/land-amount";
import type { LedgerEntry } from "../../domain/ledger";
import type { Collections, ScenarioRecord } from "../../domain/project-records";
import { hasFootnote } from "../../domain/number-text";
import { Simulation } from "../../domain/quota-simulation";
import { readLandCell, type LandCellFault } from "../../formats/read-land-cell";
import { baseOf, exactMu, steps, type Draft } from "./draft";

/** What the fields amount to: nothing yet, a fault of the total, or a division with the rule that made it. */
export type Reading =
  | { status: "waiting" }
  | { status: "wrong-total"; fault: LandCellFault | "missing" }
  | { status: "divided"; total: LandAmount; simulation: Simulation; divided: Divided; stocks: StockKinds }
  /** A parameter is no number; what the rule would divide is not known. */
  | { status: "wrong-parameter"; total: LandAmount };

/** The days and definitions that the counted stocks of those who take part have, each once; `null` for those that do not compare. */
export type StockKinds = readonly (string | null)[];

export function readDraft(draft: Draft, facts: ReadonlyMap<string, UnitFacts>, records: Collections["ledger"]): Reading {
  if (draft.total.trim() === "") return { status: "waiting" };
  const typed = readLandCell(draft.total, draft.unit);
  if (typed.is !== "amount") return { status: "wrong-total", fault: typed.is === "fault" ? typed.fault : "missing" };
  const total = typed.amount;
  const reserve = readLandCell(draft.reserve, "mu");
  const held = reserve.is === "amount" && draft.rule !== "by-hand" ? reserve.amount : null;
  const simulation = Simulation.safeParse(simulationFrom(draft, total, held, baseOf(draft, records)));
  if (!simulation.success || (reserve.is === "fault" && draft.rule !== "by-hand")) return { status: "wrong-parameter", total };
  const units = [...facts.values()].filter(({ unit }) => draft.chosen.includes(unit.id)).map((one) => quotaUnit(one, records, draft.year - 1));
  const divided = divideQuota(ruleOf(simulation.data, draft), { total: total.count, step: steps[draft.step], reserve: held?.count ?? 0 }, units);
  return { status: "divided", total, simulation: simulation.data, divided, stocks: stockKinds(simulation.data, divided, units) };
}

function stockKinds(simulation: Simulation, divided: Divided, units: readonly QuotaUnit[]): StockKinds {
  if (simulation.id !== "linkage" || !divided.ok) return [];
  const { counts } = simulation.parameters;
  const taking = new Set(divided.division.shares.map(({ unit }) => unit));
  const counted = (["unsupplied", "idle"] as const).filter((rate) => counts[rate] > 0);
  return [...new Set(units.filter(({ id }) => taking.has(id)).flatMap(({ stocks }) => counted.map((rate) => stocks[rate])))];
}

function simulationFrom(draft: Draft, total: LandAmount, reserve: LandAmount | null, base: QuotaBase): unknown {
  const { rule, chosen, step, which, withDoubtful, withZones, withIncomparable, strength, counts, coefficients } = draft;
  const whole = { total, step: steps[step], units: [...chosen], reserve };
  const areas = { withDoubtful, withZones };
  switch (rule) {
    case "area":
      return { id: rule, parameters: { ...whole, which, ...areas } };
    case "linkage": {
      const weights = { unsupplied: numberIn(counts.unsupplied), supply: numberIn(counts.supply), idle: numberIn(counts.idle) };
      return { id: rule, parameters: { ...whole, base, ...areas, withIncomparable, strength: numberIn(strength), counts: weights } };
    }
    case "assessment": {
      const entered = Object.entries(coefficients).filter(([unit, text]) => chosen.includes(unit) && plainDecimal(text) !== "");
      return { id: rule, parameters: { ...whole, base, ...areas, coefficients: Object.fromEntries(entered.map(([unit, text]) => [unit, numberIn(text)])) } };
    }
    case "by-hand":
      return { id: rule, parameters: whole };
  }
}

const ruleOf = (simulation: Simulation, draft: Draft): QuotaRule =>
  simulation.id === "by-hand" ? { id: "by-hand", parameters: { amounts: amountsIn(draft) } } : simulation;

/** By hand amounts are entered in 亩 like the results, unless they name another unit. */
function amountsIn({ amounts, chosen }: Draft): Record<string, number> {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([unit, text]) => {
      const read = readLandCell(text, "mu");
      return chosen.includes(unit) && read.is === "amount" ? [[unit, read.amount.count]] : [];
    }),
  );
}

/** As it may be typed: full-width, with spaces and thousands separators. */
export const plainDecimal = (text: string): string => (hasFootnote(text) ? text : text.normalize("NFKC").replace(/[\s,，']/g, ""));

const number = /^\d{1,9}(?:\.\d{1,9})?$/;

/** A number of at least zero; NaN for anything else. */
export function numberIn(text: string): number {
  const typed = plainDecimal(text);
  return number.test(typed) ? Number(typed) : Number.NaN;
}

/** The scenario that the fields describe. */
export function scenarioFrom(reading: Extract<Reading, { status: "divided" }>, draft: Draft, { id, title, createdAt }: Pick<ScenarioRecord, "id" | "title" | "createdAt">): ScenarioRecord | null {
  const { divided, simulation } = reading;
  if (!divided.ok) return null;
  const cells = Object.fromEntries(divided.division.shares.map(({ unit, count }) => [unit, { issued: simulatedEntry(count) }]));
  return { id, releaseClass: "internal", title, createdAt, year: draft.year, rule: simulation, cells, note: draft.note.trim().slice(0, 500) || null };
}

function simulatedEntry(count: number): LedgerEntry {
  return { amount: { value: exactMu(count), unit: "mu", count }, published: null, cutOff: null, definition: null, note: null, override: null };
}
