import type { SavedView } from "../domain/saved-view";

/** The open part of a story, and of its chapters; a preview comes back to them. */
export type EditorTabs = { story: "chapters" | "details" | "check"; chapter: "words" | "view" | "figures" | "map" | "pictures" };

/** What the editor of stories is at. */
export type EditorState = {
  editorTabs: EditorTabs;
  /** The open story and its open chapter, by their ids; `null` shows the list of stories, and of chapters. `field`: what of it was asked for (`title.en`). */
  edited: { story: string | null; chapter: string | null; field: string | null };
  /** The story that is told now was begun from the editor: its end leads back there. */
  isPreview: boolean;
};

export type EditorActions = {
  showEditorTab: (change: Partial<EditorTabs>) => void;
  /** Opens the editor beside the map: at the list of stories, at a story, at one of its chapters. */
  editStory: (story: string | null, chapter?: string | null, field?: string | null) => void;
  /** Tells a story from a chapter on, from 0, as visitors see it. */
  previewStory: (id: string, chapter: number) => void;
  /** Shows on the map what a chapter shows, without the stage; language, role and appearance stay the reader's. */
  lookAtView: (view: SavedView) => void;
};

export const initialEditor: EditorState = { editorTabs: { story: "chapters", chapter: "words" }, edited: { story: null, chapter: null, field: null }, isPreview: false };
