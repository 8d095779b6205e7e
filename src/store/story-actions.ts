import { afterWrong, noAttempts } from "../domain/kiosk/pin-attempts";
import { defaultView } from "../domain/saved-view";
import type { Story } from "../domain/stories/story";
import { chapterKey, placeBeside } from "../domain/stories/story-order";
import type { StoryPlace } from "../domain/stories/story-place";
import { existingZones } from "./existing-zones";
import type { PlanActions, PlanState } from "./plan-state";
import type { GetPlan, SetPlan } from "./plan-store";
import { hasPlace, savedViewOf } from "./saved-view";
import { loopStories, shownStories } from "./shown-stories";
import type { KioskState, StoryMode } from "./story-state";
import { visitorPartOf } from "./visitor-state";

/** 2.4 s from chapter to chapter. */
const flightMs = 2400;

/** What tells stories, and runs a screen of the exhibition. @param initial what a reset comes back to */
export const storyActions = (set: SetPlan, get: GetPlan, initial: PlanState) => {
  const storyOf = (id: string): Story | undefined => shownStories(get())?.find((story) => story.id === id);

  /** Never the same again, whatever a reset forgets: clocks go by it. */
  let shows = 0;

  /** Shows a chapter; of what it names, what is not there is left out. */
  const show = (story: Story, chapter: number, mode: StoryMode) => {
    const one = story.chapters[chapter];
    if (!one) return;
    const { language, role } = get();
    // The map leaves where it stood: what a chapter hides must not lead it back there.
    const cut = one.transition === "cut" || get().camera === null;
    set({ play: { id: story.id, chapter, mode, serial: ++shows }, drawer: "none", feature: null, openLayer: null, cameraStands: "free" });
    get().frameView({ ...one.view, language, role, story: null });
    set({ selection: existingZones(get().publication, one.view.selection), hovered: null });
    if (one.view.baseMap !== undefined) get().setBaseMap(one.view.baseMap);
    if (one.view.camera) get().showCamera(one.view.camera, cut);
    else if (hasPlace(get(), get().selection)) get().zoomToZones(get().selection);
    else get().goHome();
    set(({ cameraRequest }) => ({ cameraRequest: cameraRequest && { ...cameraRequest, cut, flightMs, isStaged: true } }));
  };

  const go = (place: StoryPlace | null, mode: StoryMode) => {
    const story = place && storyOf(place.id);
    if (place && story) show(story, place.chapter, mode);
  };

  /** The loop of a kiosk that nobody has touched yet, or no longer. */
  const begin = () => {
    const { kiosk } = get();
    const first = firstOf(loopStories(get()));
    const last = (storyOf(first?.id ?? "")?.chapters.length ?? 1) - 1;
    const chapter = kiosk?.resets === 0 ? Math.min(kiosk.flags.chapter, last) : 0;
    // Who came before the stories finds the first one standing.
    if (kiosk && first) go({ ...first, chapter }, kiosk.phase.name === "attract" ? "playing" : "paused");
  };

  /** As the first visitor of the day finds it. */
  const openDoors = (kiosk: KioskState) => {
    // What was reported at the start is said once.
    set({ ...visitorPartOf(initial), problems: kiosk.resets === 0 ? get().problems : [], kiosk });
    const view = { ...defaultView, language: kiosk.flags.language, role: "exhibition", flavour: "wall" } as const;
    // The first chapter may ask for one; without it the map is bare, as at the start.
    if (get().baseMap.status !== "none") get().setBaseMap(null);
    if (loopStories(get()).length === 0) return get().openView(view);
    get().frameView(view);
    begin();
  };

  return {
    receiveStories: (stories, problems, areLost = false) => {
      set({ stories, storiesLost: areLost });
      get().report(problems);
      const { play } = get();
      if (play) get().startStory(play.id, { chapter: play.chapter, mode: play.mode === "playing" ? "playing" : "paused" });
      else begin();
    },
    askForStories: () => {
      if (!get().storiesAsked) set({ storiesAsked: true });
    },
    startStory: (id, { chapter = 0, mode = "paused" } = {}) => {
      get().askForStories();
      if (get().play === null) set({ viewBefore: savedViewOf(get()) });
      const waits = get().stories === null;
      const story = storyOf(id);
      if (story) return show(story, Math.min(chapter, story.chapters.length - 1), mode);
      set({ play: waits ? { id, chapter, mode, serial: ++shows } : null });
      if (!waits) get().report([{ code: "unknown-story", at: id.slice(0, 40) }]);
    },
    showChapter: (chapter) => {
      const { play } = get();
      if (play) go({ id: play.id, chapter }, play.mode === "playing" ? "playing" : "paused");
    },
    stepStory: (by) => {
      const { play, kiosk, failedChapters } = get();
      if (!play) return;
      const isLoop = kiosk !== null && kiosk.phase.name === "attract";
      const stories = kiosk ? loopStories(get()) : (shownStories(get()) ?? []);
      const next = placeBeside(stories, play, by, failedChapters, isLoop ? { loop: kiosk.flags.loop, among: "all" } : {});
      if (next) go(next, play.mode === "playing" ? "playing" : "paused");
      else if (play.mode === "playing") set({ play: { ...play, mode: "paused" } });
    },
    setStoryMode: (mode) => {
      const { play } = get();
      if (play?.mode === "exploring") go(play, mode);
      else if (play) set({ play: { ...play, mode } });
    },
    exploreStory: () => {
      const { play } = get();
      if (play && play.mode !== "exploring") set({ play: { ...play, mode: "exploring" } });
    },
    resumeStory: () => {
      const { play } = get();
      if (play) go(play, "paused");
    },
    failChapter: ({ id, chapter }) => {
      const one = storyOf(id)?.chapters[chapter];
      if (!one) return;
      set(({ failedChapters }) => ({ failedChapters: new Set([...failedChapters, chapterKey(id, one.id)]) }));
      const { play } = get();
      if (play?.id === id && play.chapter === chapter) get().stepStory(1);
    },
    endStory: () => {
      const { viewBefore, language, isPreview } = get();
      set({ play: null, viewBefore: null, isPreview: false, ...(isPreview && { drawer: "story-editor" as const }) });
      if (viewBefore) get().openView({ ...viewBefore, language, story: null });
    },
    setShowsThird: (showsThird) => set({ showsThird }),

    enterKiosk: (flags) => {
      openDoors({ flags, phase: { name: "attract" }, isFlipped: false, resets: 0 });
      get().askForStories();
    },
    touchKiosk: () => {
      const { kiosk, play } = get();
      if (!kiosk || kiosk.phase.name === "visit") return;
      set({ kiosk: { ...kiosk, phase: { name: "visit" } }, ...(play?.mode === "playing" && { play: { ...play, mode: "paused" as const } }) });
    },
    countKioskDown: (secondsLeft) => {
      const { kiosk } = get();
      if (kiosk && kiosk.phase.name !== "attract") set({ kiosk: { ...kiosk, phase: { name: "countdown", secondsLeft } } });
    },
    resetKiosk: () => {
      const { kiosk } = get();
      if (kiosk) openDoors({ ...kiosk, phase: { name: "attract" }, isFlipped: false, resets: kiosk.resets + 1 });
    },
    flipKiosk: () => set(({ kiosk }) => ({ kiosk: kiosk && { ...kiosk, isFlipped: !kiosk.isFlipped } })),
    setBlank: (isBlank) => set(({ presenter }) => ({ presenter: { ...presenter, isBlank } })),
    setPointing: (isPointing) => set(({ presenter }) => ({ presenter: { ...presenter, isPointing, pointer: null } })),
    pointAt: (pointer) => set(({ presenter }) => ({ presenter: { ...presenter, pointer } })),
    setScreenLink: (link) => set(({ presenter }) => ({ presenter: { ...presenter, link } })),
    leaveKiosk: () => {
      const { kiosk, language } = get();
      if (!kiosk) return;
      set({ ...visitorPartOf(initial), kiosk: null });
      get().openView({ ...defaultView, language });
    },
    notePin: (isRight, nowMs) => set(({ pinAttempts }) => ({ pinAttempts: isRight ? noAttempts : afterWrong(pinAttempts, nowMs) })),
  } satisfies Partial<PlanActions>;
};

const firstOf = ([story]: readonly Story[]): StoryPlace | null => (story ? { id: story.id, chapter: 0 } : null);
