import { shiftPoint } from "../domain/decimal-text";
import { readMoney, tensOf } from "../domain/money-text";
import { plainText } from "../domain/number-text";

export const yuanFaults = ["not-a-number", "unclear-number", "footnote", "percent", "negative", "too-fine", "too-large", "unknown-unit", "computed"] as const;
export type YuanFault = (typeof yuanFaults)[number];

/** What someone typed or pasted for an amount of money: whole 元. */
export type YuanCell = { is: "amount"; yuan: number } | { is: "unknown" } | { is: "fault"; fault: YuanFault };

const mostYuan = 9e15;

const fault = (code: YuanFault): YuanCell => ({ is: "fault", fault: code });

/**
 * An amount as offices write it, exactly: full-width digits, thousands separators, a unit of its own (`1.2亿元`) over the field's. “—” is unknown, which
 * is not zero. Less than one 元 is no amount that can be shared, and what our own tables mark as computed (≈) is no entry.
 * @param unit of a number that names none
 */
export function readYuan(text: string, unit: "yuan" | "wan"): YuanCell {
  if (plainText(text).startsWith("≈")) return fault("computed");
  const read = readMoney(text, tensOf[unit]);
  if (read.is === "unknown") return read;
  if (read.is === "fault") return fault(read.fault === "unit-missing" || read.fault === "unit-unknown" ? "unknown-unit" : read.fault);
  const yuan = read.yuan.replace(/\.0+$/, "");
  if (yuan.includes(".")) return fault("too-fine");
  return yuan.length > 16 || Number(yuan) > mostYuan ? fault("too-large") : { is: "amount", yuan: Number(yuan) };
}

/** What the field shows of an amount, and reads back as the same: plain digits in 万元. */
export const wanDigits = (yuan: number | bigint): string => shiftPoint(yuan.toString(), -4).replace(/\.?0+$/, "");
