import type { FileState } from "./manifest";

/** Marks an answer that came from this machine because the server gave none; its value says since when it is kept. */
export const keptHeader = "x-pianqu-kept";

/** Why something is not kept. `full`: the browser has no room left; `unsound`: what came was not what it is called. */
export type KeepFault = "unreachable" | "full" | "unsound" | "half-replaced" | "too-large";

/** What lies on this machine for hours without a network, as the service worker counts it. */
export type KeptReport = {
  /** Files of the app: what the first view and the exhibition need come first, with the installation; the others follow. */
  app: { build: string; kept: number; all: number };
  /** The data package; `null` while there is none. */
  data: { version: string | null; files: number; bytes: number; keptAt: string; /** Not as the manifest says: the server gives them so. */ differing: readonly { path: string; state: FileState }[] } | null;
  /** What went wrong the last time, with the file where it is about one. */
  faults: readonly { code: KeepFault; file: string | null }[];
};
