import { planLayers } from "../domain/plan-layer";
import type { KnownForStory } from "../domain/stories/story-finding";
import { defaultLayerChoices } from "../domain/view-parts";
import { effectivePublication } from "./effective-publication";
import type { PlanState } from "./plan-state";

type Read = Parameters<typeof effectivePublication>[0] & Pick<PlanState, "statements" | "configuration">;

/** What there is that a story may name, as it was read: what of it may be shown to whom is not asked here. */
export function knownForStory(state: Read): KnownForStory {
  const { zones } = effectivePublication(state);
  return {
    zones: new Map(zones.map(({ id, boundary, geometry }) => [id, geometry !== null && boundary.method !== "unlocated"])),
    layers: new Set(planLayers(zones, defaultLayerChoices).map(({ id }) => id)),
    statements: state.statements && new Map(state.statements.map((statement) => [statement.id, statement])),
    baseMaps: new Set(state.configuration.baseMaps.map(({ id }) => id)),
  };
}
