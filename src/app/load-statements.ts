import { limitedPerFile } from "../domain/problem-list";
import { unknownInStatements, type KnownIds } from "../domain/unknown-references";
import { withLines } from "../formats/problem-lines";
import type { ReadText } from "../formats/read-json";
import { recordReads } from "../formats/record-reads";
import type { PlanStore } from "../store/plan-state";
import type { PlanStoreApi } from "../store/plan-store";

/** By then the first view stands and nobody has asked for more. */
const usualDelayMs = 3000;

/** Whether something shown needs the register. What else comes to need it (a theme) is one more line here. */
export const needsStatements = ({ selection, drawer, statementsAsked, theme, over, comparison, siteSearch, play, kiosk }: Pick<PlanStore, "selection" | "drawer" | "statementsAsked" | "theme" | "over" | "comparison" | "siteSearch" | "play" | "kiosk">): boolean =>
  play !== null || kiosk !== null || theme !== null || over !== null || comparison?.mode === "places" || siteSearch !== null || selection.length > 0 || statementsAsked || drawer === "source" || drawer === "data" || drawer === "statements" || drawer === "library";

/**
 * Reads the register of statements once: when it is first needed, else quietly a while after the first view.
 * @param known the ids that its references may lead to, as soon as all else has been read
 */
export function loadStatementsWhenAsked(store: PlanStoreApi, read: ReadText, known: Promise<KnownIds>, delayMs = usualDelayMs): void {
  const begin = () => {
    clearTimeout(timer);
    unsubscribe();
    void receive(store, read, known);
  };
  const timer = setTimeout(begin, delayMs);
  const unsubscribe = store.subscribe((state) => {
    if (needsStatements(state)) begin();
  });
  if (needsStatements(store.getState())) begin();
}

/**
 * These files are not among those that the map's content is hashed over: they come when someone asks, and an approval
 * number must not depend on when. What a map draws out of them has to enter the reviewed content by itself.
 */
async function receive(store: PlanStoreApi, read: ReadText, known: Promise<KnownIds>): Promise<void> {
  const recorded = recordReads(read);
  // Where the code for it does not come, there is a map without a register.
  const code = await import("../formats/read-statements").catch(() => null);
  if (!code) return store.getState().receiveStatements([], null);
  const { statements, meta, fileOf, problems, texts } = await code.readStatements(recorded.read);
  const { receiveStatements, report } = store.getState();
  receiveStatements(statements, meta);
  const lost = limitedPerFile(unknownInStatements(statements, fileOf, await known));
  const { loaded, receiveLoaded } = store.getState();
  const seen = new Set(loaded.files.map(({ path }) => path));
  receiveLoaded({ ...loaded, files: [...loaded.files, ...recorded.files().filter(({ path }) => !seen.has(path))] });
  const named = [...problems, ...lost];
  report(await withLines(named, texts).catch(() => named));
}
