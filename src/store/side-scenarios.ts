import type { ScenarioRecord } from "../domain/project-records";
import type { PlanState } from "./plan-state";
import { mayShowLedger } from "./shown-ledger";

/** The scenarios that a side may be given: internal by nature, so none for the public or in an exhibition. The same project gives the same list. */
export function scenariosIn({ project, role, configuration }: Pick<PlanState, "project" | "role" | "configuration">): readonly ScenarioRecord[] {
  const records = project?.value.collections.scenarios;
  if (!records || !mayShowLedger({ role, configuration })) return none;
  const list = lists.get(records) ?? Object.values(records).sort((one, other) => one.title.localeCompare(other.title, "zh-CN"));
  lists.set(records, list);
  return list;
}

const none: readonly ScenarioRecord[] = [];
const lists = new WeakMap<object, readonly ScenarioRecord[]>();
