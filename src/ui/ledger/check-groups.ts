import type { CellFault } from "../../analysis/ledger-table";
import type { GuardCode } from "../../domain/ledger-guard";
import type { Check } from "./use-checks";

/** Checks of one kind, which are read and mostly settled together. */
export type CheckGroup = { kind: GuardCode | CellFault; checks: readonly Check[] };

/** By kind: contradictions first, then what is missing, then notes; within each in the order of the table. */
export function checkGroups(checks: readonly Check[]): CheckGroup[] {
  const groups = new Map<CheckGroup["kind"], Check[]>();
  for (const check of checks) {
    const kind = check.is === "guard" ? check.finding.code : check.fault;
    const group = groups.get(kind);
    if (group) group.push(check);
    else groups.set(kind, [check]);
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, checks: ofKind })).sort((a, b) => rank(a) - rank(b));
}

const ranks = { objection: 0, missing: 1, note: 3 } as const;
const rank = ({ checks }: CheckGroup): number => Math.min(...checks.map((check) => (check.is === "guard" ? ranks[check.finding.severity] : 2)));
