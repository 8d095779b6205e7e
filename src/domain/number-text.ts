import { withoutExponent } from "./decimal-text";
import type { GridCell } from "./table-grid";

/** What an office's cell says: nothing known, a number as decimal text with what stood behind it, or why it is none. */
export type CellNumber =
  | { is: "unknown" }
  | { is: "number"; value: string; unit: string }
  | { is: "fault"; code: "cell-error" | "cell-not-a-number" | "cell-unclear-number" | "cell-footnote" | "cell-percent" | "cell-date" };

/** Signs that offices write where there is nothing to report. None of them is a zero. */
const unknownSigns = /^(?:[-—–―－_/\\×xX*….。、]+|无|空|暂无|未载|不详|未知|待定|待核|n\/?a|null|none)$/i;

/** Longer than any figure with its unit; nothing longer is worth normalising, which can make a text many times as long. */
const longestFigure = 200;
const longestText = 2000;

/** Superscripts, subscripts, circled and bracketed digits and fractions: signs that normalising would turn into digits. */
const marks = /[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u2079\u2080-\u2089\u2150-\u215F\u2189\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3248-\u324F\u3251-\u325F\u3280-\u3289\u32B1-\u32BF]/;

/** Whether a text carries a footnote's mark (`1200①`, `617²`), which is no digit of a number; the exponent of m² and km² is none. */
export const hasFootnote = (text: string): boolean => marks.test(text.slice(0, longestFigure).replace(/(?<=[a-zA-Zａ-ｚＡ-Ｚ])[²³]/g, ""));

/** Full-width letters, digits and signs to their plain forms, no-break and ideographic spaces to blanks; signs that cannot be seen go. */
export const plainText = (text: string): string => text.slice(0, longestText).normalize("NFKC").replace(/[\u200B\uFEFF]/g, "").replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "").trim();

export function cellNumber(cell: GridCell | null): CellNumber {
  if (cell === null) return { is: "unknown" };
  if (cell.kind === "error") return { is: "fault", code: "cell-error" };
  if (cell.kind === "percent") return { is: "fault", code: "cell-percent" };
  if (cell.kind === "date") return { is: "fault", code: "cell-date" };
  return numberIn(cell.text);
}

/** A number out of text, grouped by thousands or not, in full-width digits or plain ones, with a unit behind it or without. */
export function numberIn(raw: string): CellNumber {
  if (raw.length > longestFigure) return { is: "fault", code: "cell-not-a-number" };
  if (hasFootnote(raw)) return { is: "fault", code: "cell-footnote" };
  const text = plainText(raw).replace(/[−–—﹣]/g, "-");
  if (text === "" || unknownSigns.test(text)) return { is: "unknown" };
  if (text.endsWith("%")) return { is: "fault", code: "cell-percent" };
  if (/^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?$/.test(text)) return { is: "fault", code: "cell-date" };
  const parts = /^(\(?[-+]?[\d.,' ]*\d[\d.,' ]*(?:e[+-]?\d{1,3})?\)?)\s*([^\d().,\s][^\d]{0,11}\d?)?$/i.exec(text);
  if (!parts) return { is: "fault", code: "cell-not-a-number" };
  const isNegated = /^\(.*\)$/.test(parts[1]?.trim() ?? "");
  const digits = (parts[1] ?? "").replace(/[()]/g, "").trim().replace(/^\+/, "");
  const value = ungrouped(digits);
  if (value === null) return { is: "fault", code: "cell-unclear-number" };
  return { is: "number", value: isNegated && !value.startsWith("-") ? `-${value}` : value, unit: parts[2]?.trim() ?? "" };
}

/** `1,234.5` → `1234.5`; `12,5` may be a decimal comma or a slip, and is nobody's guess. */
function ungrouped(digits: string): string | null {
  const plain = withoutExponent(digits);
  if (/^-?\d+(?:\.\d+)?$/.test(plain)) return plain;
  if (/^-?\.\d+$/.test(plain)) return plain.replace(".", "0.");
  if (/^-?\d+\.$/.test(plain)) return plain.slice(0, -1);
  if (/^-?\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(plain)) return plain.replace(/[,' ]/g, "");
  return null;
}
