import { readFileSync } from "node:fs";

/** The longest run of signs that our words may share with a document is one less. */
const runLength = 15;

/**
 * Hashes (48 bits each, sorted) of every run of 15 letters and digits of the five documents, as printed and in simplified
 * characters. The documents themselves are not part of this repository, and cannot be read back from these.
 */
const runs = new Set<number>();
const bytes = readFileSync(new URL("document-runs.bin", import.meta.url));
for (let at = 0; at < bytes.length; at += 6) runs.add(bytes.readUIntBE(at, 6));

/** Runs that a text shares with one of the documents, once the `names` are cut out of it. */
export function sharedRuns(text: string, names: readonly string[] = []): string[] {
  const parts = names.reduce((pieces, name) => pieces.flatMap((piece) => piece.split(signsOf(name).join(""))), [signsOf(text).join("")]);
  return parts.flatMap((part) => {
    const signs = [...part];
    const starts = signs.length < runLength ? [] : [...Array(signs.length - runLength + 1).keys()];
    return starts.map((start) => signs.slice(start, start + runLength).join("")).filter((run) => runs.has(hashOf(run)));
  });
}

const signsOf = (text: string): string[] => [...text.normalize("NFKC").toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign));

function hashOf(run: string): number {
  let [high, low] = [0x811c9dc5, 0xcbf29ce4];
  for (let at = 0; at < run.length; at += 1) {
    high = Math.imul(high ^ run.charCodeAt(at), 0x01000193) >>> 0;
    low = Math.imul(low ^ run.charCodeAt(at), 0x85ebca6b) >>> 0;
    low ^= low >>> 13;
  }
  return high * 0x10000 + (low & 0xffff);
}
