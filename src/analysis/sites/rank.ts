import { scoreSteps } from "./score";

const buckets = 4096;
const bits = Math.ceil(Math.log2(100 * scoreSteps + 1)) - Math.log2(buckets);

/** The best of some keys (whole numbers of 0 to `100 × scoreSteps`): positions, the greatest key first, equal keys in their order. Linear in time whatever the keys are. */
export function bestOf(keys: Uint32Array, length: number, most: number): number[] {
  if (length === 0) return [];
  const { key: last, above } = lastOfBest(keys, length, Math.min(most, length));
  const best: number[] = [];
  const level: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const key = keys[at] as number;
    if (key < last) continue;
    if (key > last) best.push(at);
    else if (level.length < most - above) level.push(at);
  }
  best.sort((a, b) => (keys[b] as number) - (keys[a] as number) || a - b);
  return [...best, ...level];
}

/** The key of the one at place `most`, and how many keys are greater: by counting the upper bits, then the lower bits of those whose upper bits it has. */
function lastOfBest(keys: Uint32Array, length: number, most: number): { key: number; above: number } {
  const counts = new Uint32Array(buckets);
  for (let at = 0; at < length; at += 1) {
    const bucket = (keys[at] as number) >>> bits;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  let [bucket, above] = [buckets - 1, 0];
  while (above + (counts[bucket] as number) < most) {
    above += counts[bucket] as number;
    bucket -= 1;
  }
  const size = 2 ** bits;
  const inside = new Uint32Array(size);
  for (let at = 0; at < length; at += 1) {
    const key = keys[at] as number;
    if (key >>> bits === bucket) inside[key & (size - 1)] = (inside[key & (size - 1)] as number) + 1;
  }
  let key = size - 1;
  while (above + (inside[key] as number) < most) {
    above += inside[key] as number;
    key -= 1;
  }
  return { key: bucket * size + key, above };
}

/** How many of the keys are greater. */
export function countAbove(keys: Uint32Array, length: number, key: number): number {
  let above = 0;
  for (let at = 0; at < length; at += 1) above += (keys[at] as number) > key ? 1 : 0;
  return above;
}
