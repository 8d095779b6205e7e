/** What of a list of records came, went and changed, by their ids. */
export type RecordChanges = { added: string[]; removed: string[]; changed: string[] };

/**
 * Compares two lists of features or documents by id. Order and the order of properties do not count; records
 * without an id are told apart by their place; the parts of one boundary share their zone's id and are counted on.
 */
export function diffRecords(before: readonly unknown[], after: readonly unknown[]): RecordChanges {
  const [old, young] = [byId(before), byId(after)];
  return {
    added: [...young.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !young.has(id)),
    changed: [...young].flatMap(([id, text]) => (old.has(id) && old.get(id) !== text ? [id] : [])),
  };
}

export const isUnchanged = ({ added, removed, changed }: RecordChanges): boolean => added.length + removed.length + changed.length === 0;

function byId(records: readonly unknown[]): Map<string, string> {
  const texts = new Map<string, string>();
  const parts = new Map<string, number>();
  records.forEach((record, index) => {
    const id = idOf(record) ?? `#${index + 1}`;
    const part = (parts.get(id) ?? 0) + 1;
    parts.set(id, part);
    texts.set(part === 1 ? id : `${id} (${part})`, ordered(record));
  });
  return texts;
}

/** The id of a feature (`id`, or `zone` in boundaries) or of a document. */
export function idOf(record: unknown): string | null {
  if (typeof record !== "object" || record === null) return null;
  const { id, properties } = record as { id?: unknown; properties?: unknown };
  const columns = (typeof properties === "object" && properties !== null ? properties : {}) as { id?: unknown; zone?: unknown };
  const found = [columns.id, id, columns.zone].find((value) => typeof value === "string" && value !== "");
  return typeof found === "string" ? found.slice(0, 100) : null;
}

/** Text of a value with its keys in order. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
