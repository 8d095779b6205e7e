import { statementStatuses, type Statement, type StatementStatus } from "../../domain/statement";
import type { ThemeClass, ThemePart, ThemeValue } from "../../domain/theme-model";
import { ascending, claimOf, countsOf, figureOf, figureYear, firm, modelOf, sourceOf, valueOf, yearShown, zonesById, zonesOf } from "./claims";
import type { MakeTheme } from "./theme-inputs";

/**
 * 产能: how many figures there are of a zone, and how firm they are. Gigawatts of rods and of wafers are different things, and so
 * are those that stand and those that are aimed at: nothing is summed or compared by area, the figures themselves are a list.
 */
export const capacityTheme: MakeTheme = ({ publication: { zones }, statements, year }, as) => {
  const known = zonesById(zones);
  const all = firm(statements).filter(({ indicator, quantity, of }) => indicator === "capacity" && quantity !== null && of !== null);
  const years = ascending(all.map(figureYear));
  const shown = yearShown(years, year);
  const due = all.filter((statement) => year === null || shown === null || figureYear(statement) <= shown);
  const values = new Map<string, ThemeValue>();
  for (const zone of new Set(due.flatMap((statement) => zonesOf(statement, known)))) {
    const own = due.filter((statement) => zonesOf(statement, known).includes(zone));
    const latest = latestOf(own);
    const parts = statementStatuses.flatMap((status) => partOf(status, latest));
    const others = own.filter((statement) => !latest.includes(statement)).map((statement) => ({ ...claimOf(statement), class: statusClass(statement.status) }));
    values.set(zone, valueOf(zone, parts, others));
  }
  const counts = countsOf(values.values());
  return modelOf({
    id: "capacity",
    as,
    kind: "symbols",
    classes: statementStatuses.flatMap((status): ThemeClass[] => {
      const [id, count] = [statusClass(status), counts.get(statusClass(status)) ?? 0];
      return count > 0 ? [{ id, label: { kind: "status", status }, paint: { kind: "status", status }, count, roles: null, bounds: null }] : [];
    }),
    values,
    features: zones.filter(({ kind }) => kind !== "collaboration-area" && kind !== "bonded-zone").map(({ id }) => id as string),
    method: "kinds",
    years,
    year: shown,
    unplaced: all.filter((statement) => zonesOf(statement, known).length === 0).map((statement) => ({ source: sourceOf(statement), figure: figureOf(statement), text: statement.text })),
  });
};

const statusClass = (status: StatementStatus): string => `capacity.${status}`;

/** One part per status, with a claim per product; its figures are of different things and have no sum. */
function partOf(status: StatementStatus, statements: readonly Statement[]): ThemePart[] {
  const claims = statements.filter((one) => one.status === status).map((one) => claimOf(one));
  return claims.length > 0 ? [{ class: statusClass(status), share: null, role: null, status, value: "published", amount: null, claims }] : [];
}

/** The latest figure of each product and status, in the order in which the products are first told of. */
function latestOf(statements: readonly Statement[]): Statement[] {
  const latest = new Map<string, Statement>();
  for (const statement of statements) {
    const key = `${productOf(statement)} ${statement.status}`;
    const before = latest.get(key);
    if (!before || figureYear(statement) > figureYear(before) || (figureYear(statement) === figureYear(before) && statement.asOf > before.asOf)) latest.set(key, statement);
  }
  return [...latest.values()];
}

/** Without what stands in brackets after it, for expected rods are rods; the same name in another unit is another product. */
const productOf = ({ of, text, quantity }: Statement): string => `${(of ?? text).zh.replace(/（[^）]*）$/, "")} ${quantity?.unit.zh ?? ""}`;
