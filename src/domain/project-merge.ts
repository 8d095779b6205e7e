import { canonical, contentHash } from "./content-hash";
import { isFields } from "./plain-json";
import { mostMarks, type Project, type SaveMark } from "./project";
import { collectionNames, type AnyRecord, type CollectionName } from "./project-records";

/** A part of a project that is merged as a whole: a record, or the title or note. */
export type PartKey = { collection: CollectionName | "project"; id: string };
/** `null` where a side does not have it (any more). */
export type Part = AnyRecord | string | null;
export type Conflict = PartKey & { mine: Part; theirs: Part; fields: readonly string[] };
export type Side = "mine" | "theirs";

export type Merge = {
  mine: Project;
  theirs: Project;
  /** The file both come from; without one, what differs is a conflict. */
  base: SaveMark | null;
  /** What theirs changed and mine did not. */
  taken: readonly (PartKey & { theirs: Part })[];
  conflicts: readonly Conflict[];
};

export const keyOf = ({ collection, id }: PartKey): string => `${collection}/${id}`;

/**
 * Compares two copies part by part. With a common base a part that only one side changed or removed is taken
 * from that side; without, a part that only one side has is kept and one that differs is a conflict.
 */
export function mergeProjects(mine: Project, theirs: Project, base: SaveMark | null = commonMark(mine, theirs)): Merge {
  const [partsOfMine, partsOfTheirs] = [partsOf(mine), partsOf(theirs)];
  const taken: (PartKey & { theirs: Part })[] = [];
  const conflicts: Conflict[] = [];
  for (const key of new Set([...partsOfMine.keys(), ...partsOfTheirs.keys()])) {
    const [left, right] = [partsOfMine.get(key) ?? null, partsOfTheirs.get(key) ?? null];
    const [leftHash, rightHash] = [hashOf(left), hashOf(right)];
    if (leftHash === rightHash) continue;
    const before = base && Object.hasOwn(base.hashes, key) ? (base.hashes[key] ?? null) : null;
    const isUntouched = base ? leftHash === before : left === null || left === "";
    const isOnlyMine = base ? rightHash === before : right === null || right === "";
    if (isOnlyMine) continue;
    if (isUntouched) taken.push({ ...partKey(key), theirs: right });
    else conflicts.push({ ...partKey(key), mine: left, theirs: right, fields: differingFields(left, right) });
  }
  return { mine, theirs, base, taken, conflicts };
}

/** The project that comes of a merge; a conflict without a choice stays as mine has it. */
export function resolveMerge({ mine, theirs, taken, conflicts }: Merge, choices: ReadonlyMap<string, Side>): Project {
  const chosen = conflicts.filter((conflict) => choices.get(keyOf(conflict)) === "theirs");
  const project = [...taken, ...chosen].reduce(withPart, mine);
  const known = new Set(mine.marks.map(({ id }) => id));
  return { ...project, marks: [...mine.marks, ...theirs.marks.filter(({ id }) => !known.has(id))].slice(-mostMarks) };
}

/** A project that remembers it was saved to a file as it is now. */
export function markSaved(project: Project, id: string, at: Date): Project {
  const hashes = Object.fromEntries([...partsOf(project)].map(([key, part]) => [key, contentHash(part)]));
  return { ...project, marks: [...project.marks, { id, at: at.toISOString(), hashes }].slice(-mostMarks) };
}

/** The latest file that both copies come from. */
const commonMark = (mine: Project, theirs: Project): SaveMark | null => {
  const known = new Set(theirs.marks.map(({ id }) => id));
  return [...mine.marks].reverse().find(({ id }) => known.has(id)) ?? null;
};

function partsOf({ title, note, collections }: Project): Map<string, AnyRecord | string> {
  const parts = new Map<string, AnyRecord | string>([["project/title", title], ["project/note", note]]);
  for (const collection of collectionNames) {
    for (const record of Object.values(collections[collection])) parts.set(keyOf({ collection, id: record.id }), record);
  }
  return parts;
}

const hashOf = (part: Part): string | null => (part === null ? null : contentHash(part));

function withPart(project: Project, { collection, id, theirs }: PartKey & { theirs: Part }): Project {
  if (collection === "project") return typeof theirs === "string" ? { ...project, [id]: theirs } : project;
  const { [id]: _, ...others } = project.collections[collection];
  const records = theirs === null || typeof theirs === "string" ? others : { ...others, [id]: theirs };
  return { ...project, collections: { ...project.collections, [collection]: records } };
}

/** The fields by their names, down to what differs at most two levels deep; all of them where one side is missing. */
function differingFields(left: Part, right: Part): string[] {
  if (typeof left === "string" || typeof right === "string" || left === null || right === null) return [];
  return differing(left, right, 2);
}

function differing(left: object, right: object, depth: number): string[] {
  const [a, b] = [new Map<string, unknown>(Object.entries(left)), new Map<string, unknown>(Object.entries(right))];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((field) => {
    const [one, other] = [a.get(field), b.get(field)];
    if (canonical(one) === canonical(other)) return [];
    if (depth > 1 && isFields(one) && isFields(other)) return differing(one, other, depth - 1).map((within) => `${field}.${within}`);
    return [field];
  });
}

function partKey(key: string): PartKey {
  const cut = key.indexOf("/");
  return { collection: key.slice(0, cut) as PartKey["collection"], id: key.slice(cut + 1) };
}
