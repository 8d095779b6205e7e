import type { KeptReport } from "../domain/kept-report";

/** What of the app and its data this machine keeps for hours without a network. */
export type KeptForOffline =
  /** Opened from disk, everything lies there; on http, in an old or a private window the browser keeps nothing. */
  | { status: "unavailable"; why: "from-disk" | "not-secure" | "unsupported" | "refused" | "switched-off" }
  | { status: "idle" }
  | { status: "keeping"; report: KeptReport | null }
  | { status: "kept"; report: KeptReport }
  /** Part of it is missing; what was kept before stays. */
  | { status: "failed"; report: KeptReport | null };

/** A newer version of the app lies ready on this machine; it takes over when nobody is there, or when the reader says so. */
export type AppUpdate = "none" | "ready" | "postponed";

/** The part of the state that hours without a network are about. */
export type OfflineState = {
  /** Whether the server answers. From disk there is none: always `offline`. */
  status: "online" | "offline";
  kept: KeptForOffline;
  update: AppUpdate;
};

export type OfflineActions = {
  /** The server answered, or it did not. */
  noteReach: (isReached: boolean) => void;
  noteKept: (kept: KeptForOffline) => void;
  noteUpdate: (update: AppUpdate) => void;
};
