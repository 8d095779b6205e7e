import { criteria, type CriterionId } from "../../domain/sites/criterion";
import type { Normalisation, SiteLimit, SiteSearch, SiteWeight } from "../../domain/sites/site-search";
import type { SiteTable } from "../../domain/sites/site-table";
import { measuredColumn } from "./measure-columns";

/** What is better, with its ideal as a range: both ends NaN where nobody knows it. */
export type Preference = { criterion: CriterionId; weight: number; prefers: "more" | "less" | "ideal"; from: number; to: number };

/** A search without names: what computing needs of it beside the columns. */
export type SiteQuestion = { limits: readonly SiteLimit[]; preferences: readonly Preference[]; normalisation: Normalisation; kept: readonly number[] };

const asked = new WeakMap<SiteSearch, { table: SiteTable; question: SiteQuestion }>();

/** The question of a search; `like` has become the ideal that the chosen zone's value is, a range where it is known as one. */
export function questionOf(table: SiteTable, search: SiteSearch): SiteQuestion {
  const before = asked.get(search);
  if (before?.table === table) return before.question;
  const { limits, weights, normalisation, kept } = search;
  const question = { limits, normalisation, preferences: weights.map((weight) => preferenceOf(table, weight)), kept: kept.map(table.indexOf).filter((index) => index >= 0) };
  asked.set(search, { table, question });
  return question;
}

function preferenceOf(table: SiteTable, { criterion, weight, prefers, ideal, like }: SiteWeight): Preference {
  const common = { criterion, weight, from: Number.NaN, to: Number.NaN };
  if (prefers === "more" || prefers === "less") return { ...common, prefers };
  if (prefers === "ideal") return { ...common, prefers, from: ideal ?? Number.NaN, to: ideal ?? Number.NaN };
  // The column of industries holds how alike they are already.
  if (criterion === "industry" || criteria[criterion].unit === "share") return { ...common, prefers: "more" };
  const [index, column] = [like === null ? -1 : table.indexOf(like), measuredColumn(table, criterion)];
  return { ...common, prefers: "ideal", from: column?.lo[index] ?? Number.NaN, to: column?.hi[index] ?? Number.NaN };
}
