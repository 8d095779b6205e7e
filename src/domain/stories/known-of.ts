import { planLayers } from "../plan-layer";
import type { Statement } from "../statement";
import { defaultLayerChoices } from "../view-parts";
import type { Zone } from "../zone";
import type { KnownForStory } from "./story-finding";

/** What a story may name, out of what was read. @param baseMaps ids of the installation */
export const knownOf = (zones: readonly Zone[], statements: readonly Statement[] | null, baseMaps: readonly string[]): KnownForStory => ({
  zones: new Map(zones.map(({ id, boundary, geometry }) => [id, geometry !== null && boundary.method !== "unlocated"])),
  layers: new Set(planLayers(zones, defaultLayerChoices).map(({ id }) => id)),
  statements: statements && new Map(statements.map((statement) => [statement.id, statement])),
  baseMaps: new Set(baseMaps),
});
