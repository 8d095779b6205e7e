import type { Statement } from "../../domain/statement";
import type { ThemeClaim, ThemeClass, ThemeValue } from "../../domain/theme-model";
import { claimOf, countsOf, modelOf, sourceOf, valueOf, zonesById } from "./claims";
import type { MakeTheme } from "./theme-inputs";

/** Small counts, cut by hand: few, some, many. */
const spans = [
  { from: 1, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: Infinity },
] as const;

/**
 * How many statements of the register speak of each zone; a statement of two zones counts for both. One whose figure is in doubt is
 * a statement all the same, and counts as it does in every list; its figure goes nowhere.
 */
export const statementsTheme: MakeTheme = ({ publication: { zones }, statements }, as) => {
  const said = statements;
  const known = zonesById(zones);
  const perZone = new Map<string, Statement[]>();
  for (const statement of said) for (const zone of new Set(statement.zones)) if (known.has(zone)) perZone.set(zone, [...(perZone.get(zone) ?? []), statement]);
  const values = new Map<string, ThemeValue>();
  for (const [zone, own] of perZone) {
    const index = spans.findIndex(({ to }) => own.length <= to);
    const claims = own.map((statement): ThemeClaim => (statement.doubtful ? { ...claimOf(statement), figure: null } : claimOf(statement)));
    values.set(zone, valueOf(zone, [{ class: classId(index), share: null, role: null, status: null, value: "computed", amount: own.length, claims }]));
  }
  const counts = countsOf(values.values());
  return modelOf({
    id: "statements",
    as,
    kind: "count",
    classes: spans.map(({ from, to }, index): ThemeClass => {
      const id = classId(index);
      return { id, label: { kind: "span", from, to }, paint: { kind: "ramp", step: index as 0 | 1 | 2 | 3 | 4 }, count: counts.get(id) ?? 0, roles: null, bounds: { from, to } };
    }),
    values,
    features: zones.map(({ id }) => id as string),
    unit: { zh: "条", en: "statements" },
    method: "manual-breaks",
    unplaced: said.filter(({ zones: of }) => !of.some((id) => known.has(id))).map((statement) => ({ source: sourceOf(statement), figure: null, text: statement.text })),
  });
};

const classId = (index: number): string => `statements.q${index + 1}`;
