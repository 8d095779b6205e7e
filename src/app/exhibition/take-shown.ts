import type { ShownState } from "../../domain/kiosk/screen-message";
import { stagedCamera } from "../../domain/stories/staged-camera";
import { journal } from "../../platform/journal";
import { existingZones } from "../../store/existing-zones";
import type { PlanStoreApi } from "../../store/plan-store";
import { shownStories } from "../../store/shown-stories";

/**
 * Takes over what a console shows. Where it shows nothing, or what this screen does not have or may not show, its own chapter stays.
 * @param isNewChapter shown for the first time, or again
 */
export function takeShown(store: PlanStoreApi, shown: ShownState, page: Window, isNewChapter: boolean): void {
  const { place, language, showsThird, isBlank, pointer } = shown;
  const now = store.getState();
  if (now.language !== language) now.setLanguage(language);
  if (now.showsThird !== showsThird) now.setShowsThird(showsThird);
  if (now.presenter.isBlank !== isBlank) now.setBlank(isBlank);
  if (now.presenter.pointer !== null || pointer !== null) now.pointAt(pointer);
  if (place === null) return;
  if (shownStories(now)?.some(({ id }) => id === place.story)) takePlace(store, { ...shown, place }, page, isNewChapter);
  else journal.note("error", "the console shows a story that is not here");
}

function takePlace(store: PlanStoreApi, { place, mode, exploring }: ShownState & { place: NonNullable<ShownState["place"]> }, page: Window, isNewChapter: boolean): void {
  const { play: before, publication, startStory, setStoryMode, exploreStory, showCamera } = store.getState();
  const isThere = before?.id === place.story && before.chapter === place.chapter;
  if (!isThere || (isNewChapter && mode !== "exploring")) startStory(place.story, { chapter: place.chapter, mode: mode === "playing" ? "playing" : "paused" });
  const { play, padding } = store.getState();
  if (mode !== "exploring") {
    // Shown again, and not only set to go on: the wall comes back from where it looked around.
    if (play?.mode !== mode) setStoryMode(mode);
    return;
  }
  exploreStory();
  if (!exploring) return;
  store.setState({ selection: existingZones(publication, exploring.selection) });
  showCamera(stagedCamera(exploring.camera, { width: page.innerWidth, height: page.innerHeight, padding }, exploring.screen), true);
}

/** Without a console the loop goes on where it is, or begins, in the screen's own language. */
export function goOnAlone(store: PlanStoreApi): void {
  const { kiosk, play, setLanguage, setShowsThird, setScreenLink, startStory, resetKiosk } = store.getState();
  setScreenLink({ status: "none" });
  if (!kiosk) return;
  setLanguage(kiosk.flags.language);
  setShowsThird(false);
  if (play) startStory(play.id, { chapter: play.chapter, mode: "playing" });
  else resetKiosk();
}
