import { planLayers } from "../../domain/plan-layer";
import type { Problem } from "../../domain/problem";
import type { Publication } from "../../domain/publication";
import type { Statement } from "../../domain/statement";
import { soundStories } from "../../domain/stories/story-problems";
import { defaultLayerChoices } from "../../domain/view-parts";
import type { ReadStories } from "../read-stories";

/** What the stories of a publication name and its own zones and statements do not have; of base maps it knows nothing. */
export function storiesFacts({ stories, fileOf }: Pick<ReadStories, "stories" | "fileOf">, { zones }: Publication, statements: readonly Statement[]): Problem[] {
  const known = {
    zones: new Map<string, boolean>(zones.map(({ id, geometry }) => [id, geometry !== null])),
    layers: new Set(planLayers(zones, defaultLayerChoices).map(({ id }) => id)),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    baseMaps: new Set(stories.flatMap(({ chapters }) => chapters.flatMap(({ view }) => view.baseMap ?? []))),
  };
  return soundStories(stories, fileOf, known).problems;
}
