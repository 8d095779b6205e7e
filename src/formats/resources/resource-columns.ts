import { tableUnitOf, tableUnits, unitStatedIn } from "../../domain/land-unit-text";
import type { LandUnit } from "../../domain/land-amount";
import { plainText } from "../../domain/number-text";
import { isContactHeading } from "../../domain/person-data";
import { cellAt, textAt, type SheetGrid } from "../../domain/table-grid";
import type { ResourceField, ResourceReading } from "./read-resource";

export type ResourceColumnRole = ResourceField | "position";

/** A column of a table of resources: its heading, what it is taken for (`null`: it is not read), whether persons stand in it, and the unit that its heading states. */
export type ResourceColumn = { index: number; heading: string; role: ResourceColumnRole | null; isPersonal: boolean; areaUnit: LandUnit | null; tens: number; priceUnit: ResourceReading["priceUnit"] };

export type ResourceTable = { sheet: SheetGrid; header: number; columns: readonly ResourceColumn[]; rows: readonly number[] };

/** Headings without what stands in brackets; the first that fits counts. */
const names: readonly (readonly [RegExp, ResourceColumnRole])[] = [
  [/^(资源|地块|宗地|厂房|项目|载体|标的)?名称$|^(地块|宗地|厂房|资源)$|^(name|resource)$/i, "name"],
  [/^(资源)?(类型|类别)$|^(resource )?type$/i, "type"],
  [/^(地块|土地|资源|供地|供应|利用|当前|现状)?状态$|^(供应|供地|利用|开发)情况$|^status$/i, "status"],
  [/^(地块|宗地|用地|土地|占地|出让|可供|净用地|建筑|厂房|可租|总)?面积$|^(floor |land |site )?area$/i, "area"],
  [/^(可供|剩余|可用)?(能耗|用能)(指标|额度|量)?$|^energy( quota)?$/i, "energy"],
  [/^(出让|挂牌|起始|土地|参考|基准|供地|租金)?(单价|价格|地价|起始价)$|^(unit )?price$/i, "price"],
  [/^(供地|供应|出让|土地供应|土地使用权)?方式$|^tenure$/i, "tenure"],
  [/^(所在|所属)?(片区|园区|开发区|县区|区县|区域|县\(市\)区|核算单元)(名称)?$|^(zone|park)$/i, "zone"],
  [/^(适宜|适用|拟引进|主导|产业|规划)?(产业|产业方向|产业类型|行业)$|^industr(y|ies)$/i, "industries"],
  [/^经度$|^(lng|lon|longitude|x)$/i, "lng"],
  [/^纬度$|^(lat|latitude|y)$/i, "lat"],
  [/^(经纬度|坐标|位置坐标|中心点?坐标|点位)$|^(position|coordinates)$/i, "position"],
  [/^(截至|时点|截至日期|截止日期|数据时点|更新日期)$|^as[- ]of$/i, "as-of"],
  [/^(数据)?(来源|出处|依据|资料来源)$|^source$/i, "source"],
  [/^(备注|说明)$|^(note|remarks?)$/i, "note"],
];

const mostHeaderRows = 40;

/**
 * The table of resources in a sheet: the row of its first 40 that has most headings we know, a name among them, and what is below it. `null` where
 * there is none. Columns of contacts are never read.
 */
export function resourceTable(sheet: SheetGrid): ResourceTable | null {
  let best: { header: number; columns: ResourceColumn[]; known: number } | null = null;
  for (let header = 0; header < Math.min(mostHeaderRows, sheet.rows.length); header += 1) {
    const columns = columnsIn(sheet, header);
    const known = columns.filter(({ role }) => role !== null).length;
    if (known >= 2 && columns.some(({ role }) => role === "name") && known > (best?.known ?? 0)) best = { header, columns, known };
  }
  if (!best) return null;
  const { header, columns } = best;
  const rows = Array.from({ length: sheet.rows.length - header - 1 }, (_, index) => header + 1 + index).filter((row) => columns.some(({ index }) => textAt(sheet, row, index) !== "") && !isSum(sheet, row, columns));
  return { sheet, header, columns, rows };
}

function columnsIn(sheet: SheetGrid, row: number): ResourceColumn[] {
  const taken = new Set<ResourceColumnRole>();
  return (sheet.rows[row] ?? []).flatMap((cell, index): ResourceColumn[] => {
    const heading = plainText(cell?.text ?? "");
    if (heading === "") return [];
    const isPersonal = isContactHeading(heading);
    const found = isPersonal ? null : roleOf(heading);
    const role = found === null || taken.has(found) ? null : found;
    if (role) taken.add(role);
    const stated = unitStatedIn(heading);
    const unit = stated && "unit" in stated ? stated.unit : tableUnitOf(/[/_]([^/_]{1,5})$/.exec(heading)?.[1] ?? "");
    return [{ index, heading, role, isPersonal, areaUnit: unit && tableUnits[unit].unit, tens: unit ? tableUnits[unit].tens : 0, priceUnit: priceUnitIn(heading) }];
  });
}

function priceUnitIn(heading: string): ResourceColumn["priceUnit"] {
  if (/万元?\s*[/每]\s*亩|10,?000\s*\/\s*mu/i.test(heading)) return "wan-yuan-per-mu";
  return /元\s*[/每]\s*(平方米|平米|㎡|m2)|(CNY|yuan)\s*\/\s*m2/i.test(heading) ? "yuan-per-m2" : null;
}

function roleOf(heading: string): ResourceColumnRole | null {
  const bare = heading.replace(/[([].*$/, "").replace(/[/_](?:万?亩|公顷|ha|m2|㎡|平方米|吨标煤|万元.*|元.*)$/i, "").replace(/[\s*:：]/g, "");
  const role = names.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
  // A total in 万元 or a rent a month is no price of land.
  return role === "price" && /\((?:万|亿)?元\)|\/月|\/年/.test(heading.replace(/\s/g, "")) ? null : role;
}

/** 合计 and 小计 are no resources. */
function isSum(sheet: SheetGrid, row: number, columns: readonly ResourceColumn[]): boolean {
  const name = columns.find(({ role }) => role === "name")?.index ?? 0;
  return /^(合计|总计|小计|共计|total|sum)[:：]?$/i.test(textAt(sheet, row, name).replace(/\s/g, "")) || columns.some(({ role, index }) => role === null && /^(合计|总计|小计)$/.test(textAt(sheet, row, index).replace(/\s/g, "")) && textAt(sheet, row, name) === "");
}

/** What a cell says; a percentage, an error or a date where a number belongs stays what it is and is refused as such. */
export const cellText = (sheet: SheetGrid, row: number, column: number): string => {
  const cell = cellAt(sheet, row, column);
  if (cell === null) return "";
  return cell.kind === "percent" && !cell.text.includes("%") ? `${cell.text}%` : cell.text.trim();
};
