import { ReleaseClass } from "./dataset";
import { faultInJson, isPrototypeKey, type Json } from "./plain-json";
import { SavedView } from "./saved-view";
import { z } from "./schema";

export const RecordId = z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,79}$/), z.refine((id) => !isPrototypeKey(id)));

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

const payloadBounds = { depth: 16, nodes: 500_000 };

/** Until a collection has a schema of its own its records hold any JSON, bounded. */
export const PlainRecord = z.strictObject({
  ...common,
  payload: z.custom<Json>((value) => faultInJson(value, payloadBounds) === null),
});
export type PlainRecord = z.infer<typeof PlainRecord>;

const mostRecords = 20_000;

const keyed = <T extends z.ZodMiniType<{ id: string }>>(record: T) =>
  z.record(z.string(), record).check(
    z.refine((records) => Object.keys(records).length <= mostRecords && Object.entries(records).every(([key, { id }]) => key === id)),
  );

/** The collections of a project, each keyed by the ids of its records. */
export const Collections = z.strictObject({
  /** 视图书签 */
  views: keyed(ViewRecord),
  /** 用地指标账本 */
  ledger: keyed(PlainRecord),
  /** 情景 */
  scenarios: keyed(PlainRecord),
  /** 界线 */
  boundaries: keyed(PlainRecord),
  /** 布局方案 */
  editions: keyed(PlainRecord),
  /** 图层 */
  layers: keyed(PlainRecord),
  /** 项目 */
  projects: keyed(PlainRecord),
  /** 资源 */
  resources: keyed(PlainRecord),
  /** 故事 */
  stories: keyed(PlainRecord),
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
  resources: {},
  stories: {},
};

export function recordIn(collections: Collections, collection: CollectionName, id: string): AnyRecord | null {
  const records = collections[collection];
  return Object.hasOwn(records, id) ? (records[id] ?? null) : null;
}

export const countRecords = (collections: Collections): number =>
  collectionNames.reduce((sum, name) => sum + Object.keys(collections[name]).length, 0);
