import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export const src = resolve(import.meta.dirname, "../../src");

/** What a file of `src` loads, by path relative to `src`. */
type Loads = {
  /** What comes together with it. */
  now: readonly string[];
  /** What it imports when it is wanted, with the rooms whose words it awaits beside. */
  later: readonly { file: string; rooms: readonly string[] }[];
};

/** The text without what only the type checker reads. */
export const codeOf = (file: string): string => readFileSync(join(src, file), "utf8").replace(/(?:import|export) type [^;]+;/g, "");

function fileAt(from: string, name: string): string | null {
  const path = resolve(dirname(join(src, from)), name);
  const file = [path, `${path}.ts`, `${path}.tsx`].find((one) => /\.tsx?$/.test(one) && existsSync(one));
  return file ? file.slice(src.length + 1) : null;
}

const filesAt = (from: string, names: Iterable<RegExpMatchArray>): string[] => [...names].flatMap(([, name]) => fileAt(from, name ?? "") ?? []);

const roomsIn = (text: string): string[] => [...text.matchAll(/\brooms\.(\w+)/g)].map(([, room]) => room ?? "");

const laterImports = /\bimport\("(\.[^"]+)"\)/g;

function loadsOf(file: string): Loads {
  const code = codeOf(file);
  const now = filesAt(file, code.matchAll(/(?:from|import) "(\.[^"]+)"/g));
  const parts = code.match(/\blazyPart\([^;]*\);/g) ?? [];
  const rest = parts.reduce((text, part) => text.replace(part, ""), code);
  const awaited = /\bloadWords\(/.test(rest) ? ["late", ...roomsIn(rest)] : [];
  return {
    now,
    later: [
      ...parts.flatMap((part) => filesAt(file, part.matchAll(laterImports)).map((one) => ({ file: one, rooms: ["late", ...roomsIn(part)] }))),
      ...filesAt(file, rest.matchAll(laterImports)).map((one) => ({ file: one, rooms: awaited })),
    ],
  };
}

/**
 * The rooms whose words are certain to be there when a file runs: those that every way of loading it from `entry` awaits,
 * by path relative to `src`.
 */
export function wordsOnEveryWay(entry: string): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  const waiting: [file: string, rooms: ReadonlySet<string>][] = [[entry, new Set()]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [file, rooms] = next;
    const before = known.get(file);
    const common = before ? new Set([...before].filter((room) => rooms.has(room))) : rooms;
    if (before && common.size === before.size) continue;
    known.set(file, common);
    if (file === "i18n/rooms.ts" || file === "i18n/load-words.ts") continue;
    const { now, later } = loadsOf(file);
    for (const one of now) waiting.push([one, common]);
    for (const one of later) waiting.push([one.file, new Set([...common, ...one.rooms])]);
  }
  return known;
}
