import type { LandUnit } from "./land-amount";
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

/** `单位：公顷`, `计量单位:亩`, `（公顷）`: what a cell says of units; `unknown` where it names one that is none of ours. */
export function unitStatedIn(raw: string): { unit: TableUnitId } | { unknown: string } | null {
  const text = plainText(raw);
  const stated = /(?:^|[(,;，；\s])(?:计量|面积|数据)?单\s*位\s*[:：]\s*([^\s,;，；、)]{1,12})/.exec(text)?.[1] ?? /\(unit\s*:\s*([^)]{1,12})\)/i.exec(text)?.[1];
  if (stated !== undefined) {
    const unit = tableUnitOf(stated.replace(/[/、].*$/, ""));
    if (unit) return { unit };
    // "单位：安宁市自然资源局" says who filled it in.
    return stated.length <= 4 && !/[局委会所处区县市]$/.test(stated) ? { unknown: stated } : null;
  }
  for (const [, inside = ""] of text.matchAll(/\(([^()]{1,8})\)/g)) {
    const unit = tableUnitOf(inside);
    if (unit) return { unit };
    if (/^(顷|英亩|分|厘|垧|acres?)$/i.test(inside)) return { unknown: inside };
  }
  return null;
}
