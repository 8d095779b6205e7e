import type { ColumnRole, ImportTarget } from "./import-table";
import { otherMeasure, surenessOf, type ColumnReason, type Sureness } from "./column-measures";
import type { LandClass, LedgerFlow, LedgerStock } from "./ledger";
import { tableUnitOf } from "./land-unit-text";
import { plainText } from "./number-text";

type Names = readonly (readonly [RegExp, ColumnRole])[];

/** The first that fits counts: 上年结余 is what was carried in, not what is left. */
const common: Names = [
  [/^(序号?|no\.?|№|#|行号|行次)$/i, "serial"],
  [/(核算单元|园区|单位|片区|县区|区划)(编号|编码|代码)|^(代码|编码|id|unit id)$|行政区划码/i, "id"],
  [/^(备注|说明|注|note|notes|remark|remarks)$/i, "note"],
];

const names: Names = [
  [/^(单位名称|名称|单位|(各)?(区县|县区|县市区|县\(市\)区|县\(市、?区\)|州市|区域|地区|园区|片区|开发区|产业园区|行政区|核算单元|责任单位|填报单位|属地|辖区|用地单位|所在园区|所在片区|所在县区|所属园区|所属片区)(名称)?|.{0,4}(所在|所属)(地|区域|地区|位置)?|unit|name|zone|park|account unit)$/i, "name"],
  [/(单位|园区|片区|县区|开发区|核算单元)名称|^(县|区|市).{0,3}名称?$/, "name"],
];

const ledgerLine: Names = [
  [/^(年度|年份|年|year)$/i, "year"],
  [/^(指标项|指标名称|指标|栏目|column)$/i, "column"],
  [/^(数值|面积|数量|amount|value)$/i, "amount"],
  [/^(计量单位|面积单位|单位\(计量\)|unit of area)$/i, "row-unit"],
  [/^(数据类别|类别|数据性质|kind)$/i, "kind"],
  [/^(文号|公开文号|发布文件|来源文件|published in)$/i, "published"],
  [/^(截至日期|截止日期|时点|cut-?off)$/i, "cut-off"],
  [/^(口径|统计口径|definition)$/i, "definition"],
  [/^(理由或批文号|核准理由|override)$/i, "override"],
  [/^(情景|情景编号|scenario)$/i, "scenario"],
];

const flows: readonly (readonly [RegExp, LedgerFlow | LedgerStock | "left"])[] = [
  [/批而未供|已批未供|批后未供|approved.*not supplied/i, "approved-unsupplied"],
  [/闲置|idle/i, "idle"],
  [/结转|(上年|往年|历年)(度)?(结余|剩余|节余|余额)|carried/i, "carried-in"],
  [/剩余|结余|节余|余额|余量|未使用|尚可|可用|^left/i, "left"],
  [/调入|调增|追加|增加|奖励|返还|转入|transferred in/i, "transferred-in"],
  [/调出|调减|核减|扣减|减少|收回|转出|transferred out/i, "transferred-out"],
  [/已?供应|已供|供地|供给|supplied/i, "supplied"],
  [/已?使用|已用|用掉|消耗|占用|支出|used/i, "used"],
  [/已?批准|已批|获批|审批|批复|报批|approved/i, "approved"],
  [/下达|计划|新增建设用地|新增用地|配置|分配|安排|issued/i, "issued"],
];

const classes: readonly (readonly [RegExp, LandClass])[] = [
  [/耕地|cultivated/i, "cultivated"],
  [/农用地|farmland/i, "farmland"],
];

const byTarget: Readonly<Record<Exclude<ImportTarget, "ledger">, Names>> = {
  industry: [
    [/主导/, "leading"],
    [/^leading/i, "leading"],
    [/辅助|配套产业|培育/, "auxiliary"],
    [/^auxiliary/i, "auxiliary"],
    [/^(截至|时点|截至日期|as of)/i, "as-of"],
    [/来源|依据|source/i, "source"],
  ],
  housing: [
    [/项目名称|^项目$|小区名称|^project/i, "project"],
    [/类型|类别|性质|^type$/i, "type"],
    [/(已建成?|建成|竣工|交付).{0,2}(套|数|\(套\))?|^built/i, "built"],
    [/套数|套\)|\(套|房源|户数|dwellings/i, "dwellings"],
    [/状态|进展|进度|阶段|status/i, "status"],
    [/^(截至|时点|截至日期|as of)/i, "as-of"],
    [/来源|依据|source/i, "source"],
  ],
  monthly: [
    [/月份|年月|统计期|报告期|^月$|^month$/i, "month"],
    [/^(指标(名称)?|indicator)$/i, "indicator"],
    [/数值|当月|本月|累计|完成|^value$/i, "value"],
    [/计量单位|^unit of value$/i, "value-unit"],
    [/来源|依据|source/i, "source"],
  ],
};

/** Words of a header without units, blanks and the little words around them. */
const bare = (text: string): string => plainText(text).replace(/\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+/g, "").replace(/[*:：]/g, "").trim();
const withoutUnit = (text: string): string => text.replace(/\((?:单位)?(?:万亩|亩|公顷|平方公里|平方米|平方千米|ha|km2|m2|hm2|mu|顷|套|个|户|万元|亿元)\)/gi, "").trim();

const find = (text: string, list: Names): ColumnRole | null => list.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** 县（市、区）、园区 and whatever else is put together of kinds of areas. */
const kindsOfArea = /^(?:各|所在|所属|责任|填报|主管)*(?:(?:州|地|市|县|区|县区|园区|产业园区|工业园区|开发区|片区|新区|单位|行政区划?|区划|核算单元|主体)+(?:名称)?|名称)$/;
const isNameHeading = (text: string): boolean => find(text, names) !== null || (/[州市县区园单]|名称/.test(text) && kindsOfArea.test(text.replace(/[()、,/\s和及或与]/g, "")));

/** What a heading is taken for, how surely, and what speaks against taking it. */
export type Meaning = { role: ColumnRole; sureness: Sureness; against: ColumnReason | null };

const sure = (role: ColumnRole): Meaning => ({ role, sureness: 3, against: null });

/** What a column means by the lines of its header; the last line that says something counts, before those above it. */
export function meaningOf(header: readonly string[], target: ImportTarget): Meaning | null {
  const lines = header.map(bare).filter((line) => line !== "");
  const last = withoutUnit(lines.at(-1) ?? "");
  const role = target === "ledger" ? ledgerLineRole(lines.map(withoutUnit), last) : (find(last, common) ?? find(withoutUnit(lines.join("")), byTarget[target]));
  if (role) return sure(role);
  if (isNameHeading(last)) return sure("name");
  return target === "ledger" ? landMeaning(lines) : null;
}

/** The same where nothing speaks against it. */
export function roleOfHeader(header: readonly string[], target: ImportTarget): ColumnRole | null {
  const meaning = meaningOf(header, target);
  return meaning && meaning.against === null && meaning.sureness > 0 ? meaning.role : null;
}

/** 面积 below 闲置土地 is the area of idle land, not a column of amounts. */
function ledgerLineRole(lines: readonly string[], last: string): ColumnRole | null {
  const role = find(last, common) ?? find(last, ledgerLine);
  return (role === "amount" || role === "column") && lines.slice(0, -1).some((line) => flowIn(line) !== null) ? null : role;
}

function landMeaning(lines: readonly string[]): Meaning | null {
  const plain = lines.map(withoutUnit);
  const at = plain.map((line) => flowIn(line) !== null).lastIndexOf(true);
  const found = flows.find(([pattern]) => pattern.test(plain[at] ?? ""));
  if (!found) return null;
  const [pattern, flow] = found;
  const part = classIn(plain.slice(at).join(""));
  const role: ColumnRole = part === null || flow === "approved-unsupplied" || flow === "idle" ? flow : `${flow}.${part}`;
  if (flow === "left") return { ...sure(role), against: measured(lines.slice(at)) };
  const isLand = lines.slice(at).some((line) => [...line.matchAll(/\(([^()]{1,8})\)/g)].some(([, inside = ""]) => tableUnitOf(inside) !== null));
  const against = measured(isLand ? lines.slice(at) : lines);
  return { role, sureness: surenessOf(plain.join(" "), pattern, pastOf[flow] ?? null), against };
}

const measured = (lines: readonly string[]): ColumnReason | null => lines.map(otherMeasure).find((one) => one !== null) ?? null;

/** What was carried in is of the year before, and a stock of all years. */
const pastOf: Partial<Record<string, RegExp>> = { "carried-in": /上一?年度?|去年|往年|历年/g, "approved-unsupplied": /往年|历年/g, idle: /往年|历年/g };

const flowIn = (line: string) => flows.find(([pattern]) => pattern.test(line))?.[1] ?? null;

/** Which part a header speaks of, beside or without the flow: 其中：耕地. */
export const classIn = (text: string): LandClass | null => classes.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Whether a header is only a part of what stands left of it. */
export const isPartOnly = (header: readonly string[]): boolean => {
  const text = bare(header.join(""));
  return classIn(text) !== null && flowIn(text) === null;
};
