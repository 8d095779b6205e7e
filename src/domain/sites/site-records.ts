import type { Position } from "geojson";
import { isDate, isDay } from "../calendar";
import { ReleaseClass } from "../dataset";
import { IndustryId } from "../industry";
import { isPrototypeKey } from "../plain-json";
import { ProjectStage } from "../project-stage";
import { z } from "../schema";
import { seenText } from "../text";
import { hasContact } from "./answering-office";
import { choicesOf, criteria, CriterionId } from "./criterion";
import { SiteSearch } from "./site-search";

const RecordId = z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,79}$/), z.refine((id) => !isPrototypeKey(id)));
const common = { id: RecordId, releaseClass: z.prefault(ReleaseClass, "internal") };
/** What cannot be seen goes on reading: one name must not cost the whole project, nor turn the words around it. */
const line = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest), z.overwrite((text) => (seenText(text).trim() === "" ? "—" : seenText(text))));
const note = z.nullable(line(500));
const date = z.string().check(z.refine(isDate));
/** A zone's id or a county's code. */
const Unit = z.string().check(z.regex(/^(\d{6}|[a-z][a-z0-9-]{0,79})$/));
const Quantity = z.number().check(z.gte(0), z.lte(1e12));
/** 1/300 m² */
const Land = z.int().check(z.gte(0), z.lte(3e12));
/** WGS 84, `[lng, lat]`. */
const At = z.custom<Position>((value) => Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number" && Number.isFinite(one)) && Math.abs(value[0] as number) <= 180 && Math.abs(value[1] as number) <= 85);

/** 选址方案: a search under a name, with the notes on its shortlist. */
export const SiteSearchRecord = z.strictObject({
  ...common,
  title: line(120),
  savedAt: z.iso.datetime(),
  search: SiteSearch,
  /** Site → note. */
  notes: z.record(z.string().check(z.maxLength(200), z.refine((key) => !isPrototypeKey(key))), line(500)).check(z.refine((notes) => Object.keys(notes).length <= 60)),
});
export type SiteSearchRecord = z.infer<typeof SiteSearchRecord>;

/** 答复: what a park answered to one question of the 询问清单. */
export const SiteAnswerRecord = z.strictObject({
  ...common,
  /** The zone that answered, or the resource's zone. */
  unit: Unit,
  criterion: CriterionId,
  /** In the unit of the criterion; a range where the park gave one. */
  lo: z.nullable(Quantity),
  hi: z.nullable(Quantity),
  /** Of criteria with words. */
  words: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(10)),
  /** As it was entered, with its unit. */
  asGiven: line(200),
  answeredOn: z.string().check(z.refine(isDay)),
  /** The office or post that answered, never a person. */
  by: line(120).check(z.refine((by) => !hasContact(by))),
  /** The file it came with; `null` where it was entered by hand. */
  file: z.nullable(line(300)),
  note: z.nullable(line(500).check(z.refine((text) => !hasContact(text)))),
}).check(
  z.refine(({ lo, hi }) => (lo === null) === (hi === null) && (lo ?? 0) <= (hi ?? 0), { path: ["lo"] }),
  // A quantity or words, as the criterion is.
  z.refine(({ criterion, lo, words }) => (criteria[criterion].is === "range" ? lo !== null && words.length === 0 : lo === null && words.length > 0), { path: ["words"] }),
  z.refine(({ criterion, words }) => words.every((word) => choicesOf(criterion).includes(word)), { path: ["words"] }),
);
export type SiteAnswerRecord = z.infer<typeof SiteAnswerRecord>;

/** 招商项目 of the project library. */
export const InvestmentProjectRecord = z.strictObject({
  ...common,
  name: line(200),
  /** The project of the register that this entry takes further; `null` for one that was entered. */
  register: z.nullable(line(80)),
  /** `null` where nobody said. */
  stage: z.nullable(ProjectStage),
  /** Where it is negotiated: never released, whatever its class says. */
  isNegotiated: z.boolean(),
  industry: z.nullable(IndustryId),
  /** 元 */
  investmentYuan: z.nullable(z.number().check(z.gte(0), z.lte(1e14))),
  /** What it needs, as an accounted area: 1/300 m². */
  land: z.nullable(Land),
  /** Quota attached: the account unit and the amount, in 1/300 m². */
  quota: z.nullable(z.strictObject({ unit: Unit, count: Land })),
  zone: z.nullable(Unit),
  /** `null` where its site is not published or not known; it is then shown with its zone. */
  at: z.nullable(At),
  /** When it reached a stage. */
  dates: z.partialRecord(ProjectStage, date),
  /** 责任岗位 of an office, never a person. */
  responsible: z.nullable(line(120)),
  source: note,
  note,
});
export type InvestmentProjectRecord = z.infer<typeof InvestmentProjectRecord>;

export const resourceTypes = ["land", "plant", "energy"] as const;
/** 规划、已批未供、储备、已供在建、建成、闲置、低效 */
export const resourceStatuses = ["planned", "approved-unsupplied", "reserved", "supplied-building", "built", "idle", "inefficient"] as const;

/** 资源: land, a plant or an energy quota that is to be had. */
export const ResourceRecord = z.strictObject({
  ...common,
  type: z.enum(resourceTypes),
  name: line(200),
  status: z.nullable(z.enum(resourceStatuses)),
  zone: z.nullable(Unit),
  /** `null` where nobody gave a place. */
  at: z.nullable(At),
  /** Land: site area; a plant: floor area; in 1/300 m². Energy: `null`. */
  area: z.nullable(Land),
  /** Energy: tonnes of coal equivalent a year. */
  energyTce: z.nullable(Quantity),
  /** 元/m² */
  priceYuanPerM2: z.nullable(Quantity),
  tenure: z.nullable(line(40)),
  /** Industries it is meant for; empty where nobody said. */
  industries: z.array(IndustryId).check(z.maxLength(12)),
  asOf: z.nullable(date),
  source: note,
  note,
});
export type ResourceRecord = z.infer<typeof ResourceRecord>;

export const sharedMeasures = ["tax", "fixed-investment", "industrial-output"] as const;

/** 跨区域项目利益分享 between the district that first negotiated (首谈地) and the one that takes it (承载地). */
export const BenefitSplitRecord = z.strictObject({
  ...common,
  title: line(200),
  /** Of the project library; `null` where it stands for itself. */
  project: z.nullable(RecordId),
  first: Unit,
  host: Unit,
  /** Share of the first-negotiating side in tenths of a percent of the whole: 300 is 30 %. The document names 3:7 or 4:6 and not whose side is whose. */
  firstPermille: z.int().check(z.gte(0), z.lte(1000)),
  /** Whole 元 a year. */
  years: z.array(z.strictObject({ year: z.int().check(z.gte(2000), z.lte(2100)), measure: z.enum(sharedMeasures), totalYuan: z.int().check(z.gte(0), z.lte(9e15)) })).check(z.maxLength(180)),
  note,
}).check(
  z.refine(({ first, host }) => first !== host, { path: ["host"] }),
  // A year stated twice would be shared twice.
  z.refine(({ years }) => new Set(years.map(({ year, measure }) => `${year} ${measure}`)).size === years.length, { path: ["years"] }),
);
export type BenefitSplitRecord = z.infer<typeof BenefitSplitRecord>;
