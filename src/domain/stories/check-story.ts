import type { Statement } from "../statement";
import type { Story } from "./story";
import type { StoryBlock, TextFault } from "./story-block";

/** `fault`: may not be published like this; `caution`: someone should look. */
export type StoryFinding = {
  severity: "fault" | "caution";
  code: StoryFindingCode;
  /** Counted from 0; `null`: of the story itself. */
  chapter: number | null;
  /** Where in the chapter (or story), as in its file: `title.en`, `bars.2`, `view.layers.hidden`. */
  part: string;
  /** What it is about: an id, a number, a word. */
  what: string;
};

export type StoryFindingCode =
  | "missing-translation"
  | "empty-text"
  | "unknown-zone"
  | "zone-not-drawn"
  | "unknown-layer"
  | "unknown-statement"
  | "unknown-document"
  | "unknown-base-map"
  | "no-quantity"
  | "units-differ"
  | "doubtful"
  | "statement-caution"
  | "internal-statement"
  | "figure-without-source"
  | "figure-differs"
  | "person"
  | "no-approver"
  | "text-html"
  | "text-image"
  | "text-link"
  | "text-other"
  | "too-short";

/** What there is that a story may name; `null` where it was not read. */
export type KnownForStory = {
  /** Id → whether it has a figure on the map. */
  zones: ReadonlyMap<string, boolean>;
  layers: ReadonlySet<string>;
  statements: ReadonlyMap<string, Statement> | null;
  documents: ReadonlySet<string> | null;
  baseMaps: ReadonlySet<string>;
};

/** Besides, for the whole check: what reads its texts (formats/stories/story-text.ts), and names whose digits are no figures. */
export type KnownForCheck = KnownForStory & {
  names: readonly string[];
  parseText: (text: string) => StoryBlock[];
  textFaults: (text: string) => TextFault[];
};

/** Everything in a story that someone should look at before it is shown, in the order of its chapters. */
export function checkStory(_story: Story, _known: KnownForCheck): StoryFinding[] {
  return [];
}

/** The story without what leads nowhere, and what that was. Its texts stay: a link that leads nowhere is shown as its words. */
export function soundStory(story: Story, _known: KnownForStory): { story: Story; findings: StoryFinding[] } {
  return { story, findings: [] };
}
