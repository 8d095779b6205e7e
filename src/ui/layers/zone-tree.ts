import { kindOrder } from "../../domain/plan-layer";
import type { Zone, ZoneKind } from "../../domain/zone";

export type ZoneRow = { zone: Zone; depth: number };
/** The zones of a kind; those that stand under a zone of another kind are counted in `elsewhere`, by that kind. */
export type ZoneGroup = { kind: ZoneKind; rows: ZoneRow[]; elsewhere: { kind: ZoneKind; count: number }[] };

/** Zones by kind in the order of the layer list, parts below the zone they belong to, whatever their own kind. */
export function zoneGroups(zones: readonly Zone[]): ZoneGroup[] {
  const ids = new Set<string>(zones.map(({ id }) => id));
  const roots = zones.filter(({ parent }) => parent === null || !ids.has(parent));
  const branches = kindOrder.map((kind) => ({ kind, rows: roots.filter((zone) => zone.kind === kind).flatMap((zone) => branch(zone, zones, 0)) }));
  const countUnder = (kind: ZoneKind, rows: readonly ZoneRow[]): number => rows.filter(({ zone }) => zone.kind === kind).length;
  return branches
    .map(({ kind, rows }) => ({
      kind,
      rows,
      elsewhere: branches
        .filter((other) => other.kind !== kind)
        .map((other) => ({ kind: other.kind, count: countUnder(kind, other.rows) }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ rows, elsewhere }) => rows.length + elsewhere.length > 0);
}

function branch(zone: Zone, zones: readonly Zone[], depth: number): ZoneRow[] {
  const parts = zones.filter(({ parent }) => parent === zone.id);
  return [{ zone, depth }, ...parts.flatMap((part) => branch(part, zones, depth + 1))];
}

/** Where a key moves the cursor of the list, or `null` where the key is not one of its. */
export function movedCursor(ids: readonly string[], cursor: string | null, key: string): string | null {
  const at = cursor === null ? -1 : ids.indexOf(cursor);
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? 0 : at - 1, Home: 0, End: ids.length - 1, PageDown: at + 10, PageUp: at - 10 }[key];
  if (to === undefined) return null;
  return ids[Math.min(Math.max(to, 0), ids.length - 1)] ?? null;
}

/**
 * The zone that typed letters or characters lead to: the next one after the cursor whose name, pinyin or initials
 * begin with them. One letter again and again walks through all that begin with it.
 */
export function typedTarget(zones: readonly Zone[], cursor: string | null, typed: string): string | null {
  const text = typed.toLowerCase();
  const isRepeated = text.length > 1 && [...text].every((letter) => letter === text[0]);
  const sought = isRepeated ? (text[0] ?? "") : text;
  const at = zones.findIndex(({ id }) => id === cursor);
  const first = text.length === 1 || isRepeated ? at + 1 : Math.max(at, 0);
  const inOrder = [...zones.slice(first), ...zones.slice(0, first)];
  return inOrder.find((zone) => beginsWith(zone, sought))?.id ?? null;
}

const beginsWith = ({ name, shortName, pinyin, pinyinInitials }: Zone, text: string): boolean =>
  [name.zh, name.en, shortName.zh, shortName.en, pinyin, pinyinInitials].some((word) => word.toLowerCase().startsWith(text));
