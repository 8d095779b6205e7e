import type { Problem } from "../domain/problem";
import { readLink, writeLink } from "../formats/permalink";
import type { PlanStore } from "./plan-state";
import type { PlanStoreApi } from "./plan-store";
import { sameIds, savedViewOf } from "./saved-view";

/** The part of the browser that holds the address; a test passes its own. */
export type Address = Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener">;

type HistoryState = { pianqu: number };

/**
 * Keeps the address and the view the same. A meaningful step (another selection, another place after a rest)
 * becomes an entry of the browser's history; the rest replaces the present entry.
 */
export function syncAddress(store: PlanStoreApi, address: Address, now: () => number = Date.now): () => void {
  let written = address.location.search;
  let writtenSelection = store.getState().selection;
  let writtenComparison = comparedIn(store.getState());
  let wasSearching = isSearching(store.getState());
  let writtenSearch = store.getState().siteSearchSerial;
  let lastStepAt = now();
  /** A view taken from the history: neither it nor the rest of its camera is a new step. */
  let opening: "no" | "now" | "until-rest" = "no";
  let last = indexOf(address.history.state);
  if (last > 0) store.getState().setHistory({ index: last, last });

  let waiting: ReturnType<typeof setTimeout> | undefined;

  const write = (state: PlanStore, before: PlanStore) => {
    clearTimeout(waiting);
    // While a weight is dragged browsers would refuse so many addresses.
    if (isRefining(state, before) && state.siteSearchSerial === before.siteSearchSerial) {
      waiting = setTimeout(() => write(store.getState(), store.getState()), restMs);
      return;
    }
    if (opening === "now" || state.load.status !== "ready" || !state.camera) return;
    const hasMoved = state.camera !== before.camera && state.cameraStands === "free" && opening === "no";
    if (state.camera !== before.camera) opening = "no";
    const query = writeLink(savedViewOf(state), state.configuration);
    const next = query ? `?${query}` : "";
    if (next === written) return;
    const isStep = !sameIds(state.selection, writtenSelection) || comparedIn(state) !== writtenComparison || isSearching(state) !== wasSearching || state.siteSearchSerial !== writtenSearch || (hasMoved && now() - lastStepAt > 1500);
    const isFirst = before.camera === null;
    written = next;
    writtenSelection = state.selection;
    writtenComparison = comparedIn(state);
    wasSearching = isSearching(state);
    writtenSearch = state.siteSearchSerial;
    const index = indexOf(address.history.state);
    if (isStep && !isFirst) {
      lastStepAt = now();
      last = index + 1;
      put(address, "pushState", last, next);
      store.getState().setHistory({ index: last, last });
    } else {
      put(address, "replaceState", index, next);
    }
  };
  const onPopState = () => {
    clearTimeout(waiting);
    written = address.location.search;
    const { view, problems } = readLink(written, store.getState().configuration);
    // Language, appearance and role belong to the reader, not to the place he goes back to.
    const { language, flavour, role } = store.getState();
    opening = "now";
    // What another address got wrong is no longer of interest.
    store.getState().dismissProblems(store.getState().problems.filter(isAboutLink));
    store.getState().report(problems);
    store.getState().openView({ ...view, language, flavour, role });
    writtenSelection = store.getState().selection;
    writtenComparison = comparedIn(store.getState());
    wasSearching = isSearching(store.getState());
    writtenSearch = store.getState().siteSearchSerial;
    opening = "until-rest";
    store.getState().setHistory({ index: indexOf(address.history.state), last });
    const query = writeLink({ ...view, language, flavour, role }, store.getState().configuration);
    written = query ? `?${query}` : "";
    if (written !== address.location.search) put(address, "replaceState", indexOf(address.history.state), written);
  };
  address.addEventListener("popstate", onPopState);
  const unsubscribe = store.subscribe(write);
  return () => {
    clearTimeout(waiting);
    unsubscribe();
    address.removeEventListener("popstate", onPopState);
  };
}

const isAboutLink = ({ code }: Problem): boolean => code === "link-unreadable" || code === "unknown-zone" || code === "unknown-story" || code === "compare-twice" || code === "compare-too-many";

const restMs = 250;
const isRefining = (state: PlanStore, before: PlanStore): boolean => state.siteSearch !== before.siteSearch && state.siteSearch !== null && before.siteSearch !== null;

/** The beginning and the end of a search are steps, and so is another preset or saved search in its place (`siteSearchSerial`); what is asked in between replaces itself. */
const isSearching = ({ siteSearch }: Pick<PlanStore, "siteSearch">): boolean => siteSearch !== null;

/** What is compared, in a word: another one is a step that Back leads before. */
const comparedIn = ({ comparison }: Pick<PlanStore, "comparison">): string => (comparison?.mode === "places" ? comparison.places.map(({ id }) => id).join(",") : (comparison?.mode ?? ""));

/** The state of an entry may be anybody's: another page of the same origin, a script, an old version. */
function indexOf(state: unknown): number {
  const index: unknown = typeof state === "object" && state !== null && "pianqu" in state ? state.pianqu : 0;
  return Number.isSafeInteger(index) && (index as number) >= 0 && (index as number) <= 10_000 ? (index as number) : 0;
}

/** From `file://` some browsers refuse to rewrite the address; the view then simply has no link. */
function put({ history, location }: Address, how: "pushState" | "replaceState", pianqu: number, query: string): void {
  try {
    history[how]({ pianqu } satisfies HistoryState, "", `${location.pathname}${query}`);
  } catch {
    // Nothing is lost but the address.
  }
}
