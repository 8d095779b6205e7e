import type { Text } from "../text";
import type { ResourceRecord } from "./site-records";

type ResourceType = ResourceRecord["type"];
export type ResourceStatus = NonNullable<ResourceRecord["status"]>;

/**
 * How much of a resource is to be had: all of it, none, or nobody knows how much up to all: it is only planned, still being built, or someone
 * holds it and would have to give it up.
 */
export type Availability = "all" | "none" | "up-to";

const land: Record<ResourceStatus, Availability> = { planned: "up-to", "approved-unsupplied": "all", reserved: "all", "supplied-building": "none", built: "none", idle: "up-to", inefficient: "up-to" };
/** A plant stands on land that was supplied; built or idle it is what an investor moves into. */
const plant: Record<ResourceStatus, Availability> = { planned: "up-to", "approved-unsupplied": "up-to", reserved: "all", "supplied-building": "up-to", built: "all", idle: "all", inefficient: "up-to" };
const energy: Record<ResourceStatus, Availability> = { planned: "up-to", "approved-unsupplied": "all", reserved: "all", "supplied-building": "none", built: "none", idle: "all", inefficient: "up-to" };
const byType = { land, plant, energy } as const;

/** By its status; what has none may be anything. */
export const availabilityOf = (type: ResourceType, status: ResourceStatus | null): Availability => (status === null ? "up-to" : byType[type][status]);

/** What the statuses are called, in the words of the offices. */
export const statusTexts: Readonly<Record<ResourceStatus, Text>> = {
  planned: { zh: "规划", en: "planned" },
  "approved-unsupplied": { zh: "已批未供", en: "approved, not supplied" },
  reserved: { zh: "储备", en: "in reserve" },
  "supplied-building": { zh: "已供在建", en: "supplied, being built" },
  built: { zh: "建成", en: "built" },
  idle: { zh: "闲置", en: "idle" },
  inefficient: { zh: "低效", en: "inefficient" },
};

/** As offices write them; the first that fits counts: 已批未供 is no 已供, and 储备 may be called idle in passing. */
const words: readonly (readonly [RegExp, ResourceStatus])[] = [
  [/批而未供|已批未供|批后未供|approved.{0,6}(?:not |un)supplied|approved-unsupplied/i, "approved-unsupplied"],
  [/供而未用|闲置|空置|腾退|\bidle\b|vacant/i, "idle"],
  [/低效|inefficient/i, "inefficient"],
  [/储备|收储|净地|待供|可供|reserve/i, "reserved"],
  [/已供|在建|建设中|施工|supplied|under construction/i, "supplied-building"],
  [/建成|竣工|现状|现房|已建|投用|\bbuilt\b|existing/i, "built"],
  [/规划|拟|planned/i, "planned"],
];

/** What is said of land that waits for its use, and denies nothing: 储备未供 is in reserve, and a site without buildings is a cleared one. */
const harmless = /未供(?:地|应)?|未用|未利用地?|未开发|未开工|未动工|未建(?!成|完|好)|未租|未售|不动产|无(?:地上)?(?:建筑物?|附着物|障碍|争议|抵押|纠纷)|(?:not|un)\s?(?:leased|let|occupied|sold)\b/gi;
/** 不可供, 非净地, 拟收储, 现房（已租）: the word that follows is not the status. */
const denial = /[未不非无没尚暂]|拟(?=收储|储备|入库|腾退|闲置)|待(?!供|建)|(?:已|被|正)(?:出)?(?:租|售|占)|\b(?:not?|never|without|no longer|leased|let|sold|occupied|incomplete)\b|\bnon[\s-]?|\bun(?:built|reserved|finished|completed|available|approved|supplied)/i;

/** The status that a word names; `null` where it names none, or denies one. */
export function statusNamed(word: string): ResourceStatus | null {
  const [first, ...others] = words;
  const [unsupplied, supplied] = first ?? [];
  if (unsupplied?.test(word) && supplied) return denial.test(word.replace(unsupplied, "").replace(harmless, "")) ? null : supplied;
  const plain = word.replace("供而未用", "闲置").replace(harmless, "");
  return denial.test(plain) ? null : (others.find(([pattern]) => pattern.test(plain))?.[1] ?? null);
}

/** 地块、厂房、能耗指标 as offices write them. */
export function typeNamed(word: string): ResourceType | null {
  if (/能耗|用能|标煤|energy|quota/i.test(word)) return "energy";
  if (/厂房|楼宇|标房|库房|仓库|载体|plant|workshop|building/i.test(word)) return "plant";
  return /地块|土地|用地|宗地|净地|标准地|land|plot|parcel/i.test(word) ? "land" : null;
}
