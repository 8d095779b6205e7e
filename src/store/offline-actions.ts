import type { OfflineActions, OfflineState } from "./offline-state";
import type { SetPlan } from "./plan-store";

/** Until something is heard of the server, the page that it delivered says that it is there. */
export const initialOffline: OfflineState = { status: "online", kept: { status: "idle" }, update: "none" };

/** What is heard of the server and of what is kept. */
export const offlineActions = (set: SetPlan) => {
  const change = (next: Partial<OfflineState>) => set(({ offline }) => ({ offline: { ...offline, ...next } }));
  return {
    noteReach: (isReached) => {
      const status = isReached ? "online" : "offline";
      // Said with every file: what is no news wakes nobody.
      set((state) => (state.offline.status === status ? state : { offline: { ...state.offline, status } }));
    },
    noteKept: (kept) => change({ kept }),
    noteUpdate: (update) => change({ update }),
  } satisfies OfflineActions;
};
