/**
 * A number of a workbook as decimal text without exponent: 15 significant digits, as spreadsheets count, so that 0.1 + 0.2 reads 0.3;
 * where the cell's format `0.00` shows trailing zeros of the same number, with these.
 */
export function decimalText(value: number, format = ""): string {
  if (!Number.isFinite(value)) return String(value);
  const plain = withoutExponent(String(Number(value.toPrecision(15))));
  const decimals = /^(?:#,##)?0\.(0{1,9})$/.exec(format)?.[1]?.length ?? 0;
  const shown = decimals > 0 && Math.abs(value) < 1e15 ? value.toFixed(decimals) : plain;
  return Number(shown) === Number(plain) && shown.length > plain.length ? shown : plain;
}

/** `1.5e-7` → `0.00000015`. */
export function withoutExponent(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d{1,3})$/i.exec(text);
  if (!parts) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  return sign + shiftPoint(fraction === "" ? whole : `${whole}.${fraction}`, Number(exponent));
}

/** The decimal text times ten to the power of `by`, exactly: `1.5` by 4 is `15000`. */
export function shiftPoint(decimal: string, by: number): string {
  const sign = decimal.startsWith("-") ? "-" : "";
  const [whole = "0", fraction = ""] = decimal.replace("-", "").split(".");
  const digits = by >= 0 ? whole + fraction.padEnd(by, "0") : whole.padStart(1 - by, "0") + fraction;
  const point = by >= 0 ? whole.length + by : Math.max(whole.length, 1 - by) + by;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const after = digits.slice(point);
  const kept = by > 0 ? after.replace(/0+$/, "") : after;
  return `${sign}${before || "0"}${kept === "" ? "" : `.${kept}`}`;
}

/** At most nine decimals, rounded half up: a billionth of a square kilometre is below the 1/300 m² in which land is counted. */
export function atMostNineDecimals(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  if (fraction.length <= 9) return decimal;
  const sign = whole.startsWith("-") ? "-" : "";
  const up = (fraction[9] ?? "0") >= "5" ? 1n : 0n;
  const scaled = (BigInt(whole.replace("-", "") + fraction.slice(0, 9)) + up).toString().padStart(10, "0");
  return `${sign}${scaled.slice(0, -9)}.${scaled.slice(-9)}`.replace(/\.?0+$/, "");
}
