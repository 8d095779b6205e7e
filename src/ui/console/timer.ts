/** How long a story and its chapter have been told, ms; `sinceMs`: up to when that was counted. */
export type TimerState = { story: string; chapter: string; storyMs: number; chapterMs: number; sinceMs: number; isRunning: boolean };

/** `nowMs` of a monotonic clock. */
export type TimerEvent = { kind: "shows"; story: string; chapter: string; nowMs: number } | { kind: "ticks"; nowMs: number } | { kind: "toggles"; nowMs: number } | { kind: "resets"; nowMs: number };

/** Both clocks at zero, running. */
export const beginTimer = (story: string, chapter: string, nowMs: number): TimerState => ({ story, chapter, storyMs: 0, chapterMs: 0, sinceMs: nowMs, isRunning: true });

/** The clocks after an event; time that passed while they stood still is not counted. */
export function timerAfter(state: TimerState, event: TimerEvent): TimerState {
  const passed = state.isRunning ? Math.max(0, event.nowMs - state.sinceMs) : 0;
  const now = { ...state, storyMs: state.storyMs + passed, chapterMs: state.chapterMs + passed, sinceMs: event.nowMs };
  if (event.kind === "toggles") return { ...now, isRunning: !state.isRunning };
  if (event.kind === "resets") return { ...now, storyMs: 0, chapterMs: 0 };
  if (event.kind === "ticks") return now;
  // Another story is another talk; another chapter counts anew within it.
  if (event.story !== state.story) return { ...now, story: event.story, chapter: event.chapter, storyMs: 0, chapterMs: 0 };
  return event.chapter === state.chapter ? now : { ...now, chapter: event.chapter, chapterMs: 0 };
}

/** `3:07`, `1:02:45`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (part: number) => String(part % 60).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${two(Math.floor(seconds / 60))}:${two(seconds)}` : `${Math.floor(seconds / 60)}:${two(seconds)}`;
}
