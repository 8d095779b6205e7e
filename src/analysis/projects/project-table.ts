import { cellAt, textAt, type SheetGrid } from "../../domain/table-grid";
import { plainText } from "../../domain/number-text";
import { isContactHeading } from "../../domain/person-data";

/** What a column of a table of projects means. */
export const projectRoles = [
  "name",
  "register",
  "stage",
  "negotiated",
  "industry",
  "investment",
  "land",
  "quota",
  "quotaUnit",
  "zone",
  "planning",
  "signed",
  "started",
  "producing",
  "expanding",
  "responsible",
  "lng",
  "lat",
  "source",
  "note",
  "class",
  "kind",
] as const;
export type ProjectRole = (typeof projectRoles)[number];

export type ProjectColumn = {
  index: number;
  heading: string;
  /** `person`: it holds names or numbers of persons and is never read. `null`: nothing of a project. */
  role: ProjectRole | "person" | null;
};

/** The row of its headings, from 0, and what they mean; `null` where the sheet names no projects. */
export type ProjectTable = { sheet: SheetGrid; header: number; columns: readonly ProjectColumn[] };

/** The first that fits a heading is meant; units in brackets are not part of a name. */
const names: readonly [RegExp, ProjectRole][] = [
  [/^((在谈|洽谈)?项目名称|招商项目|项目|名称|project|projectname|name)$/i, "name"],
  [/^(登记编号|资料编号|register(id)?)$/i, "register"],
  [/^(谋划|谋划时间|谋划日期|planneddate|planned|planning)$/i, "planning"],
  [/^(签约|签约时间|签约日期|签约年月|signed|signeddate)$/i, "signed"],
  [/^(开工|开工时间|开工日期|开工年月|started|underconstruction|startdate)$/i, "started"],
  [/^(投产|投产时间|投产日期|投产年月|producing|inproduction|productiondate)$/i, "producing"],
  [/^(增资|增资时间|增资日期|expanding|expansiondate)$/i, "expanding"],
  [/^(阶段|项目阶段|所处阶段|进展阶段|当前阶段|推进阶段|stage)$/i, "stage"],
  [/^(产业|所属产业|产业类别|产业类型|行业|所属行业|industry)$/i, "industry"],
  [/^(总投资|投资|投资额|总投资额|计划总投资|计划投资|协议投资|投资总额|investment|totalinvestment)$/i, "investment"],
  [/^(用地需求|用地|用地面积|需求用地|需用地|拟用地|用地规模|土地需求|land|landneed)$/i, "land"],
  [/^(配套指标|配套用地指标|用地指标|指标|quota|quotaattached)$/i, "quota"],
  [/^(指标单元|指标核算单元|指标来源单元|指标单位|quotaunit|quotafrom)$/i, "quotaUnit"],
  [/^(所在片区|片区|所在园区|园区|落地园区|落地片区|选址|选址片区|承载园区|所在区域|zone|park)$/i, "zone"],
  [/^(责任岗位|岗位|责任部门|牵头部门|责任单位|牵头单位|responsiblepost|responsible)$/i, "responsible"],
  [/^(经度|lng|lon|longitude|经度wgs84)$/i, "lng"],
  [/^(纬度|lat|latitude|纬度wgs84)$/i, "lat"],
  [/^(来源|资料来源|出处|source)$/i, "source"],
  [/^(备注|说明|note|remarks?)$/i, "note"],
  [/^(公开等级|等级|releaseclass|class)$/i, "class"],
  [/^(值的性质|valuekind)$/i, "kind"],
  // However it is put: a column that is missed would let what is negotiated pass for open.
  [/^(?!.*(?:时间|日期|记录|次数|date)).*(在谈|洽谈|谈判|negotiat)/i, "negotiated"],
];

/** What a heading means, whatever unit it gives in brackets. */
export function roleOfHeading(heading: string): ProjectRole | "person" | null {
  if (isContactHeading(heading)) return "person";
  const name = plainText(heading).replace(/\([^()]*\)/g, "").replace(/[\s:：*_-]/g, "");
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The unit in the brackets of a heading, `万元` of 总投资（万元）; empty where it gives none. */
export const unitOfHeading = (heading: string): string => /\(([^()]{1,20})\)/.exec(plainText(heading))?.[1]?.trim() ?? "";

const searchedRows = 40;

/** The table of projects in a sheet: its headings are the row with most of them, one the name and one besides. */
export function projectTable(sheet: SheetGrid): ProjectTable | null {
  const rows = Array.from({ length: Math.min(sheet.rows.length, searchedRows) }, (_, row) => ({ row, columns: columnsOf(sheet, row) }));
  const best = rows.filter(({ columns }) => columns.some(({ role }) => role === "name")).reduce<{ row: number; columns: readonly ProjectColumn[]; known: number } | null>((found, { row, columns }) => {
    const known = new Set(columns.flatMap(({ role }) => role ?? [])).size;
    return known >= 2 && known > (found?.known ?? 0) ? { row, columns, known } : found;
  }, null);
  return best && { sheet, header: best.row, columns: best.columns };
}

/** Of several columns of one meaning the first is taken. */
function columnsOf(sheet: SheetGrid, row: number): ProjectColumn[] {
  const taken = new Set<string>();
  return (sheet.rows[row] ?? []).map((_, index) => {
    const heading = textAt(sheet, row, index);
    const role = heading.length > 40 || cellAt(sheet, row, index)?.kind !== "text" ? null : roleOfHeading(heading);
    if (role === null || (role !== "person" && taken.has(role))) return { index, heading, role: null };
    taken.add(role);
    return { index, heading, role };
  });
}
