import { numberIn, plainText } from "../../../domain/number-text";

/** A plane coordinate or decimal degrees, as an office enters it; `null` where it is none. */
export function coordinateIn(text: string): number | null {
  if (text.length > 60) return null;
  const found = numberIn(text);
  const value = found.is === "number" && /^(?:m|米|度|°)?$/i.test(found.unit) ? Number(found.value) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** Degrees, decimal or in degrees, minutes and seconds: 102.72, 102°43′12″, 东经102度43分12秒, 102:43:12, E 102 43 12. South and west are negative. */
export function degreesIn(text: string): number | null {
  if (text.length > 60) return null;
  const plain = plainText(text);
  const isNegative = /^(?:[SW]|南纬|西经|-)|[SW]$/.test(plain);
  const bare = plain.replace(/[NSEW]|[东西]经|[南北]纬|^-/g, "").trim();
  const sexagesimal = /^(\d{1,3})\s*(?:°|º|˚|度|:|：|d|\s)\s*(\d{1,2}(?:\.\d+)?)\s*(?:'|′|’|`|分|:|：|m|\s|$)\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|″|”|''|′′|’’|秒|s)?)?$/i.exec(bare);
  if (sexagesimal) {
    const [degrees, minutes, seconds] = [Number(sexagesimal[1]), Number(sexagesimal[2]), Number(sexagesimal[3] ?? 0)];
    if (minutes >= 60 || seconds >= 60) return null;
    return (isNegative ? -1 : 1) * (degrees + minutes / 60 + seconds / 3600);
  }
  const decimal = /^(\d{1,3}(?:\.\d+)?)\s*(?:°|º|˚|度)?$/.exec(bare);
  return decimal ? (isNegative ? -1 : 1) * Number(decimal[1]) : null;
}
