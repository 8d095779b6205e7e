import type { Problem } from "../../domain/problem";
import type { Publication } from "../../domain/publication";
import type { Statement } from "../../domain/statement";
import { knownOf } from "../../domain/stories/known-of";
import { soundStories } from "../../domain/stories/story-problems";
import type { ReadStories } from "../read-stories";

/** What the stories of a publication name and its own zones and statements do not have; of base maps it knows nothing. */
export function storiesFacts({ stories, fileOf }: Pick<ReadStories, "stories" | "fileOf">, { zones }: Publication, statements: readonly Statement[]): Problem[] {
  const baseMaps = stories.flatMap(({ chapters }) => chapters.flatMap(({ view }) => view.baseMap ?? []));
  return soundStories(stories, fileOf, knownOf(zones, statements, baseMaps)).problems;
}
