import type { Statement } from "../statement";
import type { StoryBlock, TextFault } from "./story-block";

export const findingCodes = [
  "missing-translation",
  "empty-text",
  "unknown-zone",
  "zone-not-drawn",
  "unknown-layer",
  "unknown-statement",
  "unknown-document",
  "unknown-base-map",
  "no-quantity",
  "units-differ",
  "doubtful",
  "statement-caution",
  "internal-statement",
  "figure-without-source",
  "figure-differs",
  "person",
  "no-approver",
  "text-html",
  "text-image",
  "text-link",
  "text-other",
  "too-short",
] as const;
export type StoryFindingCode = (typeof findingCodes)[number];

/** `fault`: may not be published like this; `caution`: someone should look. */
export type StoryFinding = {
  severity: "fault" | "caution";
  code: StoryFindingCode;
  /** Counted from 0; `null`: of the story itself. */
  chapter: number | null;
  /** Where in the chapter (or story), as in its file: `title.en`, `bars.2`, `view.layers.hidden.0`. */
  part: string;
  /** What it is about: an id, a number, a word, seconds. */
  what: string;
};

/** What there is that a story may name; `null` where it was not read. */
export type KnownForStory = {
  /** Id → whether it has a figure on the map. */
  zones: ReadonlyMap<string, boolean>;
  layers: ReadonlySet<string>;
  statements: ReadonlyMap<string, Statement> | null;
  baseMaps: ReadonlySet<string>;
  /** The story is for the public: what is internal may not stand in it. */
  isForPublic?: boolean;
};

/** Besides, for the whole check: what reads its texts (formats/stories/story-text.ts), and names whose digits are no figures. */
export type KnownForCheck = KnownForStory & {
  documents: ReadonlySet<string> | null;
  names: readonly string[];
  parseText: (text: string) => StoryBlock[];
  textFaults: (text: string) => TextFault[];
};
