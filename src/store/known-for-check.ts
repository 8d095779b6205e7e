import type { KnownForCheck } from "../domain/stories/story-finding";
import { parseStoryText, textFaults } from "../formats/stories/story-text";
import { effectivePublication } from "./effective-publication";
import { knownForStory } from "./known-for-story";

/** The same with what checks the texts of a story; loads the reader of texts, so only a later part asks for it. */
export function knownForCheck(state: Parameters<typeof knownForStory>[0] & { documents: readonly { id: string; title: { zh: string; en: string } }[] | null }): KnownForCheck {
  const { documents } = state;
  const names = [...effectivePublication(state).zones.flatMap(({ name, shortName, aliases }) => [name.zh, name.en, shortName.zh, shortName.en, ...aliases]), ...(documents ?? []).flatMap(({ title }) => [title.zh, title.en])];
  return { ...knownForStory(state), documents: documents && new Set(documents.map(({ id }) => id)), names, parseText: parseStoryText, textFaults };
}
