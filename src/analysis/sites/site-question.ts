import { choicesOf, yesNo, type CriterionId } from "../../domain/sites/criterion";
import type { Normalisation, SiteLimit, SiteSearch, SiteWeight } from "../../domain/sites/site-search";
import type { SiteTable } from "../../domain/sites/site-table";
import { measuredColumn } from "./measure-columns";

/** What is better, with its ideal as a range: both ends NaN where nobody knows it. */
export type Preference = { criterion: CriterionId; weight: number; prefers: "more" | "less" | "ideal"; from: number; to: number };

/** `mask`: the bits of the words that are asked for. */
export type AskedLimit = { limit: SiteLimit; mask: number };

/** A search without names: what computing needs of it beside the columns. It can pass to a worker. */
export type SiteQuestion = { limits: readonly AskedLimit[]; preferences: readonly Preference[]; normalisation: Normalisation; kept: readonly number[] };

const asked = new WeakMap<SiteSearch, { table: SiteTable; question: SiteQuestion }>();

/** The question of a search; `like` has become the ideal that the chosen zone's value is, a range where it is known as one. */
export function questionOf(table: SiteTable, search: SiteSearch): SiteQuestion {
  const before = asked.get(search);
  if (before?.table === table) return before.question;
  const { limits, weights, normalisation, kept } = search;
  const question = { limits: limits.map(askedLimit), normalisation, preferences: weights.map((weight) => preferenceOf(table, weight)), kept: kept.map((id) => table.indexOf(id)).filter((index) => index >= 0) };
  asked.set(search, { table, question });
  return question;
}

export const askedLimit = (limit: SiteLimit): AskedLimit => ({ limit, mask: maskOf(limit) });

function preferenceOf(table: SiteTable, { criterion, weight, prefers, ideal, like }: SiteWeight): Preference {
  const common = { criterion, weight, from: Number.NaN, to: Number.NaN };
  if (prefers === "more" || prefers === "less") return { ...common, prefers };
  if (prefers === "ideal") return { ...common, prefers, from: ideal ?? Number.NaN, to: ideal ?? Number.NaN };
  // The column of industries holds how alike they are already.
  if (criterion === "industry") return { ...common, prefers: "more" };
  const [index, column] = [like === null ? -1 : table.indexOf(like), measuredColumn(table, criterion)];
  return { ...common, prefers: "ideal", from: column?.lo[index] ?? Number.NaN, to: column?.rated[index] ?? Number.NaN };
}

/** The rules of a policy limit are in the column already: it says whether all of them apply. */
function maskOf({ criterion, any }: SiteLimit): number {
  const choices = criterion === "policy" ? yesNo : choicesOf(criterion);
  const wanted = criterion === "policy" ? ["yes"] : any;
  return choices.reduce((mask, choice, bit) => (wanted.includes(choice) ? mask | (1 << bit) : mask), 0);
}
