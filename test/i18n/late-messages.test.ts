import { expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { spatialFaultCodes, spatialNoteCodes } from "../../src/domain/spatial/spatial-fault";
import { cellFaultCodes, fileFaultCodes } from "../../src/domain/table-fault";
import { wordsByRoom } from "../support/every-message";
import { codeOf, src, wordsOnEveryWay } from "../support/load-paths";

/** Beginnings of keys that several rooms share: which of them a file means. That these hold every code is tested below. */
const meant: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "problem.": { "ui/library/projects/ImportProjects.tsx": ["tables"], "i18n/problem-sentence.ts": ["start"], "ui/import/import-words.ts": ["import", "tables"], "ui/library/resources/resource-words.ts": ["tables"], "ui/spatial/spatial-words.ts": ["spatial", "tables"] },
  "note.": { "ui/spatial/findings-of.ts": ["imported"], "ui/spatial/spatial-words.ts": ["imported"] },
  "project.": { "ui/project/SaidBubble.tsx": ["project"] },
  "theme.": { "ui/themes/theme-choices.ts": ["start"], "ui/stage/stage-legend.ts": ["themes"] },
};

/** Files that say keys they are handed, with the files that name those keys. */
const handedOver: Readonly<Record<string, readonly string[]>> = {
  "i18n/finding-sentence.ts": ["ui/spatial/findings-of.ts", "analysis/geometry-check/stated-areas.ts"],
};

const roomNames = Object.keys(wordsByRoom);
const keysOf = (room: string): string[] => Object.keys(wordsByRoom[room]?.zh ?? {});
const roomOf = new Map(roomNames.flatMap((room) => keysOf(room).map((key): [string, string] => [key, room])));

/** The rooms that a file speaks from, each with the words that say so. */
function spokenIn(file: string, code = codeOf(file)): { room: string; words: string }[] {
  const quoted = [...code.matchAll(/["`]([a-z]\w*(?:\.[\w-]+)*(?:\.?\$\{)?)/g)].map(([, words]) => words ?? "");
  return quoted.flatMap((words) => {
    const begins = words.replace("${", "");
    if (!words.endsWith("${")) return roomOf.has(words) ? [{ room: roomOf.get(words) ?? "", words }] : [];
    if (!begins.includes(".")) return [];
    const holders = roomNames.filter((room) => keysOf(room).some((key) => key.startsWith(begins)));
    if (holders.length < 2) return holders.map((room) => ({ room, words }));
    const rooms = meant[begins]?.[file] ?? (begins === "theme." && /^ui\/(themes|compare)\//.test(file) ? ["themes"] : ["one of several rooms, which `meant` does not say"]);
    return rooms.map((room) => ({ room, words }));
  });
}

test("every part awaits the words of the rooms it speaks from, and the first script needs none of them", () => {
  const awaited = wordsOnEveryWay("app/boot.ts");
  expect(awaited.size).toBeGreaterThan(500);
  const early = [...awaited].flatMap(([file, rooms]) => {
    if (file.startsWith("i18n/messages/")) return [];
    const said = [file, ...(handedOver[file] ?? [])].flatMap((one) => spokenIn(one));
    return said.filter(({ room }) => room !== "start" && !rooms.has(room)).map(({ room, words }) => `${file} says ${words} of ${room}`);
  });
  expect([...new Set(early)]).toEqual([]);
});

test("every part of the page awaits something", () => {
  // An empty answer of the search above would make the test before this one pass.
  const awaited = wordsOnEveryWay("app/boot.ts");
  expect([...(awaited.get("app/start.tsx") ?? ["?"])]).toEqual([]);
  expect(awaited.get("ui/ledger/LedgerGrid.tsx")).toContain("ledger");
  expect(awaited.get("ui/search/SearchResults.tsx")).toContain("search");
  expect(awaited.get("store/theme-words.ts")).toContain("themes");
  expect(awaited.get("ui/layers/ImportedRow.tsx")).toContain("imported");
});

test("no key is in two rooms", () => {
  const keys = roomNames.flatMap(keysOf);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("codes of problems have their sentences in the room that says them", () => {
  const source = readFileSync(join(src, "domain/problem.ts"), "utf8");
  const problems = [...source.matchAll(/\| "([a-z-]+)"/g)].map(([, code]) => code ?? "");
  expect(problems.length).toBeGreaterThan(10);
  const strays = (codes: readonly string[], ...rooms: readonly string[]) => codes.filter((code) => !rooms.includes(roomOf.get(code) ?? ""));
  const sentences = (codes: readonly string[]) => codes.map((code) => `problem.${code}`);
  expect(strays(sentences(problems), "start")).toEqual([]);
  expect(strays(sentences([...fileFaultCodes, ...cellFaultCodes]), "import", "tables")).toEqual([]);
  expect(strays(sentences(spatialFaultCodes), "spatial", "tables")).toEqual([]);
  expect(strays(spatialNoteCodes.map((code) => `note.${code}`), "imported")).toEqual([]);
});
