import type { IndustryRole } from "../../domain/industry";
import type { Statement, StatementStatus } from "../../domain/statement";
import type { ThemeClaim, ThemeFigure, ThemeModel, ThemePart, ThemeSource, ThemeValue } from "../../domain/theme-model";
import type { Zone } from "../../domain/zone";

export const sourceOf = ({ id, document }: Statement): ThemeSource => ({ kind: "statement", id, document });

export function figureOf({ quantity, of, status, period }: Statement): ThemeFigure | null {
  return quantity && { quantity, of, status, period };
}

export const claimOf = (statement: Statement, role: IndustryRole | null = null): ThemeClaim => ({
  source: sourceOf(statement),
  value: "published",
  asOf: statement.asOf,
  status: statement.status,
  role,
  figure: figureOf(statement),
});

/** What can be counted on: a doubtful statement enters no theme. */
export const firm = (statements: readonly Statement[]): Statement[] => statements.filter(({ doubtful }) => !doubtful);

/** The zones a statement is about; a collaboration area only where it names none of its zones. */
export function zonesOf({ zones }: Pick<Statement, "zones">, known: ReadonlyMap<string, Zone>): string[] {
  const there = [...new Set(zones)].filter((id) => known.has(id));
  const own = there.filter((id) => known.get(id)?.kind !== "collaboration-area");
  return own.length > 0 ? own : there;
}

export const zonesById = (zones: readonly Zone[]): ReadonlyMap<string, Zone> => new Map(zones.map((zone) => [zone.id as string, zone]));

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The year a figure speaks for. */
export const figureYear = ({ period, asOf }: Pick<Statement, "period" | "asOf">): number => yearOf(period?.to ?? period?.from ?? asOf);

const firmness: readonly StatementStatus[] = ["existing", "under-construction", "mixed", "planned", "target"];

export function firmest(statuses: readonly (StatementStatus | null)[]): StatementStatus | null {
  return firmness.find((status) => statuses.includes(status)) ?? null;
}

const byRight = ["simulated", "entered", "computed", "published"] as const;

/** A value of its parts; what stands on the weakest right says what it is. */
export function valueOf(feature: string, parts: readonly ThemePart[], others: ThemeValue["others"] = [], quota: ThemeValue["quota"] = null): ThemeValue {
  const value = byRight.find((kind) => parts.some((part) => part.value === kind)) ?? "published";
  return { feature, parts, others, status: firmest(parts.map(({ status }) => status)), value, quota };
}

/** Earliest and latest date of what is drawn or told beside it: the years of the slider reach as far. */
export function spanOf(values: Iterable<ThemeValue>): ThemeModel["asOf"] {
  const dates = [...values].flatMap(({ parts, others }) => [...parts.flatMap(({ claims }) => claims), ...others].flatMap(({ asOf }) => asOf ?? [])).sort();
  const [from] = dates;
  const to = dates.at(-1);
  return from !== undefined && to !== undefined ? { from, to } : null;
}

/** The year to show of those there are: the asked one or the last before it, the latest where none was asked for. */
export function yearShown(years: readonly number[], asked: number | null): number | null {
  const due = asked === null ? years : years.filter((year) => year <= asked);
  return due.at(-1) ?? years[0] ?? null;
}

export const ascending = (years: Iterable<number>): number[] => [...new Set(years)].sort((a, b) => a - b);

/** A model without roles, levels or housing; what a theme knows more of it overrides. */
export function modelOf(own: Pick<ThemeModel, "id" | "kind" | "classes" | "values" | "features" | "method"> & Partial<ThemeModel>): ThemeModel {
  return {
    as: "fill",
    measure: null,
    unit: null,
    known: own.features.filter((id) => own.values.has(id)).length,
    of: own.features.length,
    asOf: spanOf(own.values.values()),
    years: [],
    year: null,
    unplaced: [],
    levels: [],
    housing: null,
    ...own,
  };
}

/** Features that have a part of each class. */
export function countsOf(values: Iterable<ThemeValue>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parts } of values) for (const id of new Set(parts.map((part) => part.class))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
