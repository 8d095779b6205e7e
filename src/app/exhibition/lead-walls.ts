import type { PlanStoreApi } from "../../store/plan-store";
import { paced } from "./paced";
import { answersApartMs, beatMs, openScreenChannel, type OpenChannel } from "./screen-channel";
import { shownStateOf } from "./shown-state";

/** A wall that was not heard for so long is gone. */
const silenceMs = 3500;
/** What moves is told at most so often, well within 100 ms. */
const movingMs = 16;
/** So long a new console listens before it speaks: walls that run already say where they are, and it goes on there. */
const listensMs = 400;
/** More are no walls. */
const mostWalls = 60;

/** The presenter's console: tells the walls of its channel what is shown. A console that comes later takes over. */
export function leadWalls(store: PlanStoreApi, channelName: string, page: Window = window, open?: OpenChannel): () => void {
  const walls = new Map<string, number>();
  let since = Date.now();
  let said = "";
  let wasBlank = false;
  let isListening = true;
  let moving: ReturnType<typeof setTimeout> | undefined;
  const { setScreenLink, startStory, touchKiosk } = store.getState();
  const leads = () => store.getState().presenter.link.status === "leading";

  const channel = openScreenChannel(
    channelName,
    (message) => {
      if (message.kind === "leaves" && walls.delete(message.from)) count();
      if (message.kind === "asks") answers.give(undefined);
      if (message.kind === "shows" && (message.since > since || (message.since === since && message.from > (channel?.id ?? "")))) setScreenLink({ status: "overtaken" });
      if (message.kind !== "here" || (walls.size >= mostWalls && !walls.has(message.from))) return;
      walls.set(message.from, page.performance.now());
      if (isListening && message.place) {
        isListening = false;
        // A console that was closed, or reloaded, picks up what the wall shows.
        startStory(message.place.story, { chapter: message.place.chapter, mode: "paused" });
      }
      count();
    },
    open,
  );
  if (!channel) {
    setScreenLink({ status: "impossible" });
    return () => undefined;
  }

  const count = () => {
    const link = store.getState().presenter.link;
    if (link.status === "leading" && link.walls !== walls.size) setScreenLink({ status: "leading", walls: walls.size });
  };
  const say = (again = false) => {
    clearTimeout(moving);
    moving = undefined;
    if (isListening || !leads()) return;
    const shown = shownStateOf(store.getState(), page);
    const text = JSON.stringify(shown);
    // Who has nothing to show leads nobody; the black screen can be had without.
    if ((text === said && !again) || (shown.place === null && !shown.isBlank && !wasBlank)) return;
    said = text;
    wasBlank = shown.isBlank;
    // A clock that was set back must not leave the lead in the future.
    since = Math.min(since, Date.now());
    channel.say({ kind: "shows", since, shown });
  };
  const answers = paced<undefined>(() => {
    say(true);
    return answersApartMs;
  }, page);
  const beat = () => {
    const now = page.performance.now();
    for (const [id, heard] of walls) if (now - heard > silenceMs) walls.delete(id);
    count();
    say(true);
  };
  setScreenLink({ status: "leading", walls: 0 });
  const unsubscribe = store.subscribe((state, before) => {
    // The loop that greets visitors is the wall's; a presenter begins when he is ready.
    if (state.kiosk?.phase.name === "attract" && state.play !== null) touchKiosk();
    if (state.presenter.link.status === "leading" && before.presenter.link.status === "overtaken") since = Date.now();
    const isMove = state.play === before.play && state.presenter.isBlank === before.presenter.isBlank && state.language === before.language && state.presenter.link === before.presenter.link;
    if (isMove) moving ??= setTimeout(say, movingMs);
    else say();
  });
  if (store.getState().kiosk?.phase.name === "attract" && store.getState().play !== null) touchKiosk();
  channel.say({ kind: "asks" });
  const listening = setTimeout(() => {
    isListening = false;
    say(true);
  }, listensMs);
  const timer = setInterval(beat, beatMs);
  const leave = () => channel.say({ kind: "leaves" });
  page.addEventListener("pagehide", leave);
  return () => {
    leave();
    clearInterval(timer);
    clearTimeout(listening);
    clearTimeout(moving);
    answers.stop();
    unsubscribe();
    page.removeEventListener("pagehide", leave);
    channel.close();
    setScreenLink({ status: "none" });
  };
}
