import type { GuardFinding, GuardScope } from "../domain/ledger-guard";
import type { ComputedColumn, LedgerColumn } from "../domain/ledger";
import type { Language } from "../domain/saved-view";
import { landText } from "./format-land";
import { translate, type MessageKey } from "./translate";

/** What a guard found, in one sentence; land in 亩. */
export function guardSentence(finding: GuardFinding, unitName: string, language: Language): string {
  const plain = new Set(["known", "all", "year"]);
  const parameters = Object.entries(finding.parameters).map(([name, value]) => [name, plain.has(name) ? value : landText(value, "mu", language)]);
  const column = finding.column === null ? "" : guardedColumn(finding.column, language);
  return translate(language, finding.code === "over-allocated" && finding.simulated ? "guard.over-allocated.simulated" : `guard.${finding.code}`, { ...Object.fromEntries(parameters), unit: unitName, column });
}

/** Whom the guard binds, and whether that holds or is proposed; or that it is only our own. */
export function guardScopeText(scope: GuardScope, language: Language): string {
  if (scope.by === "own") return translate(language, scope.statementIds.length > 0 ? "guard.own.transfers" : "guard.own");
  return translate(language, `guard.binds.${scope.document}` as MessageKey);
}

function guardedColumn(column: LedgerColumn | ComputedColumn, language: Language): string {
  const [flow, part] = column.split(".");
  const name = translate(language, `guard.column.${flow}` as MessageKey);
  return part === undefined ? name : translate(language, "guard.part", { column: name, part: translate(language, `guard.part.${part}` as MessageKey) });
}
