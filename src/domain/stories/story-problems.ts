import type { Problem } from "../problem";
import { ProblemList } from "../problem-list";
import type { Story } from "./story";
import { soundStory } from "./sound-story";
import type { KnownForStory } from "./story-finding";

/** Stories as they may be told, and what was left out of them, file by file. */
export function soundStories(stories: readonly Story[], fileOf: ReadonlyMap<string, string>, known: KnownForStory): { stories: Story[]; problems: Problem[] } {
  const problems = new ProblemList();
  const sound = stories.map((story) => {
    const { story: left, findings } = soundStory(story, known);
    for (const { chapter, part, what } of findings) {
      problems.add({ code: "story-reference-unknown", file: fileOf.get(story.id) ?? story.id, at: `chapters.${chapter ?? 0}.${part}`, value: what.slice(0, 60) });
    }
    return left;
  });
  return { stories: sound, problems: problems.problems };
}
