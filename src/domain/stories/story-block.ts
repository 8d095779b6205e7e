/** Where a word of a story leads: to a statement of the register, a zone of the map, a document. */
export const storyLinkKinds = ["statement", "zone", "document"] as const;
export type StoryLink = { kind: (typeof storyLinkKinds)[number]; id: string };

/** A stretch of text of one manner. */
export type StoryRun = { text: string; strong: boolean; emphasis: boolean; link: StoryLink | null };

/** What the text of a story consists of; lists within lists stand in one, one entry after the other. */
export type StoryBlock = { kind: "paragraph"; runs: StoryRun[] } | { kind: "list"; ordered: boolean; start: number; items: StoryRun[][] };

/** What a text was written with and a story does not show: it stands there as plain text. */
export type TextFault = "html" | "image" | "link" | "heading" | "code" | "quote" | "definition" | "rule" | "depth" | "length" | "unseen";

/** Every run of a text, in order. */
export const runsOf = (blocks: readonly StoryBlock[]): StoryRun[] => blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs : block.items.flat()));
