import { manifestFile, mostManifestChars } from "../domain/manifest";
import { readLatest } from "../platform/latest-geodata";
import type { PlanStoreApi } from "../store/plan-store";

/** Coming back to the tab again and again asks no more often than this. */
const leastMsBetween = 30_000;
const minute = 60_000;

/** The outside world; a test passes its own. */
export type Watching = {
  readManifest: () => Promise<string | null>;
  now: () => number;
  page: Pick<Document, "hidden" | "addEventListener" | "removeEventListener">;
};

const browser = (): Watching => ({ readManifest: () => readLatest(manifestFile, mostManifestChars), now: () => Date.now(), page: document });

/**
 * Notes which data package was loaded and looks for another one: every `lookForDataMinutes`, and when the reader
 * comes back to the tab. Says so through the store and does nothing else; a server that does not answer is no news.
 * @returns what ends the watch
 */
export async function watchData(store: PlanStoreApi, { readManifest, now, page }: Watching = browser()): Promise<() => void> {
  const manifest = await readManifest();
  store.getState().receiveLoaded({ ...store.getState().loaded, manifest });
  let lookedAt = now();
  const look = async () => {
    lookedAt = now();
    const text = await readManifest();
    if (text !== null) store.getState().receiveManifest(text);
  };
  const everyMs = () => store.getState().configuration.lookForDataMinutes * minute;
  const lookIfDue = (ms: number) => {
    if (everyMs() > 0 && !page.hidden && now() - lookedAt >= ms) void look();
  };
  const onVisible = () => lookIfDue(leastMsBetween);
  const timer = setInterval(() => lookIfDue(everyMs()), minute);
  page.addEventListener("visibilitychange", onVisible);
  return () => {
    clearInterval(timer);
    page.removeEventListener("visibilitychange", onVisible);
  };
}
