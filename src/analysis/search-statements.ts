import type { Statement } from "../domain/statement";

/** A statement with the words it is found by, folded once. */
type Indexed = { statement: Statement; text: string; rest: string };
export type StatementIndex = readonly Indexed[];

/**
 * Makes statements searchable. `wordsOf`: what else a statement goes by (topic, industries, document) in both
 * languages; the words of the statement itself are its sentences, what it counts and its unit.
 */
export function indexStatements(statements: readonly Statement[], wordsOf: (statement: Statement) => readonly string[]): StatementIndex {
  return statements.map((statement) => {
    const { text, of, quantity, id, facts } = statement;
    const rest = [of?.zh, of?.en, quantity?.unit.zh, quantity?.unit.en, quantity && String(quantity.amount), id, ...facts, ...wordsOf(statement)];
    return { statement, text: fold(`${text.zh} ${text.en}`), rest: fold(rest.filter(Boolean).join(" ")) };
  });
}

/**
 * The statements that have every part of `query` (parts are divided by blanks), those first that say the whole in their sentence, then
 * those with a part there, then those that are only filed under it; among equals in the order of the register.
 */
export function searchStatements(index: StatementIndex, query: string): Statement[] {
  const whole = fold(query);
  if (whole === "") return [];
  const parts = whole.split(" ");
  const graded: Statement[][] = [[], [], []];
  for (const { statement, text, rest } of index) {
    if (has(text, whole)) graded[0]?.push(statement);
    else if (parts.every((part) => has(text, part) || has(rest, part))) graded[parts.some((part) => has(text, part)) ? 1 : 2]?.push(statement);
  }
  return graded.flat();
}

/** Chinese words stand anywhere, Latin ones at the beginning of a word: `gas` is not in `Vegas`. */
const has = (text: string, part: string): boolean => (/^[a-z0-9]/.test(part) ? ` ${text}`.includes(` ${part}`) || hanBefore(text, part) : text.includes(part));

/** A Latin word right after a Chinese character, which needs no blank. */
function hanBefore(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (/\p{Script=Han}/u.test(text[at - 1] ?? "")) return true;
  }
  return false;
}

/** Full-width and case forms made equal, signs to single blanks; a decimal point stays. */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/[^\p{L}\p{N}.%]+|\.(?!\d)/gu, " ")
    .trim();
