import { plainText } from "./number-text";

/** Why a column that speaks of land is not taken for an amount of land. */
export const columnReasons = ["percent", "count", "money", "date", "words", "qualified", "surer", "several"] as const;
export type ColumnReason = (typeof columnReasons)[number];

type OtherMeasure = Extract<ColumnReason, "percent" | "count" | "money" | "date" | "words">;

const measures: readonly (readonly [RegExp, OtherMeasure])[] = [
  [/^(?:[%‰]|百分比|百分点)$/, "percent"],
  [/^(?:[百千万亿]{0,2}元(?:\/.*)?|yuan|cny|rmb)$/i, "money"],
  [/^(?:宗|个|户|套|万?人|项|件|次|批|批次|栋|幢|家|处|块|幅|笔)$/, "count"],
  [/^(?:日期|时间|年|月|日|年月日?|天)$/, "date"],
];

/** What a unit counts that is none of area: %, 万元, 宗, 日期. */
export const measureOf = (unit: string): OtherMeasure | null => measures.find(([pattern]) => pattern.test(plainText(unit)))?.[1] ?? null;

/** Tested against a heading without its last brackets. */
const headings: readonly (readonly [RegExp, OtherMeasure])[] = [
  [/[%‰]|率(?:情况)?$|占比|比例|比重|百分比|增幅|增速|同比|环比|完成度|\b(?:rate|share|ratio|percent(?:age)?)\b/i, "percent"],
  [/资金|经费|金额|价款|出让金|[万亿]元|(?:费用?|收入|投资额?|产值|税[收额]?|单价|总价|价格)$|\b(?:fees?|costs?|funds?|price|yuan)\b/i, "money"],
  [/(?:宗|个|户|套|件|人|项目|批|块|地块|企业|家|次|笔|栋|处)数(?:量|目)?$|(?:批次|宗地?|户|套|家)$|项目数量|\bnumber of\b|\bcount\b/i, "count"],
  [/(?:日期|时间|时限|期限|年限|年月|(?<!\d)日)$|\bdates?\b/i, "date"],
  [/(?:文号|批文号?|文件|编号|名称|单位|部门|机关|方式|用途|方向|原因|理由|对象|主体|人员|状态|进度|性质|类型|情形)$/, "words"],
];

/** What a heading counts instead of land; `null` where nothing speaks against land. */
export function otherMeasure(heading: string): OtherMeasure | null {
  const text = plainText(heading).replace(/\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+/g, "");
  for (const [, inside = ""] of text.matchAll(/\(([^()]{1,12})\)/g)) {
    const measure = measureOf(inside.replace(/^单位:/, ""));
    if (measure) return measure;
  }
  const bare = text.replace(/(?:\([^()]*\))+$/, "").replace(/[*:]+$/, "");
  return headings.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

const qualifiers =
  /累[计积]|上一?年|去年|往年|历年|历史|上期|前期|前[一两三\d]年|同期|未|尚|待|(?<![供适响])应|拟|预|申请|申报|上报|需|建议|目标|调整|原|可|不|其中|本[月季]|当[月季]|季度|半年|\d{1,2}月|[一二三四五六七八九十]月|第.{1,3}[批次期]|批次|提前|\b(?:cumulative|last year|previous|planned|proposed|requested|not)\b/i;
/** 计划下达 is meant to be given, 下达计划 is what was given. */
const planned = /(?<!下达|用地)计划(?=下达|使用|供应|供地|批准|报批|调[入出])/;
const neutral = /\d{4}年度?|本年度?|当年|全年|年度|实际|已|指标|计划|面积|数量|数|合计|小计|总[量计]?|规模|国有|新增|建设用地|土地|用地|情况|额度?|的|[()，,、。\s-]|\b(?:this year|quota|area|land|total|of which)\b/gi;

const classWords = /农用地|耕地|farmland|cultivated( land)?/gi;

export type Sureness = 0 | 1 | 2 | 3;

/** How surely a heading means what `pattern` finds in it: 3 it says nothing else, 2 nothing of weight, 1 something more, 0 something that may make it another thing. */
export function surenessOf(heading: string, pattern: RegExp, allowed: RegExp | null): Sureness {
  const named = heading.replaceAll(new RegExp(pattern.source, "gi"), " ");
  const parts = named.replaceAll(classWords, " ");
  const rest = (allowed ? parts.replaceAll(allowed, " ") : parts).replace(parts === named ? "" : "其中", "").trim();
  if (planned.test(heading) || qualifiers.test(rest.replace(/\d{4}年度?/g, ""))) return 0;
  if (rest === "") return 3;
  return rest.replaceAll(neutral, "") === "" ? 2 : 1;
}

/** The years a text is about: not those of document numbers (〔2023〕15号) or of dates; a range gives both its ends. */
export function yearsIn(raw: string): number[] {
  const text = plainText(raw)
    .replace(/[〔[(【]\s*\d{4}\s*[\])】〕]\s*(?:第?\s*\d+\s*号?)?/g, " ")
    .replace(/\d{4}\s*年?\s*第?\s*\d+\s*号/g, " ")
    .replace(/\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g, " ");
  const year = "(?:199\\d|20\\d\\d|2100)";
  const ranges = [...text.matchAll(new RegExp(`(?<!\\d)(${year})\\s*年?度?\\s*(?:[-–—―~～/、,和及与]|至|到)+\\s*(${year})\\s*年`, "g"))].flatMap(([, from, to]) => [Number(from), Number(to)]);
  const single = [...text.matchAll(new RegExp(`(?<!\\d)(${year})\\s*年`, "g"))].map(([, one]) => Number(one));
  // English has no 年: a year stands alone between its words.
  const isEnglish = /[a-z]/i.test(text) && !/[\u4e00-\u9fff]/.test(text);
  const english = isEnglish ? [...text.matchAll(new RegExp(`(?<![\\w./-])(${year})(?![\\w/-]|\\.\\d)`, "g"))].map(([, one]) => Number(one)) : [];
  return [...new Set([...ranges, ...single, ...english])];
}
