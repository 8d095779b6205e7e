import { firstDay } from "./calendar";
import type { Problem } from "./problem";
import type { Zone } from "./zone";

/**
 * `validFrom` is the first day of a zone, `validTo` the first day on which it no longer is: a successor begins with
 * the same date, without gap or overlap. Partial dates stand for their first day. An unknown start counts as always,
 * an unknown end as never.
 */
type Dated = Pick<Zone, "validFrom" | "validTo">;

/** Whether a zone is there on a day, not yet or no longer. */
export function existenceOn({ validFrom, validTo }: Dated, day: string): "not-yet" | "in-being" | "ended" {
  const [from, to] = [validFrom && firstDay(validFrom), validTo && firstDay(validTo)];
  if (from && day < from) return "not-yet";
  return to && day >= to ? "ended" : "in-being";
}

/** The zones of a day; the same list where all of them are. */
export function zonesOn(zones: readonly Zone[], day: string): readonly Zone[] {
  const there = zones.filter((zone) => existenceOn(zone, day) === "in-being");
  return there.length === zones.length ? zones : there;
}

/** What a zone came from: several where zones were merged. */
export const predecessorsOf = ({ predecessor }: Pick<Zone, "predecessor">): readonly string[] =>
  predecessor === null ? [] : typeof predecessor === "string" ? [predecessor] : predecessor;

/** What became of a zone: several where it was divided. */
export const successorsOf = ({ id }: Pick<Zone, "id">, zones: readonly Zone[]): Zone[] => zones.filter((zone) => predecessorsOf(zone).includes(id));

/**
 * Takes out what cannot be of a history, and names it: dates that are none, an end before the beginning, unknown
 * predecessors, and a zone that came from itself. Every zone is kept.
 */
export function withSoundHistory(zones: readonly Zone[], file: string): { zones: Zone[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const ids = new Set<string>(zones.map(({ id }) => id));
  const report = (code: Problem["code"], at: string) => void problems.push({ code, file, at });
  const dated = zones.map((zone) => withKnownPredecessors(withSoundDates(zone, report), ids, report));
  const origins = new Map<string, readonly string[]>(dated.map((zone) => [zone.id, predecessorsOf(zone)]));
  const sound = dated.map((zone): Zone => {
    if (!leadsTo(zone.id, zone.id, origins)) return zone;
    report("zone-own-predecessor", zone.id);
    origins.set(zone.id, []);
    return { ...zone, predecessor: null };
  });
  return { zones: sound, problems };
}

type Report = (code: Problem["code"], at: string) => void;

function withSoundDates(zone: Zone, report: Report): Zone {
  const readable = (name: "validFrom" | "validTo"): string | null => {
    const date = zone[name];
    if (date === null || firstDay(date) !== null) return date;
    report("zone-date-unreadable", `${zone.id}.${name}`);
    return null;
  };
  const [validFrom, validTo] = [readable("validFrom"), readable("validTo")];
  const isBackward = validFrom !== null && validTo !== null && (firstDay(validTo) ?? "") <= (firstDay(validFrom) ?? "");
  if (isBackward) report("zone-ends-before-it-begins", zone.id);
  if (isBackward) return { ...zone, validFrom: null, validTo: null };
  return validFrom === zone.validFrom && validTo === zone.validTo ? zone : { ...zone, validFrom, validTo };
}

function withKnownPredecessors(zone: Zone, ids: ReadonlySet<string>, report: Report): Zone {
  const named = predecessorsOf(zone);
  const known = named.filter((id) => ids.has(id));
  if (known.length === named.length) return zone;
  for (const id of named) if (!ids.has(id)) report("zone-unknown-predecessor", `${zone.id}.${id.slice(0, 60)}`);
  return { ...zone, predecessor: known.length > 0 ? known : null };
}

/** Whether the predecessors of a zone lead to another, or back to itself. */
function leadsTo(from: string, to: string, origins: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(origins.get(from) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(origins.get(id) ?? []));
  }
  return false;
}
