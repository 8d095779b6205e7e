const split = 134_217_729; // 2^27 + 1: halves a double into two of 26 bits (Veltkamp)

const upper = (value: number): number => {
  const scaled = split * value;
  return scaled - (scaled - value);
};

const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const powersHigh = powers.map(upper);

/**
 * `digits × 10^-behind` where the digits, up to 22 of them, are `head` (at most 15) followed by `tail` (`tailLength`, at most 7): what
 * `Number` makes of the same decimal, without making its text. Up to 15 digits both operands are exact and their quotient is rounded
 * once; beyond, the sum and the remainder are carried in a second double (Dekker 1971).
 */
export function decimalOf(head: number, tail: number, tailLength: number, behind: number): number {
  const divisor = powers[behind] ?? 1;
  if (tailLength === 0) return head / divisor;
  const factor = powers[tailLength] ?? 1;
  const product = head * factor;
  const high = Math.floor(head / 33_554_432) * 33_554_432;
  const lost = high * factor - product + (head - high) * factor;
  const sum = product + tail;
  const rest = lost + (tail - (sum - product));
  const quotient = sum / divisor;
  const [quotientHigh, divisorHigh] = [upper(quotient), powersHigh[behind] ?? 1];
  const [quotientLow, divisorLow] = [quotient - quotientHigh, divisor - divisorHigh];
  const back = quotient * divisor;
  const backLost = quotientHigh * divisorHigh - back + quotientHigh * divisorLow + quotientLow * divisorHigh + quotientLow * divisorLow;
  return quotient + (sum - back - backLost + rest) / divisor;
}
