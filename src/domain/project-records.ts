import { ReleaseClass } from "./dataset";
import { isDate } from "./calendar";
import { quotaRuleIds } from "./calculation-rules";
import { IndustryId, IndustryRole } from "./industry";
import { LedgerCells, LedgerYear, placementId, UnitId, yearRecordId } from "./ledger";
import { faultInJson, type Json } from "./plain-json";
import { RecordId } from "./record-id";
import { SavedView } from "./saved-view";
import { z } from "./schema";
import { BenefitSplitRecord, InvestmentProjectRecord, ResourceRecord, SiteAnswerRecord, SiteSearchRecord } from "./sites/site-records";
import { Story } from "./stories/story";
import { BoundaryRecord, EditionRecord, LayerRecord } from "./spatial/imported-records";

/** What every record of a project has. Whatever a user enters is 内部 until someone says otherwise. */
const common = { id: RecordId, releaseClass: z.prefault(ReleaseClass, "internal") };

/** 视图书签: a view of the map under a name. */
export const ViewRecord = z.strictObject({
  ...common,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  /** When it was added; bookmarks stand in this order. */
  addedAt: z.iso.datetime(),
  view: SavedView,
});
export type ViewRecord = z.infer<typeof ViewRecord>;

const line = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const note = z.nullable(line(500));
/** A day, a month or a year of the calendar. */
const date = z.string().check(z.refine(isDate));
/** More units than any ledger has. */
const mostUnits = 10_000;
/** Something per unit; a key that can be no unit is refused with the key as its path. */
const perUnit = <T extends z.ZodMiniType>(value: T) => z.record(UnitId, value).check(z.refine((units) => Object.keys(units).length <= mostUnits));

/** The ledger cells of one unit in one year. */
export const UnitYearRecord = z
  .strictObject({ ...common, kind: z.literal("unit-year"), unit: UnitId, year: LedgerYear, cells: LedgerCells })
  .check(z.refine(({ id, unit, year }) => id === yearRecordId(unit, year)));
export type UnitYearRecord = z.infer<typeof UnitYearRecord>;

/**
 * Where the office says that units belong, unit → the unit it adds up to; `none` takes it out of every sum. Units that are not
 * named stand where the publication has them.
 */
export const PlacementRecord = z
  .strictObject({ ...common, kind: z.literal("placement"), parents: perUnit(z.union([UnitId, z.literal("none")])) })
  .check(z.refine(({ id }) => id === placementId));
export type PlacementRecord = z.infer<typeof PlacementRecord>;

export const LedgerRecord = z.union([UnitYearRecord, PlacementRecord]);
export type LedgerRecord = z.infer<typeof LedgerRecord>;

/** 情景: cells that are not the ledger's but stand over it, and how they came about. */
export const ScenarioRecord = z.strictObject({
  ...common,
  title: line(120),
  createdAt: z.iso.datetime(),
  year: LedgerYear,
  /** The rule that computed it and what it was given; `null` where it was entered by hand. */
  rule: z.nullable(z.strictObject({ id: z.enum(quotaRuleIds), parameters: z.custom<Json>((value) => faultInJson(value, { depth: 6, nodes: 50_000 }) === null) })),
  /** Unit → its cells. */
  cells: perUnit(LedgerCells),
  note,
});
export type ScenarioRecord = z.infer<typeof ScenarioRecord>;

/** 住房项目: a housing project that an office entered or imported. */
export const HousingProjectRecord = z
  .strictObject({
    ...common,
    kind: z.literal("housing"),
    name: line(200),
    /** The zone or county it lies in; `null` where nobody said. */
    unit: z.nullable(UnitId),
    /** `rental`: 保障性租赁住房; `other`: any other housing. */
    type: z.enum(["rental", "other"]),
    /** Dwellings 套 planned or approved, and built; `null` is unknown. */
    dwellings: z.nullable(z.int().check(z.gte(0), z.lte(1_000_000))),
    built: z.nullable(z.int().check(z.gte(0), z.lte(1_000_000))),
    status: z.nullable(z.enum(["existing", "under-construction", "planned"])),
    asOf: z.nullable(date),
    source: note,
    note,
  })
  .check(z.refine(({ dwellings, built }) => dwellings === null || built === null || built <= dwellings, { path: ["built"] }));
