/** A page out of sight gets no frames, and goes on all the same. */
const hiddenMs = 250;

/**
 * Acts at once, then rests at least until the next frame; of what comes meanwhile only the last counts.
 * @param act says how long it rests, ms; 0 is until the next frame
 */
export function paced<T>(act: (latest: T) => number, page: Pick<Window, "requestAnimationFrame" | "cancelAnimationFrame"> = window): { give: (one: T) => void; stop: () => void } {
  let waiting: { latest: T } | null = null;
  let isResting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const halt = () => {
    clearTimeout(timer);
    page.cancelAnimationFrame(frame);
  };
  const run = (latest: T) => {
    isResting = true;
    waiting = null;
    const restMs = act(latest);
    timer = setTimeout(() => {
      frame = page.requestAnimationFrame(wake);
      timer = setTimeout(wake, hiddenMs);
    }, restMs);
  };
  const wake = () => {
    halt();
    isResting = false;
    if (waiting) run(waiting.latest);
  };
  return {
    give: (one) => {
      if (isResting) waiting = { latest: one };
      else run(one);
    },
    stop: halt,
  };
}
