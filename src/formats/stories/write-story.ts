import { plainFileName } from "../../domain/file-name";
import { noWords, type Story } from "../../domain/stories/story";

/** The text of a story file; without presenter notes where these are not to leave the office. */
export function writeStory(story: Story, { withNotes }: { withNotes: boolean }): string {
  const chapters = withNotes ? story.chapters : story.chapters.map((chapter) => ({ ...chapter, notes: noWords }));
  return `${JSON.stringify({ ...story, chapters }, null, 1)}\n`;
}

/** `联动创新区-1-内部.json`: what is internal is so in its very name. */
export const storyFileName = ({ title, edition, id }: Story, mark: string | null): string => `${plainFileName([title.zh || title.en || id, edition, ...(mark === null ? [] : [mark])].join("-")) || id}.json`;
