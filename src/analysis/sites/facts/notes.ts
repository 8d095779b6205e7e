import type { IndustryRole } from "../../../domain/industry";
import type { Standing } from "../../../domain/statement";
import type { Text } from "../../../domain/text";
import type { AreaKind } from "../../../domain/zone";

/** Short words about how a fact was found; they stand beside it, in both languages at once. */
export const notes = {
  noIndustries: { zh: "未选产业", en: "no industry chosen" },
  noPartner: { zh: "未选伙伴片区", en: "no partner zone chosen" },
  noneOfThem: { zh: "所列产业中没有", en: "not among its listed industries" },
  roleUnsaid: { zh: "列为产业，主辅未载", en: "listed, leading or auxiliary not said" },
  inside: { zh: "在片区内", en: "within the zone" },
  isBonded: { zh: "本身是综合保税区的片区", en: "is itself a block of the bonded zone" },
  partOfBonded: { zh: "属综合保税区", en: "part of a bonded zone" },
  plannedBonded: { zh: "综合保税区仅为规划，尚未设立", en: "a bonded zone is only planned, none exists" },
  noBonded: { zh: "所列综合保税区不在其所在县区", en: "no listed bonded zone lies in its counties" },
  containsBonded: { zh: "所在片区内有综合保税区，该处是否在其中未载", en: "its zone contains a bonded zone; whether this place lies in it is not said" },
  countiesUnknown: { zh: "所在县区未载", en: "its county is not stated" },
  stationsListed: { zh: "资料只列昆明的几个车站，未列的可能更近，只知最远", en: "only a few stations of Kunming are listed; one that is not may be nearer, so this is the farthest it can be" },
  stationsFar: { zh: "资料只列昆明的几个车站，未列的可能更近，不以远近计", en: "only a few stations of Kunming are listed, none near; one that is not may be nearer" },
  roadsSchematic: { zh: "道路只有名称和示意走向，没有出入口位置", en: "roads are known by name or schematic course only, without their junctions" },
  parkByParent: { zh: "属市级及以上园区", en: "part of a park of municipal level or above" },
  levelUnknown: { zh: "园区级别未载，是否达到市级待核", en: "its level is not stated; whether it is municipal or above is to be checked" },
  notAPark: { zh: "不是园区，与园区的范围关系未载", en: "not a park; how it lies to the parks is not stated" },
  exemptMining: { zh: "矿产资源项目，规则明文除外", en: "a mineral resource project, which the rule excepts" },
  exemptEnergy: { zh: "能源开发项目，规则明文除外", en: "an energy development project, which the rule excepts" },
  notBound: { zh: "规则只约束昆明市，不及于此", en: "the rule binds Kunming only, not here" },
  placeUnknown: { zh: "位置不详", en: "its place is not known" },
  ruleGone: { zh: "规则已不再有效", en: "the rule no longer holds" },
  outsideParks: { zh: "在园区之外", en: "outside the parks" },
  nearSchematic: { zh: "附近园区的界线只是示意或未载", en: "the boundary of a park nearby is schematic or not stated" },
  notARule: { zh: "不是规则", en: "not a rule" },
  otherZones: { zh: "规则所指为其他片区", en: "the rule speaks of other zones" },
  otherDivisions: { zh: "规则不及于所在市县", en: "the rule does not reach its county or prefecture" },
  nowhere: { zh: "规则未写适用地区", en: "the rule does not say where it applies" },
  ownStaff: { zh: "公布的单个项目，不代表全片区", en: "a single published project, not the whole zone" },
  ledgerStock: { zh: "含台账批而未供", en: "with the ledger's approved but unsupplied land" },
  schematic: { zh: "界线只是示意，不能叠加判定", en: "its boundary is schematic and cannot be overlaid" },
  byPoint: { zh: "按点位核对，未核对用地范围", en: "checked at its point, not over its ground" },
  byZone: { zh: "按所在片区", en: "as its zone" },
  asEntered: { zh: "所录未必齐全，只知至少", en: "as entered, which may be incomplete: at least" },
  noneSure: { zh: "已录入的都不能确定可供", en: "nothing that is entered is certain to be available" },
  noneBuilt: { zh: "已录入的项目没有建成套数", en: "no dwelling that is entered is built" },
  partOfProfile: { zh: "所列产业中没有，但资料没有同时列出主导和辅助产业", en: "not among its listed industries, of which the source does not list both leading and auxiliary ones" },
} as const satisfies Record<string, Text>;

export const areaNames: Readonly<Record<AreaKind, Text>> = {
  approved: { zh: "批准面积", en: "approved area" },
  administered: { zh: "管理面积", en: "administered area" },
  planned: { zh: "规划面积", en: "planned area" },
  implemented: { zh: "实施面积", en: "implemented area" },
  "built-up": { zh: "建成面积", en: "built-up area" },
};

export const roleNames: Readonly<Record<IndustryRole, Text>> = { leading: { zh: "主导产业", en: "leading industry" }, auxiliary: { zh: "辅助产业", en: "auxiliary industry" } };

/** Why a rule that does not hold does not. */
export const standingNotes: Readonly<Record<Exclude<Standing, "in-force">, Text>> = {
  proposed: { zh: "仅为提出，未施行", en: "only proposed, not in force" },
  "not-yet": { zh: "尚未施行", en: "not in force yet" },
  expired: { zh: "已到期", en: "expired" },
  replaced: { zh: "已被后来的规定取代", en: "replaced by a later rule" },
};
