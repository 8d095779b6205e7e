import { quotaMeasures, quotaParts, type QuotaCell, type ThemeClaim, type ThemeClass, type ThemeModel, type ThemePart, type ThemeValue } from "../../domain/theme-model";
import type { Publication } from "../../domain/publication";
import { classingOf, rampClass, rampClasses, spanIndex } from "./breaks";
import { countsOf, modelOf, valueOf, yearShown } from "./claims";
import type { MakeTheme } from "./theme-inputs";

/**
 * 用地指标: what is left of the year's quota per account unit (or what was issued or used, as long as nobody knows what
 * is left); laid over another theme, a bar of what was used
 * and what is left. Units nobody entered are unknown: hatched, never zero.
 */
export const quotaTheme: MakeTheme = ({ publication, quota, year }, as) => {
  const years = quota.map((one) => one.year);
  const shown = yearShown(years, year);
  const cells = quota.find((one) => one.year === shown)?.units ?? new Map<string, QuotaCell>();
  const units = accountUnits(publication);
  const known = new Map([...cells].filter(([unit, cell]) => units.includes(unit) && (cell.left !== null || cell.issued !== null || cell.used !== null)));
  const measure = quotaMeasures.find((one) => [...known.values()].some((cell) => cell[one] !== null)) ?? "left";
  const { spans, method } = classingOf([...known.values()].flatMap((cell) => cell[measure] ?? []));
  const values = new Map<string, ThemeValue>();
  for (const [unit, cell] of known) {
    const ofClass = (id: string, amount: number): ThemePart => ({ class: id, share: null, role: null, status: null, value: cell.value, amount, claims: claimsOf(cell, shown) });
    const fillParts = (amount: number | null) => (amount === null ? [] : [ofClass(rampClass("quota", spanIndex(spans, amount), spans.length), amount)]);
    const parts = as === "over" ? barParts(cell, ofClass) : fillParts(cell[measure]);
    if (parts.length > 0) values.set(unit, valueOf(unit, parts, [], cell));
  }
  const counts = countsOf(values.values());
  const countIn = (id: string) => counts.get(id) ?? 0;
  return modelOf({
    id: "quota",
    as,
    kind: as === "over" ? "symbols" : "quantity",
    classes: as === "over" ? quotaParts.map((part) => barClass(part, countIn)) : rampClasses("quota", spans, countIn),
    values,
    features: units,
    measure,
    // Amounts are counts of 1/300 m²; the reader's unit is chosen where they are shown.
    unit: { zh: "亩", en: "mu" },
    method: as === "over" ? "kinds" : method,
    years,
    year: shown,
    asOf: shown === null || values.size === 0 ? null : { from: String(shown), to: String(shown) },
    unplaced: [...cells].filter(([unit]) => !units.includes(unit)).flatMap(([, { records }]) => records.map((id): ThemeModel["unplaced"][number] => ({ source: { kind: "record", id }, figure: null, text: null }))),
  });
};

/** 核算单元 on the map: counties, and development zones that are counted on their own. Prefectures are sums of them. */
export const accountUnits = ({ districts, zones }: Pick<Publication, "districts" | "zones">): string[] => [
  ...districts.map(({ id }) => id),
  ...zones.filter(({ id, accountUnit }) => accountUnit === id).map(({ id }) => id as string),
];

function barParts({ given, used, left }: QuotaCell, ofClass: (id: string, amount: number) => ThemePart): ThemePart[] {
  const over = left !== null && left < 0 ? -left : 0;
  return [
    ...(used === null ? [] : [ofClass("quota.used", given === null ? used : Math.min(used, Math.max(given, 0)))]),
    ...(left === null || left < 0 ? [] : [ofClass("quota.left", left)]),
    ...(over > 0 ? [ofClass("quota.over", over)] : []),
  ];
}

function barClass(part: (typeof quotaParts)[number], countIn: (id: string) => number): ThemeClass {
  const id = `quota.${part}`;
  return { id, label: { kind: "quota", part }, paint: { kind: "quota", part }, count: countIn(id), roles: null, bounds: null };
}

const claimsOf = ({ records, value }: QuotaCell, year: number | null): ThemeClaim[] =>
  records.map((id) => ({ source: { kind: "record", id }, value, asOf: year === null ? null : String(year), status: null, role: null, figure: null }));
