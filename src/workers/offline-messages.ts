import type { KeptReport } from "../domain/kept-report";

/** What a page says to the service worker. */
export type OfflineRequest =
  /** Keep the rest of the app and the data as they are on the server; `read` are the paths below `geodata/` that the page reads, `script` is one of its own scripts. */
  | { type: "keep"; read: readonly string[]; script: string }
  /** A worker that waits takes over from the present one. */
  | { type: "take-over" };

/** What the service worker says to its pages. */
export type OfflineNews = { type: "kept"; report: KeptReport };

/** Whether a message is one of these, whoever sent it. */
export const isOfflineRequest = (data: unknown): data is OfflineRequest => typeof data === "object" && data !== null && "type" in data && (data.type === "take-over" || (data.type === "keep" && "read" in data && Array.isArray(data.read)));
