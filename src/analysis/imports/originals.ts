import { roleOfHeader } from "../../domain/column-names";
import type { ColumnRole } from "../../domain/import-table";
import { countsPer, landAmount, landIn, type LandAmount, type LandUnit } from "../../domain/land-amount";
import { tableUnitOf } from "../../domain/land-unit-text";
import { plainText } from "../../domain/number-text";

/** The column of our own tables that says how each figure of a row was entered: 录入原值. */
export const isOriginals = (header: string): boolean => /^(录入原值|as entered)$/i.test(plainText(header));

/** `下达=617公顷; 使用=2.5公顷` by the meaning of the column. */
export function originalsIn(text: string): Map<ColumnRole, LandAmount> {
  const found = new Map<ColumnRole, LandAmount>();
  for (const part of text.split(";")) {
    const [, column = "", value = "", unit = ""] = /^([^=]{1,60})=(\d{1,12}(?:\.\d{1,9})?)\s?(\S{1,12})$/.exec(part.trim()) ?? [];
    const role = column === "" ? null : roleOfHeader([column], "ledger");
    const named = tableUnitOf(unit);
    const amount = role === null || named === null || named === "wanmu" ? "not-a-number" : landAmount(value, named);
    if (role !== null && typeof amount !== "string") found.set(role, amount);
  }
  return found;
}

/** The decimals our tables show at least. */
const shownDecimals: Record<LandUnit, number> = { mu: 2, ha: 4, km2: 6, m2: 2 };

/** Whether a cell still shows what was entered, as far as our tables show decimals; another figure was put there since. */
export function isShownAs(entered: LandAmount, { value, unit, count }: LandAmount): boolean {
  const decimals = Math.max(shownDecimals[unit], value.split(".")[1]?.length ?? 0);
  return entered.count === count || Math.abs(Number(landIn(entered.count, unit, decimals)) - Number(value)) * countsPer[unit] < 1;
}
