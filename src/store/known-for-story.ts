import { knownOf } from "../domain/stories/known-of";
import type { KnownForStory } from "../domain/stories/story-finding";
import { effectivePublication } from "./effective-publication";
import type { PlanState } from "./plan-state";

type Read = Parameters<typeof effectivePublication>[0] & Pick<PlanState, "statements" | "configuration">;

/** What there is that a story may name, as it was read: what of it may be shown to whom is not asked here. */
export const knownForStory = (state: Read): KnownForStory =>
  knownOf(
    effectivePublication(state).zones,
    state.statements,
    state.configuration.baseMaps.map(({ id }) => id),
  );
