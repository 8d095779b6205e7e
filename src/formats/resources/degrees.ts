import { plainText } from "../../domain/number-text";

/** Degrees out of `102.8336`, `102.8336°E`, `东经102°49′30″` or `102°49.5'`; `null` where it is none of these. */
export function degreesIn(text: string): number | null {
  const plain = plainText(text).replace(/^(?:东经|北纬|[EN])\s*|\s*[EN]$/gi, "").replace(/[′’']/g, "'").replace(/[″”"]|''/g, '"').replace(/度/g, "°").replace(/分/g, "'").replace(/秒/g, '"').replace(/\s/g, "");
  if (/^-?\d{1,9}(?:\.\d{1,15})?°?$/.test(plain)) return Number(plain.replace("°", ""));
  const [, degrees, minutes, seconds = "0"] = /^(\d{1,3})°(\d{1,2}(?:\.\d{1,10})?)'(?:(\d{1,2}(?:\.\d{1,10})?)")?$/.exec(plain) ?? [];
  if (degrees === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  return Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
}

/** Two of them in one text, the longitude first: in the window of this map no longitude can be a latitude. */
export function degreesPair(text: string): readonly [string, string] | null {
  const parts = plainText(text).split(/\s*[,，;；、]\s*|\s+(?=[\d东北EN])/).filter((part) => part !== "");
  const [first = "", second = ""] = parts;
  const [a, b] = [degreesIn(first), degreesIn(second)];
  if (parts.length !== 2 || a === null || b === null) return null;
  return a < b && b > 90 && a <= 90 ? [second, first] : [first, second];
}
