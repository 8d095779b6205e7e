import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { lateMessages } from "../../src/i18n/late-messages";
import { startMessages } from "../../src/i18n/translate";

const src = resolve(import.meta.dirname, "../../src");

/** The files that are part of the first script: what `start.tsx` imports, and what that imports, but nothing loaded later. */
function firstScript(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(entry, "utf8").replace(/import type [^;]+;/g, "");
  for (const [, name] of text.matchAll(/(?:from|import) "(\.[^"]+)"/g)) {
    const path = resolve(dirname(entry), name ?? "");
    const file = [path, `${path}.ts`, `${path}.tsx`].find((one) => /\.tsx?$/.test(one) && existsSync(one));
    if (file) firstScript(file, seen);
  }
  return seen;
}

test("nothing in the first script says what only comes later", () => {
  const files = [...firstScript(join(src, "app/start.tsx"))].filter((file) => !file.includes("/i18n/messages/"));
  expect(files.length).toBeGreaterThan(100);
  const late = Object.keys(lateMessages.zh);
  const starts = new Set(Object.keys(startMessages.zh));
  const early = files.flatMap((file) => {
    const quoted = [...readFileSync(file, "utf8").matchAll(/["`]([a-z]\w*(?:\.[\w-]+)*(?:\.?\$\{)?)/g)].map(([, words]) => words ?? "");
    return quoted.flatMap((words) => {
      const begins = words.replace("${", "");
      const isPart = words.endsWith("${") && begins.includes(".");
      const hit = late.find((key) => (isPart ? key.startsWith(begins) : key === words));
      const isAlsoStart = isPart && [...starts].some((key) => key.startsWith(begins));
      return hit && !isAlsoStart ? [`${file.slice(src.length + 1)}: ${words}`] : [];
    });
  });
  expect(early).toEqual([]);
});

test("no word is in both parts", () => {
  expect(Object.keys(lateMessages.zh).filter((key) => key in startMessages.zh)).toEqual([]);
});
