import { keyOf, scoreSteps } from "./score";

/** As many as a processor keeps near it. */
const buckets = 4096;
/** The lower bits of a key, that do not tell its bucket. */
const bits = Math.ceil(Math.log2(100 * scoreSteps + 1)) - Math.log2(buckets);

/** Keys in the order of what they belong to, and how many there are by their upper bits. */
export type Keys = { values: Int32Array; length: number; counts: Int32Array };

let shared = new Int32Array(0);

/** An empty list for at most `most` keys. It is worked on and forgotten: the next one takes its place in memory. */
export function beginKeys(most: number): Keys {
  if (shared.length < most) shared = new Int32Array(most);
  return { values: shared, length: 0, counts: new Int32Array(buckets) };
}

/** Appends the keys of some scores. */
export function pushScores(keys: Keys, scores: Float64Array, length: number): void {
  const { values, counts, length: from } = keys;
  for (let at = 0; at < length; at += 1) {
    const key = keyOf(scores[at] as number);
    const bucket = key >>> bits;
    values[from + at] = key;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  keys.length = from + length;
}

/** The best of them: positions, the greatest key first, equal keys in their order. Where many are equal it takes a sort of numbers, never one by comparing sites. */
export function bestOf(keys: Keys, most: number): number[] {
  const wanted = Math.min(most, keys.length);
  if (wanted === 0) return [];
  const { values, length, counts } = keys;
  let [bucket, above] = [buckets - 1, 0];
  while (above + (counts[bucket] as number) < wanted) {
    above += counts[bucket] as number;
    bucket -= 1;
  }
  const least = bucket * 2 ** bits;
  const candidates = new Int32Array(above + (counts[bucket] as number));
  let found = 0;
  for (let at = 0; at < length; at += 1) {
    if ((values[at] as number) < least) continue;
    candidates[found] = at;
    found += 1;
  }
  const last = greatestAt(candidates.map((at) => values[at] as number), wanted);
  const best: number[] = [];
  const level: number[] = [];
  for (const at of candidates) {
    const key = values[at] as number;
    if (key > last) best.push(at);
    else if (key === last && level.length < wanted) level.push(at);
  }
  best.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  return [...best, ...level].slice(0, wanted);
}

/** The key at place `place` from the greatest, 1 for the greatest itself. */
const greatestAt = (keys: Int32Array, place: number): number => keys.sort()[keys.length - place] as number;

/** How many of the keys are greater than the one at a position. */
export function countAbove({ values, length }: Keys, position: number): number {
  const key = values[position] as number;
  let above = 0;
  for (let at = 0; at < length; at += 1) above += (values[at] as number) > key ? 1 : 0;
  return above;
}
