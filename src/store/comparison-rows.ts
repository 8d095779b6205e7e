import { figureRowIds } from "../analysis/comparison/figure-rows";
import { rowWords } from "../domain/comparison-table";
import type { Publication } from "../domain/publication";
import type { Statement } from "../domain/statement";
import { unreadable } from "../formats/link-parts";
import { placesIn } from "./comparison-actions";
import type { PlanState } from "./plan-state";
import type { PlanStoreApi } from "./plan-store";
import { publicationOfAllDays } from "./shown-publication";
import { shownStatements } from "./shown-statements";

const none: readonly string[] = [];

/**
 * What a link or a bookmark names as rows and no table can have, whichever places are compared. Rows of figures are known with the
 * register: until it was read none of them is unknown.
 */
export function unknownRows(state: PlanState): readonly string[] {
  const comparison = placesIn(state);
  if (!comparison || state.load.status !== "ready" || (comparison.rows === null && comparison.preferences.length === 0)) return none;
  const read: Read = [comparison.rows, comparison.preferences, publicationOfAllDays(state), shownStatements(state)];
  if (last && read.every((one, index) => one === last?.read[index])) return last.unknown;
  const named = new Set([...(comparison.rows ?? []), ...comparison.preferences.map(({ row }) => row)]);
  const unknown = [...named].filter((id) => !isRow(id, read[2], read[3]));
  last = { read, unknown: unknown.length > 0 ? unknown : none };
  return last.unknown;
}

/** Takes them off and says so in one notice; where no other row was chosen the usual ones stand. */
export function dropUnknownRows({ getState }: Pick<PlanStoreApi, "getState">): void {
  const unknown = unknownRows(getState());
  const comparison = placesIn(getState());
  if (!comparison || unknown.length === 0) return;
  const rows = comparison.rows?.filter((id) => !unknown.includes(id)) ?? null;
  const isAsked = comparison.rows?.some((id) => unknown.includes(id)) ?? false;
  getState().changePlaces({ rows: rows?.length === 0 ? null : rows, preferences: comparison.preferences.filter(({ row }) => !unknown.includes(row)) });
  getState().report([unreadable(isAsked ? "rows" : "prefer", unknown.join(","))]);
}

/** Rows are called by their words; a distance by where it leads, a figure by what it is of. */
function isRow(id: string, { zones, places }: Publication, statements: readonly Statement[] | null): boolean {
  if (id.startsWith("distance.")) return [...zones, ...places].some((one) => id === `distance.${one.id}`);
  if (id.startsWith("figure.")) return statements === null || figureRowIds(statements).has(id);
  return rowWords.some((word) => word === id && word !== "distance");
}

type Read = [readonly string[] | null, readonly unknown[], Publication, readonly Statement[] | null];
let last: { read: Read; unknown: readonly string[] } | null = null;
