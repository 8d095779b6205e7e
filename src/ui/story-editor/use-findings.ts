import { useEffect, useMemo } from "react";
import { planLayers } from "../../domain/plan-layer";
import { checkStory, type KnownForCheck, type StoryFinding } from "../../domain/stories/check-story";
import type { Story } from "../../domain/stories/story";
import { defaultLayerChoices } from "../../domain/view-parts";
import { parseStoryText, textFaults } from "../../formats/stories/story-text";
import type { PlanState } from "../../store/plan-state";
import { publicationOfAllDays } from "../../store/shown-publication";
import { useActions, usePlan, usePlanStore } from "../../store/use-plan";

/** What is wrong with a story as it is now; nothing is found of the register until it was read. */
export function useFindings(story: Story): readonly StoryFinding[] {
  const store = usePlanStore();
  const { askForStatements } = useActions();
  useEffect(() => askForStatements(), [askForStatements]);
  const publication = usePlan(publicationOfAllDays);
  const statements = usePlan((state) => state.statements);
  const documents = usePlan((state) => state.documents);
  const configuration = usePlan((state) => state.configuration);
  // What is known follows from these; the store hands it out as one.
  // oxlint-disable-next-line react/exhaustive-deps
  const known = useMemo(() => knownIn(store.getState()), [store, publication, statements, documents, configuration]);
  return useMemo(() => checkStory(story, known), [story, known]);
}

/** What there is that a story may name. */
export function knownIn(state: PlanState): KnownForCheck {
  const { zones } = publicationOfAllDays(state);
  return {
    zones: new Map(zones.map(({ id, geometry }) => [id, geometry !== null])),
    layers: new Set(planLayers(zones, defaultLayerChoices).map(({ id }) => id)),
    statements: state.statements && new Map(state.statements.map((statement) => [statement.id, statement])),
    documents: state.documents && new Set(state.documents.map(({ id }) => id)),
    baseMaps: new Set(state.configuration.baseMaps.map(({ id }) => id)),
    names: zones.flatMap(({ name, shortName, aliases }) => [name.zh, name.en, shortName.zh, shortName.en, ...aliases]),
    parseText: parseStoryText,
    textFaults,
  };
}
