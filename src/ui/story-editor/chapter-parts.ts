import type { EditorTabs } from "../../store/editor-state";

export type ChapterPart = EditorTabs["chapter"];
export const chapterParts = ["words", "view", "figures", "map", "pictures"] as const satisfies readonly ChapterPart[];

const partOf: Readonly<Record<string, ChapterPart>> = {
  title: "words",
  body: "words",
  notes: "words",
  view: "view",
  seconds: "view",
  transition: "view",
  hero: "figures",
  bars: "figures",
  relief: "figures",
  named: "map",
  spot: "map",
  callouts: "map",
  flows: "map",
  pictures: "pictures",
};

/** Where a field of a chapter (`bars.2`, `title.en`) is edited. */
export const partOfField = (field: string): ChapterPart => partOf[field.split(".")[0] ?? ""] ?? "words";
