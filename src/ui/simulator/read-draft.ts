import { quotaUnit, type UnitFacts } from "../../analysis/quota-units";
import { divideQuota, type QuotaRule } from "../../analysis/quota-rules/divide-quota";
import type { Divided } from "../../analysis/quota-rules/division";
import { landAmount, type LandAmount, type LandFault } from "../../domain/land-amount";
import type { LedgerEntry } from "../../domain/ledger";
import type { Collections, ScenarioRecord } from "../../domain/project-records";
import { hasFootnote } from "../../domain/number-text";
import { Simulation } from "../../domain/quota-simulation";
import { exactMu, steps, type Draft } from "./draft";

/** What the fields amount to: nothing yet, a fault of the total, or a division with the rule that made it. */
export type Reading =
  | { status: "waiting" }
  | { status: "wrong-total"; fault: LandFault }
  | { status: "divided"; total: LandAmount; simulation: Simulation; divided: Divided }
  /** A parameter is no number; what the rule would divide is not known. */
  | { status: "wrong-parameter"; total: LandAmount };

export function readDraft(draft: Draft, facts: ReadonlyMap<string, UnitFacts>, records: Collections["ledger"]): Reading {
  const typed = plainDecimal(draft.total);
  if (typed === "") return { status: "waiting" };
  const total = landAmount(typed, draft.unit);
  if (typeof total === "string") return { status: "wrong-total", fault: total };
  const simulation = Simulation.safeParse(simulationFrom(draft, total));
  if (!simulation.success) return { status: "wrong-parameter", total };
  const units = [...facts.values()].filter(({ unit }) => draft.chosen.includes(unit.id)).map((one) => quotaUnit(one, records, draft.year - 1));
  const divided = divideQuota(ruleOf(simulation.data, draft), { total: total.count, step: steps[draft.step] }, units);
  return { status: "divided", total, simulation: simulation.data, divided };
}

function simulationFrom({ rule, chosen, step, which, base, withDoubtful, strength, counts, coefficients }: Draft, total: LandAmount): unknown {
  const whole = { total, step: steps[step], units: [...chosen] };
  switch (rule) {
    case "area":
      return { id: rule, parameters: { ...whole, which, withDoubtful } };
    case "linkage": {
      const weights = { unsupplied: numberIn(counts.unsupplied), supply: numberIn(counts.supply), idle: numberIn(counts.idle) };
      return { id: rule, parameters: { ...whole, base, withDoubtful, strength: numberIn(strength), counts: weights } };
    }
    case "assessment": {
      const entered = Object.entries(coefficients).filter(([unit, text]) => chosen.includes(unit) && plainDecimal(text) !== "");
      return { id: rule, parameters: { ...whole, base, withDoubtful, coefficients: Object.fromEntries(entered.map(([unit, text]) => [unit, numberIn(text)])) } };
    }
    case "by-hand":
      return { id: rule, parameters: whole };
  }
}

const ruleOf = (simulation: Simulation, draft: Draft): QuotaRule =>
  simulation.id === "by-hand" ? { id: "by-hand", parameters: { amounts: amountsIn(draft) } } : simulation;

/** By hand amounts are entered in 亩 like the results. */
function amountsIn({ amounts, chosen }: Draft): Record<string, number> {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([unit, text]) => {
      const amount = chosen.includes(unit) ? landAmount(plainDecimal(text), "mu") : "not-a-number";
      return typeof amount === "string" ? [] : [[unit, amount.count]];
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
