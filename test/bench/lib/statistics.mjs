/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * The value below which this part of the values lies, between two of them in proportion.
 * @param {readonly number[]} values
 * @param {number} part 0 to 1
 * @returns {number}
 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * The first and third quartile as text: half of all runs lie between them.
 * @param {readonly number[]} values
 * @param {number} [digits]
 */
export const quartiles = (values, digits = 2) => `${quantile(values, 0.25).toFixed(digits)}–${quantile(values, 0.75).toFixed(digits)}`;

/**
 * The median of one page over the median of the other. Runs come in pairs next to each other in time, so
 * the spread is that of the pairs' ratios.
 * @param {readonly { app: number, bare: number }[]} pairs
 * @param {string} unit of the values compared
 */
export function ratioOf(pairs, unit) {
  const app = pairs.map((pair) => pair.app);
  const bare = pairs.map((pair) => pair.bare);
  const ratios = pairs.map((pair) => pair.app / pair.bare);
  return {
    value: median(app) / median(bare),
    spread: `${quartiles(ratios)}, pairs' median ${median(ratios).toFixed(2)}; app ${median(app).toFixed(1)} (${quartiles(app, 0)}), bare ${median(bare).toFixed(1)} (${quartiles(bare, 0)}) ${unit}`,
  };
}
