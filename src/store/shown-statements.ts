import type { Statement } from "../domain/statement";
import { isUnplaced } from "../domain/statement-scope";
import type { PlanState } from "./plan-state";

type Shown = Pick<PlanState, "configuration" | "role" | "statements">;

/** Whether what is shown is for the public: by the installation's class, or because it stands in an exhibition. */
export const isForPublic = ({ configuration, role }: Pick<PlanState, "configuration" | "role">): boolean => configuration.releaseClass === "public" || role === "exhibition";

/**
 * What may be shown of the register: lists, search, counts and exports all read this. For the public without what is
 * internal and without doubtful figures; inside, with them. `null` until the register was read; the same state gives the same list.
 */
export function shownStatements(state: Shown): readonly Statement[] | null {
  const { statements } = state;
  if (statements === null || !isForPublic(state)) return statements;
  const known = ofPublic.get(statements) ?? statements.filter(mayLeave);
  ofPublic.set(statements, known);
  return known;
}

/** Whether words that lead to a statement may not be read here: it may not be shown; before the register was read nobody knows whether it may. */
export function isWithheld(state: Shown, id: string): boolean {
  if (!isForPublic(state)) return false;
  if (state.statements === null) return state.configuration.releaseClass !== "public";
  return state.statements.some((one) => one.id === id && !mayLeave(one));
}

/** Whether a statement may leave the office. */
export const mayLeave = ({ releaseClass, doubtful }: Pick<Statement, "releaseClass" | "doubtful">): boolean => releaseClass === "public" && !doubtful;

const ofPublic = new WeakMap<readonly Statement[], readonly Statement[]>();

/** How many statements may be shown; `null` until the register was read. */
export const statementCount = (state: Shown): number | null => shownStatements(state)?.length ?? null;

/** What speaks of no zone, county or place and stands in the tray; the same state gives the same list. */
export function unplacedStatements(state: Shown): readonly Statement[] {
  const statements = shownStatements(state) ?? none;
  const known = withoutPlace.get(statements) ?? statements.filter(isUnplaced);
  withoutPlace.set(statements, known);
  return known;
}

const none: readonly Statement[] = [];
const withoutPlace = new WeakMap<readonly Statement[], readonly Statement[]>();
