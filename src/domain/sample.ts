import type { AnyRecord, Collections } from "./project-records";

/** What every record of the sample project carries in its notes and names, in whatever language it is read. */
export const sampleMark = "示例（虚构）";

/** Whether a record is one of the sample's; a cell of it is enough. */
export function isSample(record: AnyRecord): boolean {
  const known = judged.get(record);
  if (known !== undefined) return known;
  const is = textsOf(record).some((text) => text?.startsWith(sampleMark));
  judged.set(record, is);
  return is;
}

/** Records never change in place: each is looked at once. */
const judged = new WeakMap<AnyRecord, boolean>();

function textsOf(record: AnyRecord): (string | null)[] {
  if ("cells" in record && "unit" in record) return Object.values(record.cells).map((entry) => entry.note);
  return ["note" in record ? record.note : null, "title" in record ? record.title : null, "name" in record ? record.name : null, "source" in record ? record.source : null];
}

export type SampleCount = { samples: number; others: number };

const counted = new WeakMap<Collections, SampleCount>();

/** How many records of a project are of the sample, and how many are not; bookmarks and placements count as neither. */
export function countSamples(collections: Collections): SampleCount {
  const known = counted.get(collections);
  if (known) return known;
  const { views: _, ...rest } = collections;
  const records = Object.values(rest).flatMap((one): AnyRecord[] => Object.values(one)).filter((record) => !("parents" in record));
  const samples = records.filter(isSample).length;
  const count = { samples, others: records.length - samples };
  counted.set(collections, count);
  return count;
}

/** Whether a single figure is one of the sample's. */
export const isSampleEntry = (entry: { note: string | null } | null): boolean => entry?.note?.startsWith(sampleMark) ?? false;

const sampled = new WeakMap<Collections["ledger"], ReadonlySet<number>>();

/** The years of which a ledger holds fictional figures. */
export function sampleYears(ledger: Collections["ledger"]): ReadonlySet<number> {
  const known = sampled.get(ledger);
  if (known) return known;
  const years = new Set(Object.values(ledger).flatMap((record) => (record.kind === "unit-year" && isSample(record) ? [record.year] : [])));
  sampled.set(ledger, years);
  return years;
}
