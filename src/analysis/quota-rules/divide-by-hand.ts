import { mostLand } from "../../domain/land-amount";
import { faultOf } from "./divide-by-weight";
import type { Divided, LeftOut, QuotaUnit, Share } from "./division";

export type HandParameters = {
  /** Unit → count. */
  amounts: Readonly<Record<string, number>>;
};

/**
 * 手工: the user's own amounts as they are. No document stands behind them. They need not make the total: what is left of it, or
 * exceeds it, is said (`undivided`) and never spread over the units. A unit without an amount is left out.
 */
export function divideByHand(total: number, given: readonly QuotaUnit[], { amounts }: HandParameters): Divided {
  const fault = faultOf({ total, step: 1 });
  if (fault) return { ok: false, fault, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const entered = [...new Set(given.map(({ id }) => id))].flatMap((unit) => {
    const count = Object.hasOwn(amounts, unit) ? amounts[unit] : undefined;
    if (count !== undefined && Number.isInteger(count) && count >= 0 && count <= mostLand) return [{ unit, count }];
    leftOut.push({ unit, why: "amount-missing" });
    return [];
  });
  if (entered.length === 0) return { ok: false, fault: "no-units", leftOut };
  const sum = entered.reduce((all, { count }) => all + count, 0);
  const shares: Share[] = entered.map(({ unit, count }) => ({ unit, count, part: sum === 0 ? 0 : count / sum, factors: [{ name: "entered", value: count }] }));
  return { ok: true, division: { shares, leftOut, undivided: total - sum } };
}
