export type WakeLockState = "held" | "released" | "refused" | "missing";

let state: WakeLockState = "released";
/** Whether the browser keeps the screen from going dark. */
export const wakeLockState = (): WakeLockState => state;

/** How long a refused lock is not asked for again: on battery or without the right it will be refused again. */
const againMs = 60_000;

type Lockable = { wakeLock?: { request: (type: "screen") => Promise<Pick<WakeLockSentinel, "addEventListener" | "release">> } };
type Seen = Pick<Document, "hidden" | "addEventListener" | "removeEventListener">;

/** Keeps the screen awake, again whenever the page comes into sight. @returns lets it sleep */
export function keepAwake(device: Lockable = navigator, page: Seen = document): () => void {
  const { wakeLock } = device;
  if (!wakeLock) {
    state = "missing";
    return () => undefined;
  }
  let isOn = true;
  let held: Pick<WakeLockSentinel, "release"> | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const request = async () => {
    clearTimeout(again);
    if (!isOn || held || page.hidden) return;
    try {
      const sentinel = await wakeLock.request("screen");
      if (!isOn) return void sentinel.release();
      held = sentinel;
      state = "held";
      sentinel.addEventListener("release", () => {
        held = null;
        state = "released";
        void request();
      });
    } catch {
      state = "refused";
      again = setTimeout(() => void request(), againMs);
    }
  };
  const onVisible = () => void request();
  page.addEventListener("visibilitychange", onVisible);
  void request();
  return () => {
    isOn = false;
    clearTimeout(again);
    page.removeEventListener("visibilitychange", onVisible);
    void held?.release();
    state = "released";
  };
}
