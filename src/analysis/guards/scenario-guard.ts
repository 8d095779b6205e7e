import { simulationOf } from "../../domain/quota-simulation";
import type { GuardFinding } from "../../domain/ledger-guard";
import type { ScenarioRecord } from "../../domain/project-records";
import { own } from "./guarded";

/** What a scenario allots in all: 下达 over its cells. */
export const allottedIn = ({ cells }: Pick<ScenarioRecord, "cells">): number => Object.values(cells).reduce((sum, { issued }) => sum + (issued?.amount.count ?? 0), 0);

/** The cells of a scenario add up to what its rule divided; they do not where amounts were entered by hand or changed afterwards. */
export function scenarioGuard(scenario: ScenarioRecord): GuardFinding[] {
  const simulation = simulationOf(scenario);
  if (!simulation) return [];
  // What was held back was never to be allotted.
  const total = simulation.parameters.total.count - (simulation.parameters.reserve?.count ?? 0);
  const allotted = allottedIn(scenario);
  if (total === allotted) return [];
  return [
    { code: "scenario-differs", unit: null, column: "issued", severity: "objection", parameters: { total, allotted, difference: total - allotted }, scope: own, answerAt: null, override: null },
  ];
}
