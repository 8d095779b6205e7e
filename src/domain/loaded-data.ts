import type { Manifest } from "./manifest";

/** A file as it was read at the start, short enough to keep: it tells whether the server has another one by now. */
export type LoadedFile = { path: string; chars: number; fingerprint: number };

export type LoadedData = {
  files: readonly LoadedFile[];
  /** The text of the manifest that lay beside them; `null` where there was none. */
  manifest: string | null;
};

export const nothingLoaded: LoadedData = { files: [], manifest: null };

/** A package that came onto the server after the present one was loaded. */
export type NewerData = { manifest: Manifest; text: string; postponed: boolean };

/** FNV-1a over UTF-16 units, 32 bits: about a millisecond per megabyte; it tells files apart, it proves nothing. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
