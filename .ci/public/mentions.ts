import { seenText } from "../../src/domain/text";
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
  return [...textsIn(content)].flatMap(({ at, text }) => {
    const forms = formsOf(text);
    return words.filter((word) => forms.some((form) => says(form, word))).map((word) => ({ file, at, words: word }));
  });
}

/** A text as it is written, and as its reader sees it: without escapes and signs that nobody sees. */
function formsOf(text: string): string[] {
  const seen = seenText(text.replace(/\\([!-/:-@[-`{-~])/g, "$1"));
  return seen === text ? [text] : [text, seen];
}

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What markup says: as it is written, with its references resolved, and as one text without its tags. */
export function markupTexts(markup: string): string[] {
  const resolved = markup.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{1,4}));/g, (all, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return references[name] ?? all;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : all;
  });
  const bare = resolved.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, "").replace(/<[^<>]*>/g, "");
  return [...new Set([markup, resolved, bare, bare.replace(/\s+/g, "")])];
}

/** Whether a text uses these words; Latin letters have to end where the word ends. */
export function says(text: string, words: string): boolean {
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const edges = [`${text[from - 1] ?? " "}${words[0] ?? ""}`, `${words.at(-1) ?? ""}${text[from + words.length] ?? " "}`];
    if (!edges.some((edge) => /^[\w-]{2}$/.test(edge))) return true;
  }
  return false;
}
