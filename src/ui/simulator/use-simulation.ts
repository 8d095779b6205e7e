import { useMemo, useState } from "react";
import { accountTree, type AccountTree } from "../../analysis/account-tree";
import { unitFacts, type UnitFacts } from "../../analysis/quota-units";
import { placementId } from "../../domain/ledger";
import { emptyCollections, type Collections, type ScenarioRecord } from "../../domain/project-records";
import type { PlanStoreApi } from "../../store/plan-store";
import type { ProjectState } from "../../store/project-state";
import { shownPublication } from "../../store/shown-publication";
import { usePlan, usePlanStore } from "../../store/use-plan";
import { newDraft, type Draft } from "./draft";
import { randomId } from "../../platform/random-id";

/** What a simulation is made on: the account units with what is known of them, and the project. */
export type Grounds = {
  tree: AccountTree;
  facts: ReadonlyMap<string, UnitFacts>;
  records: Collections["ledger"];
  scenarios: readonly ScenarioRecord[];
  project: ProjectState | null;
  thisYear: number;
};

export function useGrounds(): Grounds {
  const publication = usePlan(shownPublication);
  const project = usePlan((state) => state.project);
  const thisYear = usePlan((state) => Number((state.today ?? "").slice(0, 4)) || new Date().getFullYear());
  const { ledger: records, scenarios } = project?.value.collections ?? emptyCollections;
  const record = records[placementId];
  const placement = record?.kind === "placement" ? record : null;
  const tree = useMemo(() => accountTree(publication, placement), [publication, placement]);
  const facts = useMemo(() => unitFacts(publication, tree), [publication, tree]);
  return useMemo(() => ({ tree, facts, records, scenarios: inOrder(scenarios), project, thisYear }), [tree, facts, records, scenarios, project, thisYear]);
}

/** The oldest first. */
export const inOrder = (scenarios: Collections["scenarios"]): ScenarioRecord[] =>
  Object.values(scenarios).sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));

/** What was typed outlives the dialog, not the page: opening the simulator again goes on where it was left. */
const kept = new WeakMap<PlanStoreApi, Draft>();

export function useDraft({ tree, records, thisYear }: Grounds): [Draft, (part: Partial<Draft>) => void] {
  const store = usePlanStore();
  const [draft, setDraft] = useState(() => kept.get(store) ?? newDraft(tree, records, thisYear));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    kept.set(store, next);
    setDraft(next);
  };
  return [draft, change];
}

/** Puts a scenario into the fields of a simulator that opens later. */
export const keepDraft = (store: PlanStoreApi, draft: Draft): void => void kept.set(store, draft);

/** An id for a new record. */
export const newScenarioId = (): string => `scenario-${randomId()}`;
