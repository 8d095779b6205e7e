import { ReleaseClass } from "../dataset";
import { RecordId } from "../record-id";
import { LngLat, SavedView } from "../saved-view";
import { z } from "../schema";
import { reliefThemeIds } from "../theme";
import { ViewId, ViewIds } from "../view-parts";
import { chapterSeconds, storyLimits } from "./story-limits";
import { mostChapters } from "./story-place";

/** Of a publication, and of a project. */
export const mostStories = 40;

/** Languages of the neighbours that a story can bring besides zh and en: Lao, Thai, Vietnamese, Burmese. */
export const thirdLanguages = ["lo", "th", "vi", "my"] as const;
export type ThirdLanguage = (typeof thirdLanguages)[number];

const words = (longest: number) => {
  const text = z.string().check(z.maxLength(longest));
  return z.strictObject({ zh: text, en: text, third: z.prefault(z.nullable(text), null) });
};

/** One line in the languages of a story. What is empty has not been translated yet. */
const StoryLine = words(storyLimits.line);
/** Markdown-like text: paragraphs, lists, emphasis and links `[1,500 亿元](statement:S1-070)`, `[经开区](zone:id)`. */
const StoryText = words(storyLimits.text);
export type StoryWords = z.infer<typeof StoryText>;

/** Words that nobody has written yet. */
export const noWords: StoryWords = { zh: "", en: "", third: null };

const StatementId = z.string().check(z.regex(/^[SP]\d*-[a-z0-9-]{1,60}$/));

/** A figure of the register: value, unit, status and source come from there and are never restated in a story. */
export const StoryFigure = z.strictObject({ statement: StatementId, label: StoryLine });
export type StoryFigure = z.infer<typeof StoryFigure>;

/** Words that stand at a place of the map. */
export const Callout = z.strictObject({
  at: z.union([z.strictObject({ zone: ViewId }), z.strictObject({ point: LngLat })]),
  words: StoryLine,
  statement: z.nullable(StatementId),
});
export type Callout = z.infer<typeof Callout>;

/** A picture file of `geodata/stories/`: drawn or photographed, with the right to show it. */
export const StoryPicture = z.strictObject({
  file: z.string().check(z.regex(/^[\w-]{1,80}\.(svg|png|jpg|webp)$/)),
  alt: StoryLine,
  credit: StoryLine,
  licence: z.string().check(z.minLength(1), z.maxLength(storyLimits.licence)),
});
export type StoryPicture = z.infer<typeof StoryPicture>;

/**
 * What stands up from the map, and what its height means: the screen says so. Tiers are figures of one unit piled up on a
 * zone; of a theme every zone rises by its quantity.
 */
export const Relief = z.strictObject({
  title: StoryLine,
  of: z.union([
    z.strictObject({ kind: z.literal("tiers"), columns: z.array(z.strictObject({ zone: ViewId, figures: z.array(StoryFigure).check(z.minLength(1), z.maxLength(storyLimits.tiers)) })).check(z.minLength(1), z.maxLength(storyLimits.columns)) }),
    z.strictObject({ kind: z.literal("theme"), theme: z.enum(reliefThemeIds) }),
  ]),
});
export type Relief = z.infer<typeof Relief>;

/** A tie between two zones, drawn as an arc: it says that something passes, never by which way. */
export const Flow = z.strictObject({ from: ViewId, to: ViewId, words: z.nullable(StoryLine), statement: z.nullable(StatementId) });
export type Flow = z.infer<typeof Flow>;

/** One view with what is said, shown and drawn while it stands. */
export const Chapter = z.strictObject({
  id: RecordId,
  title: StoryLine,
  body: StoryText,
  /** The one large figure. */
  hero: z.nullable(StoryFigure),
  bars: z.array(StoryFigure).check(z.maxLength(storyLimits.bars)),
  /** Its camera, layers, theme and so on; the language is the reader's. */
  view: SavedView,
  transition: z.enum(["fly", "cut"]),
  /** How long it stands where the story runs by itself. */
  seconds: z.int().check(z.gte(chapterSeconds.least), z.lte(chapterSeconds.most)),
  /** Zones named on the map; none names those that are due at that scale. */
  named: ViewIds,
  /** The zone in the pool of light. */
  spot: z.nullable(ViewId),
  callouts: z.array(Callout).check(z.maxLength(storyLimits.callouts)),
  relief: z.nullable(Relief),
  flows: z.array(Flow).check(z.maxLength(storyLimits.flows)),
  pictures: z.array(StoryPicture).check(z.maxLength(storyLimits.pictures)),
  /** For the presenter alone; never on a wall. */
  notes: StoryText,
});
export type Chapter = z.infer<typeof Chapter>;

/** The version this app writes. */
export const storyVersion = 1;

/** 讲解: chapters that are saved views, with words, figures and pictures. */
export const Story = z
  .strictObject({
    format: z.literal("pianqu-story"),
    version: z.literal(storyVersion),
    id: RecordId,
    title: StoryLine,
    summary: StoryLine,
    third: z.nullable(z.enum(thirdLanguages)),
    releaseClass: ReleaseClass,
    /** Told from a draft (送审稿): it may not be published before an office has approved it. */
    isFromDraft: z.boolean(),
    /** An office or a role, never a person. */
    approver: z.nullable(z.string().check(z.minLength(1), z.maxLength(storyLimits.approver))),
    date: z.iso.date(),
    /** As the office counts its editions: `1`, `2026-11`. */
    edition: z.string().check(z.minLength(1), z.maxLength(storyLimits.edition)),
    chapters: z.array(Chapter).check(z.maxLength(mostChapters)),
  })
  .check(z.refine(({ releaseClass, isFromDraft, approver }) => releaseClass === "internal" || !isFromDraft || approver !== null, { path: ["approver"] }));
export type Story = z.infer<typeof Story>;
