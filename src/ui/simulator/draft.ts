import type { AccountTree } from "../../analysis/account-tree";
import { ledgerYears } from "../../analysis/ledger-table";
import type { QuotaBase } from "../../analysis/quota-rules/division";
import type { QuotaRuleId } from "../../domain/calculation-rules";
import { countsPer, landIn, type LandUnit } from "../../domain/land-amount";
import type { Collections, ScenarioRecord } from "../../domain/project-records";
import { cellsIn } from "../../analysis/quota-units";
import { simulationOf, type Simulation } from "../../domain/quota-simulation";

/** The steps that results can be rounded to, as counts. */
export const steps = { mu: countsPer.mu, cent: countsPer.mu / 100, exact: 1 } as const;
export type StepId = keyof typeof steps;

export type RateTexts = Record<"unsupplied" | "supply" | "idle", string>;

/** What stands in the fields of the simulator, as it was typed. */
export type Draft = {
  /** The scenario that is being changed; `null` for a new one. */
  scenario: string | null;
  title: string;
  note: string;
  year: number;
  total: string;
  unit: LandUnit;
  step: StepId;
  rule: QuotaRuleId;
  chosen: readonly string[];
  which: "stated" | "administrative";
  /** `null` until the user chooses one: what the ledger allows (`baseOf`). */
  base: QuotaBase | null;
  withDoubtful: boolean;
  withZones: boolean;
  withIncomparable: boolean;
  /** 预留, in 亩 unless it names another unit. */
  reserve: string;
  strength: string;
  counts: RateTexts;
  /** By unit. */
  coefficients: Readonly<Record<string, string>>;
  amounts: Readonly<Record<string, string>>;
};

/** A new simulation: the year after the ledger's last, the parts of the first prefecture, no number but neutral ones. */
export function newDraft(tree: AccountTree, records: Collections["ledger"], thisYear: number): Draft {
  const first = tree.units.find(({ kind }) => kind === "prefecture")?.id;
  return {
    scenario: null,
    title: "",
    note: "",
    year: Math.min(2100, (ledgerYears(records).at(-1) ?? thisYear) + 1),
    total: "",
    unit: "mu",
    step: "cent",
    rule: "area",
    chosen: first === undefined ? [] : (tree.childrenOf.get(first) ?? []).map(({ id }) => id),
    which: "administrative",
    base: null,
    withDoubtful: false,
    withZones: false,
    withIncomparable: false,
    reserve: "",
    strength: "1",
    counts: { unsupplied: "1", supply: "1", idle: "1" },
    coefficients: {},
    amounts: {},
  };
}

/** The base where the user chose none: what was issued last year, if that is known of every chosen unit, else the area. */
export function baseOf({ base, chosen, year }: Draft, records: Collections["ledger"]): QuotaBase {
  if (base !== null) return base;
  return chosen.length > 0 && chosen.every((unit) => cellsIn(records, unit, year - 1).issued) ? "issued" : "administrative";
}

/** A saved scenario back in the fields. */
export function draftOf(scenario: ScenarioRecord, fresh: Draft): Draft {
  const simulation = simulationOf(scenario);
  const common = { ...fresh, scenario: scenario.id, title: scenario.title, note: scenario.note ?? "", year: scenario.year, amounts: amountsOf(scenario) };
  if (!simulation) return { ...common, rule: "by-hand", chosen: Object.keys(scenario.cells) };
  const { total, step, units, reserve } = simulation.parameters;
  return { ...common, rule: simulation.id, total: total.value, unit: total.unit, step: stepOf(step), chosen: units, reserve: reserve ? exactMu(reserve.count) : "", ...parametersOf(simulation) };
}

function parametersOf(simulation: Simulation): Partial<Draft> {
  switch (simulation.id) {
    case "area": {
      const { which, withDoubtful, withZones } = simulation.parameters;
      return { which, withDoubtful, withZones };
    }
    case "linkage": {
      const { base, withDoubtful, withZones, withIncomparable, strength, counts } = simulation.parameters;
      return { base, withDoubtful, withZones, withIncomparable, strength: plain(strength), counts: { unsupplied: plain(counts.unsupplied), supply: plain(counts.supply), idle: plain(counts.idle) } };
    }
    case "assessment": {
      const { base, withDoubtful, withZones, coefficients } = simulation.parameters;
      return { base, withDoubtful, withZones, coefficients: Object.fromEntries(Object.entries(coefficients).map(([unit, value]) => [unit, plain(value)])) };
    }
    case "by-hand":
      return {};
  }
}

/** Without the exponent that small numbers get. */
const plain = (value: number): string => value.toFixed(9).replace(/\.?0+$/, "");

/** In 亩, of which every count is a decimal number of at most six places. */
const amountsOf = ({ cells }: ScenarioRecord): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).flatMap(([unit, { issued }]) => (issued ? [[unit, exactMu(issued.amount.count)]] : [])));

export const exactMu = (count: number): string => landIn(count, "mu", 6).replace(/\.?0+$/, "");

const stepOf = (count: number): StepId => (Object.keys(steps) as StepId[]).find((id) => steps[id] === count) ?? "exact";
