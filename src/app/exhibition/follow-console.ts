import type { ShownState } from "../../domain/kiosk/screen-message";
import type { PlanStoreApi } from "../../store/plan-store";
import { paced } from "./paced";
import { answersApartMs, beatMs, openScreenChannel, type OpenChannel } from "./screen-channel";
import { goOnAlone, takeShown } from "./take-shown";

/** A console that was not heard for so long is lost. */
const lostMs = 5000;
/** So long a page that was only loaded anew may take to come back. */
const backMs = 5000;
/** Chapters follow each other no faster, whoever presses: a wall that only changes chapters could not draw any. */
const chaptersApartMs = 80;

/** A wall: shows what the console of its channel shows. When that is lost it stays where it is, and then goes on by itself: soon where the console was closed, after its idle time where it fell silent. */
export function followConsole(store: PlanStoreApi, channelName: string, page: Window = window, open?: OpenChannel): () => void {
  let leader: { id: string; since: number; heardMs: number } | null = null;
  /** What of the leader was last taken over, and after how many resets of this screen. */
  let taken: { id: string; serial: number; text: string; resets: number } | null = null;
  let goOn: ReturnType<typeof setTimeout> | undefined;
  const status = () => store.getState().presenter.link.status;

  const shows = paced(({ from, shown }: { from: string; shown: ShownState }) => {
    const { kiosk, stories } = store.getState();
    const resets = kiosk?.resets ?? 0;
    const text = JSON.stringify(shown);
    // Before its own stories have come a screen cannot know which it has; the next beat says it again.
    if (leader?.id !== from || stories === null || (taken?.id === from && taken.text === text && taken.resets === resets)) return 0;
    const isNewChapter = taken?.id !== from || taken.serial !== shown.serial || taken.resets !== resets;
    taken = { id: from, serial: shown.serial, text, resets };
    takeShown(store, shown, page, isNewChapter);
    return isNewChapter ? chaptersApartMs : 0;
  }, page);
  const lose = (afterMs: number) => {
    leader = null;
    taken = null;
    if (status() !== "following") return;
    const { setScreenLink, setBlank, pointAt } = store.getState();
    setScreenLink({ status: "lost" });
    pointAt(null);
    // Nobody is there any more who could end it.
    setBlank(false);
    goOn = setTimeout(() => goOnAlone(store), afterMs);
  };
  const channel = openScreenChannel(
    channelName,
    (message) => {
      if (message.kind === "leaves" && message.from === leader?.id) lose(backMs);
      if (message.kind === "asks") answers.give(undefined);
      if (message.kind !== "shows") return;
      // Of two consoles the later one leads.
      if (leader && leader.id !== message.from && message.since < leader.since) return;
      leader = { id: message.from, since: message.since, heardMs: page.performance.now() };
      clearTimeout(goOn);
      if (status() !== "following") store.getState().setScreenLink({ status: "following" });
      shows.give(message);
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
  const answers = paced<undefined>(() => {
    here();
    return answersApartMs;
  }, page);
  const beat = () => {
    if (leader && page.performance.now() - leader.heardMs > lostMs) lose((store.getState().kiosk?.flags.idleSeconds ?? 60) * 1000);
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
    shows.stop();
    answers.stop();
    page.removeEventListener("pagehide", leave);
    channel.close();
    store.getState().setScreenLink({ status: "none" });
  };
}
