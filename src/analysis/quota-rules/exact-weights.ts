const bits = new DataView(new ArrayBuffer(8));

/** Finite numbers of at least zero as whole numbers in exactly the same proportion. */
export function exactWeights(weights: readonly number[]): bigint[] {
  const parts = weights.map(binary);
  const least = Math.min(0, ...parts.filter(({ mantissa }) => mantissa !== 0n).map(({ exponent }) => exponent));
  return parts.map(({ mantissa, exponent }) => (mantissa === 0n ? 0n : mantissa << BigInt(exponent - least)));
}

/** A double is a whole mantissa times a power of two. */
function binary(value: number): { mantissa: bigint; exponent: number } {
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0) & 0x7fff_ffff_ffff_ffffn;
  const biased = Number(raw >> 52n);
  const fraction = raw & 0xf_ffff_ffff_ffffn;
  return biased === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction | 0x10_0000_0000_0000n, exponent: biased - 1075 };
}
