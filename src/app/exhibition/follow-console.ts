import type { ShownState } from "../../domain/kiosk/screen-message";
import { stagedCamera } from "../../domain/stories/staged-camera";
import type { PlanStoreApi } from "../../store/plan-store";
import { openScreenChannel, type OpenChannel } from "./screen-channel";

const beatMs = 1000;
/** A console that was not heard for so long is lost. */
const lostMs = 5000;

/** A wall: shows what the console of its channel shows. When that is lost it stays as it is, and after its idle time goes on by itself. */
export function followConsole(store: PlanStoreApi, channelName: string, page: Window = window, open?: OpenChannel): () => void {
  let leader: { id: string; since: number; heardMs: number } | null = null;
  /** What of the leader was last taken over. */
  let taken: { id: string; serial: number; text: string } | null = null;
  let goOn: ReturnType<typeof setTimeout> | undefined;
  const status = () => store.getState().presenter.link.status;

  const take = (id: string, shown: ShownState) => {
    const text = JSON.stringify(shown);
    if (taken?.id === id && taken.text === text) return;
    const isNewChapter = taken?.id !== id || taken.serial !== shown.serial;
    taken = { id, serial: shown.serial, text };
    show(store, shown, page, isNewChapter);
  };
  const lose = () => {
    leader = null;
    taken = null;
    if (status() !== "following") return;
    const { setScreenLink, pointAt, kiosk } = store.getState();
    setScreenLink({ status: "lost" });
    pointAt(null);
    goOn = setTimeout(() => {
      const { setBlank, setStoryMode } = store.getState();
      setBlank(false);
      setStoryMode("playing");
    }, (kiosk?.flags.idleSeconds ?? 60) * 1000);
  };
  const channel = openScreenChannel(
    channelName,
    (message) => {
      if (message.kind === "leaves" && message.from === leader?.id) lose();
      if (message.kind === "asks") here();
      if (message.kind !== "shows") return;
      // Of two consoles the later one leads.
      if (leader && leader.id !== message.from && message.since < leader.since) return;
      leader = { id: message.from, since: message.since, heardMs: page.performance.now() };
      clearTimeout(goOn);
      if (status() !== "following") store.getState().setScreenLink({ status: "following" });
      take(message.from, message.shown);
    },
    open,
  );
  if (!channel) {
    store.getState().setScreenLink({ status: "impossible" });
    return () => undefined;
  }

  const here = () => {
    const { play } = store.getState();
    channel.say({ kind: "here", place: play && { story: play.id, chapter: play.chapter } });
  };
  const beat = () => {
    if (leader && page.performance.now() - leader.heardMs > lostMs) lose();
    here();
  };
  channel.say({ kind: "asks" });
  here();
  const timer = setInterval(beat, beatMs);
  const leave = () => channel.say({ kind: "leaves" });
  page.addEventListener("pagehide", leave);
  return () => {
    leave();
    clearInterval(timer);
    clearTimeout(goOn);
    page.removeEventListener("pagehide", leave);
    channel.close();
    store.getState().setScreenLink({ status: "none" });
  };
}

/** Takes over what a console shows. */
function show(store: PlanStoreApi, { place, mode, language, showsThird, exploring, isBlank, pointer }: ShownState, page: Window, isNewChapter: boolean): void {
  const { setLanguage, setShowsThird, startStory, endStory, setStoryMode, exploreStory, showCamera, setBlank, pointAt } = store.getState();
  const now = store.getState();
  if (now.language !== language) setLanguage(language);
  if (now.showsThird !== showsThird) setShowsThird(showsThird);
  if (now.presenter.isBlank !== isBlank) setBlank(isBlank);
  pointAt(pointer);
  if (place === null) {
    if (now.play) endStory();
    return;
  }
  const isThere = now.play?.id === place.story && now.play.chapter === place.chapter;
  if (!isThere || (isNewChapter && mode !== "exploring")) startStory(place.story, { chapter: place.chapter, mode: mode === "playing" ? "playing" : "paused" });
  const { play } = store.getState();
  if (mode !== "exploring") {
    // Shown again, and not only set to go on: the wall comes back from where it looked around.
    if (play?.mode !== mode) setStoryMode(mode);
    return;
  }
  exploreStory();
  if (!exploring) return;
  const known = new Set<string>(now.publication.zones.map(({ id }) => id));
  store.setState({ selection: exploring.selection.filter((id) => known.has(id)) });
  const { padding } = store.getState();
  showCamera(stagedCamera(exploring.camera, { width: page.innerWidth, height: page.innerHeight, padding }, exploring.screen), true);
}
