import type { Statement } from "../statement";

const units = "亿|万|千|百|元|公里|千米|平方|公顷|亩|吨|套|户|人|家|个|项|条|座|%|GW|MW|km|ha|billion|million|thousand|hectare|percent|units|projects|firms";
const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** What digits stand in that are no figures: days, years and spans of them, ordinals, numbers of documents and lines, names such as G60. */
const named = [
  /\d{4}\s*年?\s*(?:[-–—~至到]\s*\d{2,4}\s*)?年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/g,
  /\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?/g,
  /第\s*\d{1,4}/g,
  /\d{1,4}\s*号/g,
  new RegExp(`\\b\\d{1,2}\\s+(?:${months})\\b|\\b(?:${months})\\s+\\d{1,2}\\b`, "g"),
  /\b\d{1,3}(?:st|nd|rd|th)\b/g,
  /\bNo\.\s*\d{1,4}/gi,
  /\b[A-Za-z]{1,6}-?\d{1,4}\b/g,
  new RegExp(`(?<![\\d.,])(?:19|20)\\d{2}(?![\\d]|[.,]\\d|\\s{0,2}(?:${units}))`, "g"),
];

/** The figures that a text states, as numbers; `names` (of zones, documents) are no figures, whatever digits stand in them. */
export function figuresIn(text: string, names: readonly string[] = []): string[] {
  const bare = names.filter((name) => /\d/.test(name)).reduce((rest, name) => rest.replaceAll(name, " "), text.slice(0, 4000).normalize("NFKC"));
  const rest = named.reduce((left, pattern) => left.replace(pattern, " "), bare);
  return rest.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
}

/** Whether a statement says this figure: as its quantity, in whatever power of ten a language writes it, or in its text. */
export function saysFigure({ quantity, text }: Pick<Statement, "quantity" | "text">, figure: string): boolean {
  const digits = digitsOf(figure);
  const own = quantity ? [quantity.amount, quantity.upTo].flatMap((amount) => (amount === null ? [] : digitsOf(String(amount)))) : [];
  return own.includes(digits) || [text.zh, text.en].some((words) => (words.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).some((said) => digitsOf(said) === digits));
}

/** `1,500`, `150` and `1.5` are told by the same digits. */
const digitsOf = (figure: string): string => figure.replace(/[,.]/g, "").replace(/^0+|0+$/g, "");
