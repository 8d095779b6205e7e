import { keptHeader } from "../domain/kept-report";

type Listener = (isReached: boolean) => void;

const listeners = new Set<Listener>();
let last: boolean | null = null;

/** Every request to the page's own server says whether it is there: what the browser holds of its network is no proof. */
export function noteReach(heard: Response | "silence"): void {
  last = heard !== "silence" && !heard.headers.has(keptHeader);
  for (const listener of listeners) listener(last);
}

/** Tells what was heard last, if anything, and from now on. @returns what ends it */
export function onReach(listener: Listener): () => void {
  listeners.add(listener);
  if (last !== null) listener(last);
  return () => void listeners.delete(listener);
}

/** Asks the server whether it is there; whoever listens hears of it. */
export async function probeServer(patienceMs = 5000): Promise<void> {
  try {
    noteReach(await fetch(new URL("config.json", document.baseURI), { cache: "no-store", mode: "same-origin", signal: AbortSignal.timeout(patienceMs) }));
  } catch {
    noteReach("silence");
  }
}
