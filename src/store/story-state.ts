import type { KioskFlags } from "../domain/kiosk/kiosk-flags";
import type { KioskPhase } from "../domain/kiosk/kiosk-phase";
import type { PinAttempts } from "../domain/kiosk/pin-attempts";
import type { Problem } from "../domain/problem";
import type { SavedView } from "../domain/saved-view";
import type { Story } from "../domain/stories/story";
import type { FailedChapters } from "../domain/stories/story-order";
import type { StoryPlace } from "../domain/stories/story-place";
import type { EditorActions, EditorState } from "./editor-state";

/** `playing`: goes on by itself; `paused`: by hand; `exploring`: someone moved the map, the story keeps its place. */
export type StoryMode = "playing" | "paused" | "exploring";

/** 讲解 that goes on. */
export type StoryPlay = StoryPlace & {
  mode: StoryMode;
  /** Counts what was shown, the same chapter again included. */
  serial: number;
};

export type { KioskPhase } from "../domain/kiosk/kiosk-phase";

/** 展厅: a screen that visitors or a presenter steer. */
export type KioskState = {
  flags: KioskFlags;
  phase: KioskPhase;
  /** A table read from the other side: everything is turned by 180°. */
  isFlipped: boolean;
  /** Counts the resets. */
  resets: number;
};

/** How this screen is joined to the others of its channel. */
export type ScreenLink =
  | { status: "none" }
  /** This browser has no channel between pages. */
  | { status: "impossible" }
  /** It leads so many walls. */
  | { status: "leading"; walls: number }
  /** Another console leads now. */
  | { status: "overtaken" }
  | { status: "following" }
  /** The console fell silent; the wall goes on by itself. */
  | { status: "lost" };

/** What a presenter does with a wall besides its story; the same on console and wall. */
export type PresenterState = {
  isBlank: boolean;
  /** The console's map is pointed at, not moved. */
  isPointing: boolean;
  /** The dot on the map, WGS 84 `[lng, lat]`. */
  pointer: readonly [number, number] | null;
  link: ScreenLink;
};

/** The part of the state that stories and the exhibition are about. */
export type StoryState = EditorState & {
  /** Of the publication, as read; `null` until then. What may be shown, with those of the project, is `shownStories`. */
  stories: readonly Story[] | null;
  storiesAsked: boolean;
  /** The publication lists stories and not one of them can be told. */
  storiesLost: boolean;
  play: StoryPlay | null;
  /** Chapters that could not be shown; they are passed over. */
  failedChapters: FailedChapters;
  /** What the end of a story comes back to. */
  viewBefore: SavedView | null;
  /** The third language of the story stands in the place of the second. */
  showsThird: boolean;
  /** `null` outside of an exhibition. */
  kiosk: KioskState | null;
  /** At the way out of the kiosk; outlives a reset. */
  pinAttempts: PinAttempts;
  presenter: PresenterState;
};

export type StoryActions = EditorActions & {
  receiveStories: (stories: readonly Story[], problems: readonly Problem[], areLost?: boolean) => void;
  askForStories: () => void;
  /** Begins a story at a chapter (from 0); one that is not there is reported. */
  startStory: (id: string, how?: { chapter?: number; mode?: "playing" | "paused" }) => void;
  /** Shows a chapter of the story that goes on, again where it is the present one. */
  showChapter: (chapter: number) => void;
  /** On or back; over the ends of stories where they follow one another in the attract loop. At the end it stays. */
  stepStory: (by: 1 | -1) => void;
  setStoryMode: (mode: "playing" | "paused") => void;
  /** Someone moved the map: the story waits at its place. */
  exploreStory: () => void;
  /** Back to the chapter that was left, exactly as it was. */
  resumeStory: () => void;
  /** Passes over a chapter that cannot be shown, and goes on. */
  failChapter: (place: StoryPlace) => void;
  endStory: () => void;
  setShowsThird: (showsThird: boolean) => void;

  /** Becomes a screen of the exhibition: the attract loop begins. */
  enterKiosk: (flags: KioskFlags) => void;
  /** Someone is there: the loop stops where it is. */
  touchKiosk: () => void;
  /** Nobody has been there for long. */
  countKioskDown: (secondsLeft: number) => void;
  /** Everything as at the beginning: camera, language, panels, choices; then the loop. */
  resetKiosk: () => void;
  flipKiosk: () => void;
  leaveKiosk: () => void;
  /** A PIN was tried at `nowMs` of a monotonic clock. */
  notePin: (isRight: boolean, nowMs: number) => void;

  /** Makes the wall black, or shows it again. */
  setBlank: (isBlank: boolean) => void;
  /** Begins or ends pointing; at its end the dot goes. */
  setPointing: (isPointing: boolean) => void;
  pointAt: (pointer: PresenterState["pointer"]) => void;
  setScreenLink: (link: ScreenLink) => void;
};
