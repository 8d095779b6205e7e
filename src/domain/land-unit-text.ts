import type { LandUnit } from "./land-amount";
import { measureOf } from "./column-measures";
import { plainText } from "./number-text";

/** A unit as tables name it; 万亩 counts tens of thousands of 亩. `tens` is the power of ten. */
export type TableUnit = { unit: LandUnit; tens: number };

export const tableUnits = { mu: { unit: "mu", tens: 0 }, ha: { unit: "ha", tens: 0 }, km2: { unit: "km2", tens: 0 }, m2: { unit: "m2", tens: 0 }, wanmu: { unit: "mu", tens: 4 } } as const satisfies Record<string, TableUnit>;
export type TableUnitId = keyof typeof tableUnits;
export const tableUnitIds = Object.keys(tableUnits) as TableUnitId[];

const names: readonly [RegExp, TableUnitId][] = [
  [/^(万亩|10000亩)$/, "wanmu"],
  [/^(亩|市亩|mu)$/, "mu"],
  [/^(公顷|ha|hm2|hectares?)$/, "ha"],
  [/^(平方公里|平方千米|km2|sq\.?km)$/, "km2"],
  [/^(平方米|㎡|m2|平米|sq\.?m)$/, "m2"],
];

/** The unit a text names, `null` where it names none that land is measured in. */
export function tableUnitOf(raw: string): TableUnitId | null {
  const text = plainText(raw).replace(/[\s^]/g, "").toLowerCase();
  return names.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Two units are one question; they stand side by side in `unknown`. */
const joined = "、";
export const isSeveralUnits = (unknown: string): boolean => unknown.includes(joined);

export type StatedUnit = { unit: TableUnitId } | { unknown: string };

/** `单位：公顷`, `计量单位:亩`, `（公顷）`: what a cell says of units; `unknown` where it names one that is none of ours, or several. */
export function unitStatedIn(raw: string): StatedUnit | null {
  const text = plainText(raw);
  const stated = /(?:^|[(,;，；\s])(?:计量|面积|数据)?单\s*位\s*[:：]\s*(\S.{0,39})/.exec(text)?.[1] ?? /\(unit\s*:\s*([^)]{1,12})\)/i.exec(text)?.[1];
  if (stated !== undefined) {
    const words = wordsOf(stated);
    const named = leading(words);
    if (named.length > 0) return oneOf(named);
    const [first = ""] = words;
    // "单位：安宁市自然资源局" says who filled it in.
    return first !== "" && first.length <= 4 && !/[局委会所处区县市]$/.test(first) ? { unknown: first } : null;
  }
  for (const [, inside = ""] of text.matchAll(/\(([^()]{1,12})\)/g)) {
    const named = leading(wordsOf(inside));
    if (named.some((one) => tableUnitOf(one) !== null)) return oneOf(named);
    if (/^(顷|英亩|分|厘|垧|acres?)$/i.test(inside)) return { unknown: inside };
  }
  return null;
}

/** What several statements about one table come to. */
export function agreedUnit(stated: readonly StatedUnit[]): StatedUnit | null {
  const unknown = stated.find((one) => "unknown" in one && isSeveralUnits(one.unknown));
  if (unknown) return unknown;
  const units = [...new Set(stated.flatMap((one) => ("unit" in one ? [one.unit] : [])))];
  const [unit] = units;
  if (units.length > 1) return { unknown: units.map((one) => shown[one]).join(joined) };
  return unit ? { unit } : (stated[0] ?? null);
}

const shown: Readonly<Record<TableUnitId, string>> = { mu: "亩", ha: "公顷", km2: "平方公里", m2: "平方米", wanmu: "万亩" };

const wordsOf = (text: string): string[] => text.split(/[\s/、,，;；()和及与或]+/).filter((word) => word !== "");

/** The words at the beginning that are units of whatever. */
function leading(words: readonly string[]): string[] {
  const end = words.findIndex((word) => tableUnitOf(word) === null && measureOf(word) === null);
  return end < 0 ? [...words] : words.slice(0, end);
}

function oneOf(named: readonly string[]): StatedUnit {
  const different = [...new Set(named.map((one) => tableUnitOf(one) ?? one))];
  const unit = tableUnitOf(named[0] ?? "");
  return different.length === 1 && unit ? { unit } : { unknown: [...new Set(named)].join(joined) };
}