export type HousingProjectRecord = z.infer<typeof HousingProjectRecord>;

/** 主导/辅助产业 of a zone as an office entered them; they stand beside the published ones. */
export const IndustryRecord = z.strictObject({
  ...common,
  unit: UnitId,
  industries: z.array(z.strictObject({ industry: IndustryId, role: z.nullable(IndustryRole), name: line(100) })).check(z.maxLength(40)),
  asOf: z.nullable(date),
  source: note,
});
export type IndustryRecord = z.infer<typeof IndustryRecord>;

/** A monthly figure of a unit as an office reports it (产值、投资…). */
export const MonthlyRecord = z.strictObject({
  ...common,
  unit: UnitId,
  /** As the office calls it. */
  indicator: line(80),
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  value: z.number().check(z.gte(-1e15), z.lte(1e15)),
  unitName: line(20),
  source: note,
});
export type MonthlyRecord = z.infer<typeof MonthlyRecord>;

/** 讲解 that the office wrote or changed; one with the id of a published story stands in its place. */
export const StoryRecord = z.strictObject({ ...common, story: Story }).check(z.refine(({ id, story }) => id === story.id));
export type StoryRecord = z.infer<typeof StoryRecord>;

const payloadBounds = { depth: 16, nodes: 500_000 };

/** Until a collection has a schema of its own its records hold any JSON, bounded. */
export const PlainRecord = z.strictObject({
  ...common,
  payload: z.custom<Json>((value) => faultInJson(value, payloadBounds) === null),
});
export type PlainRecord = z.infer<typeof PlainRecord>;

const mostRecords = 20_000;
/** What seven collections of older versions held without a schema, and what was kept aside before them. */
const mostEarlier = 8 * mostRecords;

const keyed = <T extends z.ZodMiniType<{ id: string }>>(record: T, most = mostRecords) =>
  z.record(z.string(), record).check(
    z.refine((records) => Object.keys(records).length <= most && Object.entries(records).every(([key, { id }]) => key === id)),
  );

/** The collections of a project, each keyed by the ids of its records. */
export const Collections = z.strictObject({
  /** 视图书签 */
  views: keyed(ViewRecord),
  /** 用地指标账本 */
  ledger: keyed(LedgerRecord),
  /** 情景 */
  scenarios: keyed(ScenarioRecord),
  /** 界线 */
  boundaries: keyed(BoundaryRecord),
  /** 布局方案 */
  editions: keyed(EditionRecord),
  /** 图层 */
  layers: keyed(LayerRecord),
  /** 项目 */
  projects: keyed(HousingProjectRecord),
  /** 产业 */
  industries: keyed(IndustryRecord),
  /** 月度数据 */
  monthly: keyed(MonthlyRecord),
  /** 资源 */
  resources: keyed(ResourceRecord),
  /** 招商项目 */
  investments: keyed(InvestmentProjectRecord),
  /** 利益分享 */
  splits: keyed(BenefitSplitRecord),
  /** 选址方案 */
  searches: keyed(SiteSearchRecord),
  /** 园区答复 */
  answers: keyed(SiteAnswerRecord),
  /** 讲解 */
  stories: keyed(StoryRecord),
  /** Records of before their collection had a schema; kept and handed on, and shown nowhere. */
  earlier: keyed(PlainRecord, mostEarlier),
});
export type Collections = z.infer<typeof Collections>;
export type CollectionName = keyof Collections;
export type RecordOf<C extends CollectionName> = Collections[C][string];
export type AnyRecord = RecordOf<CollectionName>;

export const collectionNames = Object.keys(Collections.shape) as CollectionName[];

export const emptyCollections: Collections = {
  views: {},
  ledger: {},
  scenarios: {},
  boundaries: {},
  editions: {},
  layers: {},
  projects: {},
  industries: {},
  monthly: {},
  resources: {},
  investments: {},
  splits: {},
  searches: {},
  answers: {},
  stories: {},
  earlier: {},
};

export function recordIn(collections: Collections, collection: CollectionName, id: string): AnyRecord | null {
  const records = collections[collection];
  return Object.hasOwn(records, id) ? (records[id] ?? null) : null;
}

export const countRecords = (collections: Collections): number =>
  collectionNames.reduce((sum, name) => sum + Object.keys(collections[name]).length, 0);
