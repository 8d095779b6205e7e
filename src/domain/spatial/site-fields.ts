import { tableUnitOf, unitStatedIn, type TableUnitId } from "../land-unit-text";
import { plainText } from "../number-text";
import type { FieldColumn } from "./feature-columns";
import { fieldCode } from "./national-fields";

/** What an attribute of parcels and resources may say of a site. */
export const siteFieldRoles = ["name", "number", "area", "floor", "status", "type", "use", "price", "tenure", "plot-ratio", "energy"] as const;
export type SiteFieldRole = (typeof siteFieldRoles)[number];

/** The attribute of each role, with the unit that its name states in so many words. */
export type SiteFields = Partial<Record<SiteFieldRole, { name: string; unit: SiteFieldUnit | null }>>;
export type SiteFieldUnit = TableUnitId | "wan-yuan-per-mu" | "yuan-per-m2" | "yuan-per-mu" | "tce" | "wan-tce";

/** Codes of the national databases, the surest first; those that mean a part of a parcel only are not among them. */
const codes: Readonly<Record<SiteFieldRole, readonly string[]>> = {
  name: ["DKMC", "XMMC"],
  number: ["DKBH", "ZDDM", "ZDH", "TBBH", "BDCDYH", "BSM"],
  area: ["DKMJ", "ZDMJ", "YDMJ", "TDMJ", "TBMJ", "MJ"],
  floor: [],
  status: [],
  type: [],
  use: ["YDXZ", "YDYHFLMC", "GHYT", "DKYT", "TDYT", "DLMC"],
  price: [],
  tenure: [],
  "plot-ratio": ["RJL"],
  energy: [],
};

/** Names as offices write them, without what stands in brackets. */
const names: Readonly<Record<SiteFieldRole, RegExp>> = {
  name: /^(地块|宗地|资源|厂房|项目)?名称$|^(name|plot name)$/i,
  number: /^(地块|宗地|图斑|资源|厂房)?(编号|代码|号)$|^(id|code|no\.?|number)$/i,
  area: /^(地块|宗地|用地|土地|出让|可供|净用地|占地)?面积$|^(area|site area|land area)$/i,
  floor: /^(总)?(建筑|厂房|可租|空置|标准厂房)面积$|^(floor area|gross floor area)$/i,
  status: /^(地块|土地|资源|供地|供应|利用|现状|当前|开发)?(状态|情况)$|^status$/i,
  type: /^(资源)?(类型|类别)$|^type$/i,
  use: /^(用地|土地|规划)?(性质|用途)$|^(land )?use$/i,
  price: /^(出让|挂牌|起始|土地|基准|参考|供地|租金)?(单价|价格|地价|起始价)$|^(unit )?price$/i,
  tenure: /^(供地|供应|土地供应|出让|使用权)方式$|^tenure$/i,
  "plot-ratio": /^(规划)?容积率(上限|下限)?$|^(plot ratio|far)$/i,
  energy: /^(可供|剩余)?(能耗|用能)(指标|额度|量)?$|^energy( quota)?$/i,
};

/** The attributes of a layer by their roles: by a national code first, else by a Chinese or English name. Each attribute has one role. */
export function siteFieldsOf(fields: readonly Pick<FieldColumn, "name">[]): SiteFields {
  const found: SiteFields = {};
  const taken = new Set<string>();
  for (const role of siteFieldRoles) {
    const byCode = codes[role].map((code) => fields.find(({ name }) => !taken.has(name) && fieldCode(bareName(name)) === code)).find((one) => one !== undefined);
    const field = byCode ?? fields.find(({ name }) => !taken.has(name) && names[role].test(bareName(name)));
    if (!field) continue;
    taken.add(field.name);
    found[role] = { name: field.name, unit: unitIn(field.name) };
  }
  return found;
}

/** `面积（公顷）`, `面积_亩` and `面积/亩` are 面积. */
const bareName = (name: string): string => plainText(name).replace(/\s*[([].*$/, "").replace(/[_/](?:万?亩|公顷|ha|m2|㎡|平方米|万元.*|元.*)$/i, "").replace(/\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+/g, "").trim();

const otherUnits: readonly (readonly [RegExp, SiteFieldUnit])[] = [
  [/万元\s*[/每]\s*亩/, "wan-yuan-per-mu"],
  [/元\s*[/每]\s*亩/, "yuan-per-mu"],
  [/元\s*[/每]\s*(平方米|平米|㎡|m2|m²)/i, "yuan-per-m2"],
  [/万\s*吨\s*标准?煤|万\s*tce/i, "wan-tce"],
  [/吨\s*标准?煤|tce/i, "tce"],
];

function unitIn(name: string): SiteFieldUnit | null {
  const plain = plainText(name);
  const other = otherUnits.find(([pattern]) => pattern.test(plain));
  if (other) return other[1];
  const stated = unitStatedIn(plain);
  if (stated) return "unit" in stated ? stated.unit : null;
  return tableUnitOf(/[_/]([^_/]{1,6})$/.exec(plain)?.[1] ?? "");
}

/** m² in one of the units of land. */
export const squareMetresIn: Readonly<Record<TableUnitId, number>> = { mu: 2000 / 3, ha: 10_000, km2: 1_000_000, m2: 1, wanmu: 20_000_000 / 3 };
/** 元/m² in one unit of price. */
export const yuanPerM2In = { "wan-yuan-per-mu": 15, "yuan-per-mu": 0.0015, "yuan-per-m2": 1 } as const;
