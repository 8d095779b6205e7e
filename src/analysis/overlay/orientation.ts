/** Beyond this share of the magnitudes the sign of the determinant is certain (J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic, 1997). */
const certain = (3 + 16 * 2 ** -53) * 2 ** -53;

/** On which side of the line from a to b the point c lies: 1 left, −1 right, 0 on it. Exact for any finite numbers. */
export function sideOf(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): -1 | 0 | 1 {
  const left = (ax - cx) * (by - cy);
  const right = (ay - cy) * (bx - cx);
  const determinant = left - right;
  // Underflow aside, which degrees do not reach, a difference of products of unlike sign has the right sign.
  if (Math.abs(determinant) > certain * (Math.abs(left) + Math.abs(right))) return determinant > 0 ? 1 : -1;
  if (ax === bx && ay === by) return 0;
  if ((ax === cx && ay === cy) || (bx === cx && by === cy)) return 0;
  if ((ax === bx && bx === cx) || (ay === by && by === cy)) return 0;
  return exactSide(ax, ay, bx, by, cx, cy);
}

function exactSide(...numbers: readonly [number, number, number, number, number, number]): -1 | 0 | 1 {
  const parts = numbers.map(partsOf);
  const least = Math.min(...parts.map(({ exponent }) => exponent));
  const [ax = 0n, ay = 0n, bx = 0n, by = 0n, cx = 0n, cy = 0n] = parts.map(({ mantissa, exponent }) => mantissa << BigInt(exponent - least));
  const determinant = (ax - cx) * (by - cy) - (ay - cy) * (bx - cx);
  return determinant > 0n ? 1 : determinant < 0n ? -1 : 0;
}

const view = new DataView(new ArrayBuffer(8));

/** A double as a whole number times a power of two. */
function partsOf(value: number): { mantissa: bigint; exponent: number } {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const magnitude = biased === 0 ? fraction : fraction | 0x10000000000000n;
  // Zero would set the least exponent of all and make the others needlessly long.
  if (magnitude === 0n) return { mantissa: 0n, exponent: 1024 };
  return { mantissa: bits >> 63n === 0n ? magnitude : -magnitude, exponent: (biased === 0 ? 1 : biased) - 1075 };
}
