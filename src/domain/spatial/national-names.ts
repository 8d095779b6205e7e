import type { Json } from "../plain-json";
import type { Text } from "../text";
import type { ControlLine } from "./control-line";
import type { LayerUse } from "./imported-records";
import { fieldCode, fieldTitle } from "./national-fields";

export { fieldTitle } from "./national-fields";

export type NamedField = { name: string; samples: readonly Json[] };

/** What a layer's names say it is. `why` names the layer or field that says so and its title, for a sentence; `null` where nothing does. */
export type SuggestedUse = {
  use: LayerUse | "boundary" | "edition" | null;
  control: ControlLine | null;
  /** The field with the land-use or zoning code. */
  codeField: string | null;
  why: { name: string; title: Text } | null;
};

type Rule = { name: RegExp; use: SuggestedUse["use"]; control?: ControlLine; title: Text };

/**
 * Layers of the national databases by code or Chinese name; a code may stand between other letters' ends (`530100CZKFBJ`,
 * `CZKFBJ_2035`). The first that fits counts, so that what is narrower stands first.
 */
const layerRules: readonly Rule[] = [
  { name: code("CZKFBJ"), use: "control-lines", control: "urban-growth-boundary", title: { zh: "城镇开发边界", en: "urban growth boundary" } },
  { name: /城镇开发边界|集中建设区|弹性发展区|特别用途区/, use: "control-lines", control: "urban-growth-boundary", title: { zh: "城镇开发边界", en: "urban growth boundary" } },
  { name: code("STBHHX"), use: "control-lines", control: "ecological-redline", title: { zh: "生态保护红线", en: "ecological redline" } },
  { name: /生态保护红线|生态红线/, use: "control-lines", control: "ecological-redline", title: { zh: "生态保护红线", en: "ecological redline" } },
  { name: code("YJJBNT(?:TB|BHTB|BHQ)?"), use: "control-lines", control: "permanent-farmland", title: { zh: "永久基本农田", en: "permanent basic farmland" } },
  { name: /永久基本农田|基本农田/, use: "control-lines", control: "permanent-farmland", title: { zh: "永久基本农田", en: "permanent basic farmland" } },
  { name: /滇池.*核心区|生态保护核心区/, use: "control-lines", control: "dianchi-core", title: { zh: "滇池生态保护核心区", en: "Dianchi core protection zone" } },
  { name: /滇池.*缓冲区|生态保护缓冲区/, use: "control-lines", control: "dianchi-buffer", title: { zh: "滇池生态保护缓冲区", en: "Dianchi protection buffer zone" } },
  { name: /滇池.*绿色发展区|绿色发展区/, use: "control-lines", control: "dianchi-green", title: { zh: "滇池绿色发展区", en: "Dianchi green development zone" } },
  { name: code("(?:ZXCQ)?GHYDYH"), use: "edition", title: { zh: "规划用地用海", en: "planned land use" } },
  { name: /用地用海|土地利用规划|用地布局|控规用地|控制性详细规划/, use: "edition", title: { zh: "规划用地用海", en: "planned land use" } },
  { name: code("(?:ZXCQ|YDYH)?GHFQ"), use: "layer", title: { zh: "规划分区", en: "planning zones" } },
  { name: code("(?:XZ)?DLTB"), use: "layer", title: { zh: "地类图斑", en: "land class patches" } },
  { name: /地类图斑/, use: "layer", title: { zh: "地类图斑", en: "land class patches" } },
  { name: /批而未供|闲置|低效|存量|储备|厂房|标准地|收储/, use: "resources", title: { zh: "资源", en: "resources" } },
  { name: code("ZD|ZDJBXX|DK"), use: "parcels", title: { zh: "宗地、地块", en: "parcels" } },
  { name: /宗地|地块|出让|供地|拐点/, use: "parcels", title: { zh: "宗地、地块", en: "parcels" } },
  { name: /项目|招商|签约|开工|投产/, use: "projects", title: { zh: "项目", en: "projects" } },
  { name: /(?:开发区|园区|片区|自贸|经开|高新|综保|产业园).*(?:边界|界线|范围|四至)|(?:边界|界线|四至|范围线)$/, use: "boundary", title: { zh: "园区界线", en: "zone boundary" } },
];

/** Fields that say what a layer is where its name does not, by their national code. */
const fieldRules: readonly { codes: readonly string[]; use: SuggestedUse["use"]; control?: ControlLine }[] = [
  { codes: ["CZKFBJ"], use: "control-lines", control: "urban-growth-boundary" },
  { codes: ["YDYHFLDM", "YDYHFLMC"], use: "edition" },
  { codes: ["BDCDYH", "ZDDM", "ZDH", "DKBH", "DKMC"], use: "parcels" },
  { codes: ["GHFQDM", "DLBM"], use: "layer" },
  { codes: ["XMBH", "XMMC"], use: "projects" },
];

/** Fields that class a layer, the surest first. */
const codeFields = ["YDYHFLDM", "CZKFBJ", "GHFQDM", "DLBM", "YDDM", "YDYHFLMC", "GHFQMC", "DLMC"];

/** What a layer is by its national layer and field names, or by what it is called in Chinese: a suggestion for the user to confirm. */
export function suggestUse({ layerName, fields }: { layerName: string; fields: readonly NamedField[] }): SuggestedUse {
  const byCode = new Map(fields.flatMap(({ name }) => {
    const known = fieldCode(name);
    return known === null ? [] : [[known, name] as const];
  }));
  const codeField = codeFields.map((one) => byCode.get(one)).find((name) => name !== undefined) ?? landUseField(fields);
  const layer = layerRules.find(({ name }) => name.test(layerName));
  if (layer) return { use: layer.use, control: layer.control ?? null, codeField, why: { name: layerName, title: layer.title } };
  for (const { codes, use, control } of fieldRules) {
    const name = codes.map((one) => byCode.get(one)).find((one) => one !== undefined);
    const title = name === undefined ? null : fieldTitle(name);
    if (name !== undefined && title) return { use, control: control ?? null, codeField, why: { name, title } };
  }
  return { use: codeField === null ? null : "edition", control: null, codeField, why: codeField === null ? null : { name: codeField, title: { zh: "用地用海分类代码", en: "Land-use class code" } } };
}

/** A code that stands by itself, or between digits, separators and the ends of a name. */
function code(pattern: string): RegExp {
  return new RegExp(`(?:^|[^A-Za-z])(?:${pattern})(?:$|[^A-Za-z])`, "i");
}

/** 用地用海 codes begin with 01 to 24 and have two, four or six digits; a column of nothing else is taken for them if it says so. */
function landUseField(fields: readonly NamedField[]): string | null {
  const isCode = (value: Json): boolean => typeof value === "string" && /^(?:0[1-9]|1\d|2[0-4])(?:\d{2}){0,2}$/.test(value);
  return fields.find(({ name, samples }) => /用地|地类|landuse|land_use|ydlx|fldm/i.test(name) && samples.length > 0 && samples.every(isCode))?.name ?? null;
}
