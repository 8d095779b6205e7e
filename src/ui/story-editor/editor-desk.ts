import { createContext, use } from "react";
import type { PutRecord, RemoveRecord, ManyReason } from "../../domain/project-commands";
import { asChanged, storyRecord } from "../../domain/stories/edit-story";
import type { Chapter, Story } from "../../domain/stories/story";
import type { EditableStory } from "../../store/editable-stories";
import type { SaidHere } from "../library/said/use-said";

export type StoryReason = Extract<ManyReason, "copy-story" | "import-story" | "edit-story" | "release-story" | "add-chapter" | "edit-chapter" | "move-chapter" | "remove-chapter">;

/** What every part of the editor works with. */
export type EditorDesk = {
  /** Whether this tab may change the project. */
  isOwner: boolean;
  /** Carries out changes as one step and says it. @returns whether they were not refused */
  run: (why: StoryReason, changes: readonly (PutRecord | RemoveRecord)[], words: string) => boolean;
  said: SaidHere;
};

export const EditorDeskContext = createContext<EditorDesk | null>(null);

/** @throws outside of the editor */
export function useDesk(): EditorDesk {
  const desk = use(EditorDeskContext);
  if (!desk) throw new Error("useDesk outside of the editor");
  return desk;
}

/** Puts a story into the project as it is. */
export const putStory = (story: Story): PutRecord => ({ name: "put-record", collection: "stories", record: storyRecord(story) });

/** The story that is open. */
export type OpenStory = EditableStory & {
  isReadOnly: boolean;
  /** Puts it into the project as changed, internal until it is released anew. */
  change: (story: Story, why: StoryReason, words: string) => boolean;
};

export const OpenStoryContext = createContext<OpenStory | null>(null);

/** @throws outside of a story */
export function useOpenStory(): OpenStory {
  const open = use(OpenStoryContext);
  if (!open) throw new Error("useOpenStory outside of a story");
  return open;
}

/** The chapter that is open. */
export type OpenChapter = { chapter: Chapter; index: number; put: (change: Partial<Chapter>) => void };

export const OpenChapterContext = createContext<OpenChapter | null>(null);

/** @throws outside of a chapter */
export function useOpenChapter(): OpenChapter {
  const open = use(OpenChapterContext);
  if (!open) throw new Error("useOpenChapter outside of a chapter");
  return open;
}

/** Puts it there as changed, internal until it is released anew. */
export const changedStory = (story: Story): PutRecord => putStory(asChanged(story));
