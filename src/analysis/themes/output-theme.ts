import type { Statement, StatementStatus } from "../../domain/statement";
import { statementStatuses } from "../../domain/statement";
import type { ThemeClaim, ThemeClass, ThemePart, ThemeValue } from "../../domain/theme-model";
import { classingOf, rampClass, rampClasses, spanIndex, type Span } from "./breaks";
import { ascending, claimOf, countsOf, figureOf, figureYear, firm, modelOf, sourceOf, valueOf, yearShown, zonesById, zonesOf } from "./claims";
import type { MakeTheme } from "./theme-inputs";

type Said = { statement: Statement; zone: string; year: number; amount: number };

/**
 * 产值: what was reached, in quantiles, of the one kind of output value that most zones report; what is only aimed at or
 * expected is outlined and never among the classes. Output values of other things of a zone stand beside it.
 */
export const outputTheme: MakeTheme = ({ publication: { zones }, statements, year }, as) => {
  const known = zonesById(zones);
  const all = firm(statements).filter(({ indicator, quantity }) => indicator === "output-value" && quantity !== null);
  const said = all.flatMap((statement): Said[] => {
    const amount = inHundredMillions(statement);
    return amount === null ? [] : zonesOf(statement, known).map((zone) => ({ statement, zone, year: figureYear(statement), amount }));
  });
  const achieved = said.filter(({ statement }) => statement.status === "existing");
  const comparable = achieved.filter(({ statement }) => statement.of?.zh === commonest(achieved));
  const years = ascending(comparable.map((one) => one.year));
  const shown = yearShown(years, year);
  const drawn = latestPerZone(comparable.filter((one) => year === null || one.year === shown));
  const { spans, method } = classingOf([...drawn.values()].map(({ amount }) => amount));
  const features = zones.filter(({ kind }) => kind !== "collaboration-area" && kind !== "bonded-zone").map(({ id }) => id as string);
  const values = new Map<string, ThemeValue>();
  for (const zone of new Set(said.map((one) => one.zone))) {
    const own = said.filter((one) => one.zone === zone);
    const reached = drawn.get(zone);
    const ahead = own.filter(({ statement }) => statement.status !== "existing");
    const parts = [...(reached ? [achievedPart(reached, spans)] : []), ...aheadParts(ahead)];
    const shownIds = new Set([reached, ...ahead].map((one) => one?.statement.id));
    const others = own.filter(({ statement }) => !shownIds.has(statement.id)).map(({ statement }) => ({ ...claimOf(statement), class: "output.other" }));
    if (parts.length > 0) values.set(zone, valueOf(zone, parts, others));
  }
  const counts = countsOf(values.values());
  const countIn = (id: string) => counts.get(id) ?? 0;
  return modelOf({
    id: "output",
    as,
    kind: "quantity",
    classes: [...rampClasses("output", spans, countIn), ...aheadClasses(countIn)],
    values,
    features,
    unit: { zh: "亿元", en: "CNY 100 million" },
    method,
    years,
    year: shown,
    unplaced: all.filter((statement) => zonesOf(statement, known).length === 0).map((statement) => ({ source: sourceOf(statement), figure: figureOf(statement), text: statement.text })),
  });
};

/** Amounts of money in 亿元, whatever they are per; `null` for a unit that is none. */
function inHundredMillions({ quantity }: Statement): number | null {
  const unit = quantity?.unit.zh ?? "";
  if (!quantity || !/^[万亿]?元/.test(unit)) return null;
  return unit.startsWith("亿") ? quantity.amount : unit.startsWith("万") ? quantity.amount / 1e4 : quantity.amount / 1e8;
}

function commonest(said: readonly Said[]): string | undefined {
  const zonesPer = new Map<string | undefined, Set<string>>();
  for (const { statement, zone } of said) zonesPer.set(statement.of?.zh, (zonesPer.get(statement.of?.zh) ?? new Set()).add(zone));
  return [...zonesPer].sort((a, b) => b[1].size - a[1].size)[0]?.[0];
}

function latestPerZone(said: readonly Said[]): Map<string, Said> {
  const latest = new Map<string, Said>();
  for (const one of said) {
    const before = latest.get(one.zone);
    if (!before || one.year > before.year || (one.year === before.year && one.statement.asOf > before.statement.asOf)) latest.set(one.zone, one);
  }
  return latest;
}

function achievedPart({ statement, amount }: Said, spans: readonly Span[]): ThemePart {
  const id = rampClass("output", spanIndex(spans, amount), spans.length);
  return { class: id, share: null, role: null, status: "existing", value: "published", amount, claims: [claimOf(statement)] };
}

const aheadStatuses = statementStatuses.filter((status) => status !== "existing");

/** One part per status; its figures are of different things and have no sum. */
const aheadParts = (said: readonly Said[]): ThemePart[] =>
  aheadStatuses.flatMap((status): ThemePart[] => {
    const claims: ThemeClaim[] = said.filter(({ statement }) => statement.status === status).map(({ statement }) => claimOf(statement));
    return claims.length > 0 ? [{ class: aheadClass(status), share: null, role: null, status, value: "published", amount: null, claims }] : [];
  });

const aheadClass = (status: StatementStatus): string => `output.${status}`;

const aheadClasses = (countIn: (id: string) => number): ThemeClass[] =>
  aheadStatuses.flatMap((status): ThemeClass[] => {
    const id = aheadClass(status);
    const count = countIn(id);
    return count > 0 ? [{ id, label: { kind: "status", status }, paint: { kind: "target" }, count, roles: null, bounds: null }] : [];
  });
