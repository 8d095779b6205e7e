import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Which file of a folder holds which of the words, in its name or in any form that JSON or a script may write them. */
export function betrayalsIn(folder: string, words: readonly string[]): string[] {
  const forms = words.map((word) => [word, JSON.stringify(word).slice(1, -1), escaped(word)] as const);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .flatMap((path) => {
      const bytes = readFileSync(join(folder, path));
      return forms.filter((spelt) => spelt.some((form) => path.includes(form) || bytes.includes(form))).map(([word]) => `${path}: ${word}`);
    });
}

/** As a bundler writes signs outside ASCII when it is told to. */
const escaped = (word: string): string => word.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
