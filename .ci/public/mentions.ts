import { textsIn, type Json, type JsonObject } from "./json";
import { columnsOf, idsOf } from "./references";

/** A text that stays and names something that goes. Only whoever wrote it can say it in another way. */
export type Mention = { file: string; at: string; words: string };

const nameColumns = /^(name|shortName|title|shortTitle|number|aliases)(_zh|_en)?$/;

/** Shorter names stand in too many words of other things. */
const isTelling = (name: string): boolean => name.length >= (/[\u3400-\u9fff]/.test(name) ? 4 : 8);

/** What a record is called: names, short names, other names, titles, document numbers. */
function namesOf(record: JsonObject): string[] {
  return Object.entries(columnsOf(record))
    .filter(([name]) => nameColumns.test(name))
    .flatMap(([, value]) => [...textsIn(value)].map(({ text }) => text))
    .filter((name) => !["zh", "en"].includes(name));
}

/** Numbers like "001" are not looked for in prose: they stand for too much else. */
const isTellingId = (id: string): boolean => /[a-z].*-|-.*[a-z]/i.test(id) || /^\d{6,}$/.test(id);

/** The words by which a text could betray one of `removed`, less those that something public is called by. */
export function tellingWords(removed: readonly JsonObject[], kept: readonly JsonObject[]): string[] {
  const publicNames = kept.flatMap(namesOf);
  const publicIds = new Set(kept.flatMap(idsOf));
  const names = removed.flatMap(namesOf).filter((name) => isTelling(name) && !publicNames.some((other) => other.includes(name)));
  const ids = removed.flatMap(idsOf).filter((id) => isTellingId(id) && !publicIds.has(id));
  return [...new Set([...names, ...ids])].sort();
}

/** Where the texts of a file still use one of these words. */
export function mentionsIn(file: string, content: Json, words: readonly string[]): Mention[] {
  if (words.length === 0) return [];
  return [...textsIn(content)].flatMap(({ at, text }) => words.filter((word) => says(text, word)).map((word) => ({ file, at, words: word })));
}

/** Whether a text uses these words; Latin letters have to end where the word ends. */
export function says(text: string, words: string): boolean {
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const edges = [`${text[from - 1] ?? " "}${words[0] ?? ""}`, `${words.at(-1) ?? ""}${text[from + words.length] ?? " "}`];
    if (!edges.some((edge) => /^[\w-]{2}$/.test(edge))) return true;
  }
  return false;
}
