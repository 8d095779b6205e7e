import type { Text } from "../text";

/** Fields of national planning, survey and cadastral databases by their code, as their standards title them. */
const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  BSM: ["标识码", "Identifier"],
  YSDM: ["要素代码", "Feature code"],
  XZQDM: ["行政区代码", "Administrative code"],
  XZQMC: ["行政区名称", "Administrative area"],
  MJ: ["面积", "Area"],
  BZ: ["备注", "Remarks"],
  GHFQDM: ["规划分区代码", "Planning zone code"],
  GHFQMC: ["规划分区名称", "Planning zone"],
  YDYHFLDM: ["用地用海分类代码", "Land-use class code"],
  YDYHFLMC: ["用地用海分类名称", "Land-use class"],
  CZKFBJ: ["城镇开发边界分区", "Part of the urban growth boundary"],
  TBBH: ["图斑编号", "Patch number"],
  TBMJ: ["图斑面积", "Patch area"],
  TBDLMJ: ["图斑地类面积", "Area of the patch's land class"],
  DLBM: ["地类编码", "Land class code"],
  DLMC: ["地类名称", "Land class"],
  QSXZ: ["权属性质", "Kind of ownership"],
  QSDWDM: ["权属单位代码", "Owning unit code"],
  QSDWMC: ["权属单位名称", "Owning unit"],
  ZLDWDM: ["坐落单位代码", "Code of the unit it lies in"],
  ZLDWMC: ["坐落单位名称", "Unit it lies in"],
  GDPDJB: ["耕地坡度级别", "Slope grade of farmland"],
  DKBH: ["地块编号", "Plot number"],
  DKMC: ["地块名称", "Plot name"],
  DKMJ: ["地块面积", "Plot area"],
  DKYT: ["地块用途", "Plot use"],
  DKZL: ["地块坐落", "Plot location"],
  ZDDM: ["宗地代码", "Land parcel code"],
  ZDH: ["宗地号", "Land parcel number"],
  ZDMJ: ["宗地面积", "Land parcel area"],
  ZDTZM: ["宗地特征码", "Land parcel mark"],
  BDCDYH: ["不动产单元号", "Real-estate unit number"],
  TDYT: ["土地用途", "Land use"],
  QLLX: ["权利类型", "Kind of right"],
  QLXZ: ["权利性质", "Nature of the right"],
  ZL: ["坐落", "Location"],
  XMMC: ["项目名称", "Project name"],
  XMBH: ["项目编号", "Project number"],
  TFH: ["图幅号", "Map sheet"],
  GHYT: ["规划用途", "Planned use"],
  YDMJ: ["用地面积", "Land area"],
  TDMJ: ["土地面积", "Area of land"],
  GDMJ: ["供地面积", "Area supplied"],
  CRMJ: ["出让面积", "Area granted"],
  PZMJ: ["批准面积", "Area approved"],
  YJJBNTMJ: ["永久基本农田面积", "Permanent basic farmland area"],
  YDXZ: ["用地性质", "Kind of land use"],
  YDDM: ["用地代码", "Land-use code"],
  RJL: ["容积率", "Floor area ratio"],
  JZMD: ["建筑密度", "Building coverage"],
  LDL: ["绿地率", "Green space ratio"],
  JZXG: ["建筑限高", "Height limit"],
};

const shapefileName = 10;

/**
 * What a national, survey or cadastral field is called, whatever the case of its name and where a Shapefile cut it off at ten letters;
 * `null` where the name is not one of them.
 */
export function fieldTitle(name: string): Text | null {
  const code = fieldCode(name);
  const [zh, en] = (code !== null && titles[code]) || [];
  return zh !== undefined && en !== undefined ? { zh, en } : null;
}

/** The national code of a field: from its name, or from the title it has in Chinese (`用地用海分类代码` is YDYHFLDM). */
export function fieldCode(name: string): string | null {
  const upper = name.trim().toUpperCase();
  if (Object.hasOwn(titles, upper)) return upper;
  const cut = upper.length === shapefileName ? Object.keys(titles).find((code) => code.startsWith(upper)) : undefined;
  return cut ?? byTitle(name.trim());
}

/** A DBF in GBK cuts Chinese names off at five characters. */
function byTitle(name: string): string | null {
  if (!/^[\u4e00-\u9fff]{2}/.test(name)) return null;
  const found = Object.entries(titles).find(([, [zh]]) => {
    const plain = zh.replace(/（.*）$/, "");
    return plain === name || (name.length === 5 && plain.startsWith(name));
  });
  return found?.[0] ?? null;
}
