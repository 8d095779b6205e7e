import type { Statement } from "./statement";
import type { Zone } from "./zone";

/** 未落位: speaks of no zone, county or place, so that no map can show where. */
export const isUnplaced = ({ zones, divisions, places }: Pick<Statement, "zones" | "divisions" | "places">): boolean =>
  zones.length + divisions.length + places.length === 0;

export type ZoneStatements = { own: Statement[]; around: Statement[] };

/**
 * What the register says of a zone, and what it says of the county or prefecture in which the zone lies as a whole.
 * A statement that names zones speaks of those, wherever they lie.
 */
export function statementsOf(zone: Zone, statements: readonly Statement[], zones: readonly Zone[]): ZoneStatements {
  const divisions = new Set(divisionsOf(zone, zones));
  return {
    own: statements.filter((statement) => statement.zones.includes(zone.id)),
    around: statements.filter((statement) => statement.zones.length === 0 && statement.divisions.some((code) => divisions.has(code))),
  };
}

/** The counties of a zone, or else of the zone that it is part of, and their prefectures. */
export function divisionsOf(zone: Zone, zones: readonly Zone[]): string[] {
  const counties = countiesOf(zone, zones);
  return [...counties, ...counties.map((code) => `${code.slice(0, 4)}00`)];
}

/** The counties that a zone's entry names, else those of the zone that it is part of. `depth`: no tree of zones is deeper, and a circle ends. */
export function countiesOf({ districts, accountUnit, parent }: Zone, zones: readonly Zone[], depth = 8): readonly string[] {
  if (districts.length > 0) return districts;
  if (accountUnit !== null && /^53\d{4}$/.test(accountUnit)) return [accountUnit];
  const above = depth > 0 ? zones.find(({ id }) => id === parent) : undefined;
  return above ? countiesOf(above, zones, depth - 1) : [];
}

/** What each value occurs how often, in the order given; values that do not occur are left out. */
export function countedBy<K extends string>(statements: readonly Statement[], keys: readonly K[], keyOf: (statement: Statement) => K): { key: K; n: number }[] {
  const counts = new Map<K, number>();
  for (const statement of statements) counts.set(keyOf(statement), (counts.get(keyOf(statement)) ?? 0) + 1);
  return keys.flatMap((key) => (counts.has(key) ? [{ key, n: counts.get(key) ?? 0 }] : []));
}
