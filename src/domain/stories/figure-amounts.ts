/** What a figure counts; `null` where its words do not say. */
type Kind = "money" | "area" | "length" | "power" | "share" | "count";

/** A figure as it stands in a text: its words, what it amounts to in units of one (元, m², m, W), `null` where no number can be made of it. */
export type Figure = { text: string; amount: number | null; isScaled: boolean; kind: Kind | null };

const scales: readonly [RegExp, number][] = [
  [/^万亿|^trillion\b/i, 1e12],
  [/^千亿/, 1e11],
  [/^百亿/, 1e10],
  [/^十亿|^billion\b|^bn\b/i, 1e9],
  [/^亿/, 1e8],
  [/^千万/, 1e7],
  [/^百万|^million\b/i, 1e6],
  [/^十万/, 1e5],
  [/^万/, 1e4],
  [/^千(?![米克瓦])|^thousand\b/i, 1e3],
  [/^百(?!分)/, 1e2],
];

const kinds: readonly [RegExp, Kind, number][] = [
  [/^(?:平方公里|平方千米|km2|square kilomet|sq\.? ?km)/i, "area", 1e6],
  [/^(?:公顷|hectare|ha\b)/i, "area", 1e4],
  [/^亩/, "area", 10_000 / 15],
  [/^(?:平方米|平米|m2|square met)/i, "area", 1],
  [/^(?:公里|千米|km\b|kilomet)/i, "length", 1e3],
  [/^(?:GW|吉瓦)/i, "power", 1e9],
  [/^(?:MW|兆瓦)/, "power", 1e6],
  [/^(?:kW|千瓦)/, "power", 1e3],
  [/^(?:美元|欧元|元|yuan|RMB|CNY)/i, "money", 1],
  [/^(?:%|percent|个百分点)/i, "share", 1],
  [/^[个家项条座户套人名位亩台辆所处件栋间]/, "count", 1],
];

/** The number of digits, by the words after them and the currency before them. */
export function figureOf(text: string, before: string, after: string): Figure {
  let rest = after.trimStart().replace(/^[余多几]/, "");
  let amount = Number(text.replaceAll(",", ""));
  let isScaled = false;
  const scale = scales.find(([words]) => words.test(rest));
  if (scale) {
    amount *= scale[1];
    isScaled = true;
    rest = rest.replace(scale[0], "").trimStart().replace(/^[余多几]/, "");
  }
  const kind = kinds.find(([words]) => words.test(rest));
  if (kind) return { text, amount: amount * kind[2], isScaled: isScaled || kind[2] !== 1, kind: kind[1] };
  const isMoney = /(?:CNY|RMB|USD|EUR|[¥$€])\s*$/i.test(before);
  return { text, amount, isScaled, kind: isMoney ? "money" : null };
}

const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that Chinese numerals write, `一千五百亿`; `null` where they say none, `数百`. */
export function hanNumber(text: string): number | null {
  let [sum, section, digit]: [number, number, number | null] = [0, 0, null];
  for (const sign of text) {
    const power = powers[sign];
    if (digits[sign] !== undefined) digit = digits[sign];
    else if (power !== undefined) [section, digit] = [section + (digit ?? 1) * power, null];
    else if (sign === "万" || sign === "亿") [sum, section, digit] = [(sum + section + (digit ?? 0) || 1) * (sign === "万" ? 1e4 : 1e8), 0, null];
    else return null;
  }
  return sum + section + (digit ?? 0);
}

/** Whether two figures are one: the same amount of the same; where one of them bears no unit, the same number. */
export function isSame(one: Figure, said: Figure): boolean {
  if (one.amount === null || said.amount === null) return one.text === said.text;
  if (one.kind !== null && said.kind !== null && one.kind !== said.kind) return false;
  if (Math.abs(one.amount - said.amount) <= 1e-9 * Math.max(one.amount, said.amount)) return true;
  return !one.isScaled && one.kind === null && Number(one.text.replaceAll(",", "")) === Number(said.text.replaceAll(",", ""));
}
