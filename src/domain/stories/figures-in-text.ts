import type { Statement } from "../statement";
import { storyLimits } from "./story-limits";
import { figureOf, hanNumber, isSame, type Figure } from "./figure-amounts";

const units = "亿|万|千|百|元|美元|公里|千米|米|平方|平米|公顷|亩|吨|套|户|人|名|位|家|个|项|条|座|台|辆|所|处|件|栋|间|倍|余|多|%|GW|MW|kW|km|m\\b|ha\\b|billion|million|thousand|hectare|percent|units|projects|firms|people|staff|dwellings";
const months = "January|February|March|April|May|June|July|August|September|October|November|December";
/** Short words before digits that are no name with them. */
const amountsOf = "RMB|CNY|USD|EUR|HKD|GDP";

/** What digits stand in that are no figures: days, years and spans of them, ordinals, numbers of documents and lines, names such as G60. */
const named = [
  /\d{4}\s*年?\s*(?:[-–—~至到]\s*\d{2,4}\s*)?年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/g,
  /\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?/g,
  /第\s*\d{1,4}(?!\d|\s*[万亿千百,.])/g,
  /\d{1,4}\s*号/g,
  new RegExp(`\\b\\d{1,2}\\s+(?:${months})\\b|\\b(?:${months})\\s+\\d{1,2}\\b`, "g"),
  /\b\d{1,3}(?:st|nd|rd|th)\b/g,
  /\bNo\.\s*\d{1,4}/gi,
  new RegExp(`\\b(?!(?:${amountsOf})\\d)[A-Za-z]{1,6}-?\\d{1,4}\\b(?!\\s{0,2}(?:${units}))`, "gi"),
  new RegExp(`(?<![\\d.,A-Za-z¥$€]|(?:${amountsOf})\\s)(?:19|20)\\d{2}(?![\\d]|[.,]\\d|\\s{0,2}(?:${units}))`, "g"),
];

const numeral = "零〇一二两三四五六七八九";
/** Figures in words: numerals with a power of ten, tens before a unit, tenths, multiples, shares. A single numeral ("七个集群") is speech. */
const inWords = new RegExp(
  [
    `[${numeral}十几数近][百千万亿](?:[${numeral}十百千]{0,10}[${numeral}十百千万亿])?`,
    `[${numeral}]?十[${numeral}]?(?=\\s?(?:${units}))`,
    `[${numeral}几数半]成(?![立为果功员本都长熟就交])`,
    `翻了?[${numeral}几\\d]?番`,
    `[${numeral}十百]{1,6}倍`,
    `百分之[${numeral}十百点]{1,8}`,
    `[${numeral}十]{1,4}分之[${numeral}十]{1,4}`,
  ].join("|"),
  "g",
);

/** The figures that a text states, in digits or words; `names` (of zones, documents) are no figures, whatever digits stand in them. */
export const figuresIn = (text: string, names: readonly string[] = []): string[] => statedFigures(text, names).map((figure) => figure.text);

/** The same with what they amount to. */
export function statedFigures(text: string, names: readonly string[] = []): Figure[] {
  const bare = names.filter((name) => /\d/.test(name)).reduce((rest, name) => rest.replaceAll(name, " "), plainDigits(text.slice(0, storyLimits.text)));
  const rest = named.reduce((left, pattern) => left.replace(pattern, " "), bare);
  const digits = [...rest.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(({ 0: one, index }) => ({ index, figure: figureOf(one.replace(/,+$/, ""), rest.slice(Math.max(0, index - 5), index), rest.slice(index + one.length, index + one.length + 24)) }));
  const words = [...rest.matchAll(inWords)].map(({ 0: one, index }) => {
    const amount = hanNumber(one);
    const told = figureOf(String(amount ?? 0), "", rest.slice(index + one.length, index + one.length + 24));
    return { index, figure: { ...told, text: one, amount: amount === null ? null : told.amount, isScaled: true } };
  });
  // oxlint-disable-next-line unicorn/no-array-sort -- a list of its own
  return [...digits, ...words].sort((a, b) => a.index - b.index).map(({ figure }) => figure);
}

/** Marks of a list (①) and exponents (km²) count nothing; the digits of any script are digits. */
const plainDigits = (text: string): string =>
  text
    .replace(/[①-⓿❶-➓㉑-㉟㊱-㊿]/g, " ")
    .replace(/(?<=[a-zA-Z])[²³]/g, (sign) => (sign === "²" ? "\uE002" : ""))
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, digitOf)
    .replaceAll("\uE002", "");

/** Digits of a script stand in a row of ten. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return sign;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** Whether a statement says this figure: as its quantity, in whatever power of ten a language writes it, or in its text. */
export function saysFigure({ quantity, text }: Pick<Statement, "quantity" | "text">, figure: Figure): boolean {
  const own = quantity ? [quantity.amount, quantity.upTo].flatMap((amount) => (amount === null ? [] : figureOf(String(amount), "", quantity.unit.zh))) : [];
  return [...own, ...[text.zh, text.en].flatMap((words) => statedFigures(words))].some((said) => isSame(figure, said));
}
