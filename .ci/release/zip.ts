import { zipSync, type Zippable } from "fflate";
import type { Files } from "./tar.ts";

/**
 * A zip archive for offices on Windows. The same files give the same bytes on every machine.
 * @param mtime seconds since 1970; the format keeps a wall clock without a zone, which here is UTC
 */
export function zip(files: Files, mtime: number): Uint8Array {
  const utc = new Date(mtime * 1000);
  // The library writes the local clock: shift it so that it reads as UTC.
  const shown = new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds());
  const entries = [...files.keys()].sort().map((path): [string, Zippable[string]] => {
    // What is compressed already (fonts, pictures) is only stored.
    const level = /\.(woff2|png|webp|pmtiles)$/.test(path) ? 0 : 9;
    return [path, [files.get(path) ?? new Uint8Array(), { level, mtime: shown, os: 3, attrs: 0o100644 << 16 }]];
  });
  return zipSync(Object.fromEntries(entries));
}
