import { readLink, writeLink } from "../formats/permalink";
import type { PlanStore } from "./plan-state";
import type { PlanStoreApi } from "./plan-store";
import { sameIds, savedViewOf } from "./saved-view";

/** The part of the browser that holds the address; a test passes its own. */
export type Address = Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener">;

type HistoryState = { pianqu: number } | null;

/**
 * Keeps the address and the view the same. A meaningful step (another selection, another place after a rest)
 * becomes an entry of the browser's history; the rest replaces the present entry.
 */
export function syncAddress(store: PlanStoreApi, address: Address, now: () => number = Date.now): () => void {
  let written = address.location.search;
  let writtenSelection = store.getState().selection;
  let lastStepAt = now();
  /** A view taken from the history: neither it nor the rest of its camera is a new step. */
  let opening: "no" | "now" | "until-rest" = "no";
  const indexOf = (state: unknown): number => (state as HistoryState)?.pianqu ?? 0;
  let last = indexOf(address.history.state);

  const write = (state: PlanStore, before: PlanStore) => {
    if (opening === "now" || state.load.status !== "ready" || !state.camera) return;
    const hasMoved = state.camera !== before.camera && state.cameraStands === "free" && opening === "no";
    if (state.camera !== before.camera) opening = "no";
    const query = writeLink(savedViewOf(state));
    const next = query ? `?${query}` : "";
    if (next === written) return;
    const isStep = !sameIds(state.selection, writtenSelection) || (hasMoved && now() - lastStepAt > 1500);
    const isFirst = before.camera === null;
    written = next;
    writtenSelection = state.selection;
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
    written = address.location.search;
    const { view, problems } = readLink(written);
    opening = "now";
    store.getState().report(problems);
    store.getState().openView(view);
    writtenSelection = store.getState().selection;
    opening = "until-rest";
    store.getState().setHistory({ index: indexOf(address.history.state), last });
  };
  address.addEventListener("popstate", onPopState);
  const unsubscribe = store.subscribe(write);
  return () => {
    unsubscribe();
    address.removeEventListener("popstate", onPopState);
  };
}

/** From `file://` some browsers refuse to rewrite the address; the view then simply has no link. */
function put({ history, location }: Address, how: "pushState" | "replaceState", pianqu: number, query: string): void {
  try {
    history[how]({ pianqu } satisfies HistoryState, "", `${location.pathname}${query}`);
  } catch {
    // Nothing is lost but the address.
  }
}
