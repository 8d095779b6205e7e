import { atMostNineDecimals, shiftPoint } from "../domain/decimal-text";
import { landAmount, type LandAmount, type LandUnit } from "../domain/land-amount";
import { tableUnitOf, tableUnits } from "../domain/land-unit-text";
import { numberIn, plainText } from "../domain/number-text";

export const landCellFaults = ["not-a-number", "unclear-number", "footnote", "negative", "too-large", "unknown-unit", "percent", "simulated", "computed"] as const;
export type LandCellFault = (typeof landCellFaults)[number];

/** What someone typed or pasted into a ledger cell. */
export type LandCell = { is: "amount"; amount: LandAmount } | { is: "unknown" } | { is: "fault"; fault: LandCellFault; unit?: string };

const faultOf: Partial<Record<string, LandCellFault>> = { "cell-percent": "percent", "cell-unclear-number": "unclear-number", "cell-footnote": "footnote" };

const fault = (code: LandCellFault): LandCell => ({ is: "fault", fault: code });

/**
 * A ledger cell as offices write it: full-width digits, thousands separators, a unit of its own (`617公顷`, `12.3万亩`) over the
 * column's; “—” or “/” is unknown, which is not zero. What our own tables mark as a scenario's or as computed is no entry.
 */
export function readLandCell(text: string, unit: LandUnit): LandCell {
  if (text.length > 200) return fault("not-a-number");
  const plain = plainText(text);
  if (/情景|\bscenario\b/i.test(plain)) return fault("simulated");
  if (plain.startsWith("≈")) return fault("computed");
  const read = numberIn(text);
  if (read.is === "unknown") return read;
  if (read.is === "fault") return fault(faultOf[read.code] ?? "not-a-number");
  const named = read.unit === "" ? null : tableUnitOf(read.unit);
  if (read.unit !== "" && named === null) return { is: "fault", fault: "unknown-unit", unit: read.unit };
  const stated = named ? tableUnits[named] : { unit, tens: 0 };
  const amount = landAmount(atMostNineDecimals(stated.tens === 0 ? read.value : shiftPoint(read.value, stated.tens)), stated.unit);
  return typeof amount === "string" ? fault(amount) : { is: "amount", amount };
}
