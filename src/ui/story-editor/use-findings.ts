import { useEffect, useMemo } from "react";
import { checkStory } from "../../domain/stories/check-story";
import type { Story } from "../../domain/stories/story";
import type { StoryFinding } from "../../domain/stories/story-finding";
import { knownForCheck } from "../../store/known-for-check";
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
  const known = useMemo(() => knownForCheck(store.getState()), [store, publication, statements, documents, configuration]);
  return useMemo(() => checkStory(story, known), [story, known]);
}
