import type { Quantity } from "../domain/statement";
import { figure } from "./format-area";

export type EnglishAmount = { /** `CNY`, `USD`, or nothing. */ currency: string; value: string; unit: string };

/** A unit that counts in steps of Chinese: `CNY 100 million a year`, `10,000 tonnes`. */
const stepped = /^(?:([A-Z]{3}) )?(\d[\d,]*)( million| billion)?(?: (.+))?$/;
const words = { "": 1, " million": 1e6, " billion": 1e9 } as const;

/** An amount as English counts it: of 1,500 in units of CNY 100 million `CNY`, `150`, `billion`. Every other unit stays as it is. */
export function englishAmount({ amount, upTo, unit: { en } }: Pick<Quantity, "amount" | "upTo" | "unit">): EnglishAmount {
  const [, currency = "", digits, word = "", rest = ""] = stepped.exec(en) ?? [];
  if (!digits) return { currency: "", value: span(amount, upTo), unit: en };
  const step = Number(digits.replaceAll(",", "")) * words[word as keyof typeof words];
  const most = Math.max(amount, upTo ?? 0) * step;
  const [by, name] = most >= 1e9 ? [1e9, "billion"] : most >= 1e6 ? [1e6, "million"] : [1, ""];
  // What floating point adds is no digit of the source.
  const counted = (n: number): number => Number(((n * step) / by).toPrecision(15));
  return { currency, value: span(counted(amount), upTo === null ? null : counted(upTo)), unit: [name, rest].filter(Boolean).join(" ") };
}

const span = (amount: number, upTo: number | null): string => (upTo === null ? figure(amount) : `${figure(amount)}–${figure(upTo)}`);
