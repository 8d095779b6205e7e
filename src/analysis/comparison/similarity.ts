/**
 * 产业结构相似系数 S = Σ xᵢyᵢ / √(Σxᵢ² · Σyᵢ²), x and y the shares of the same industries in two places: 0 without an industry in common, 1 with
 * the same structure (United Nations Industrial Development Organization, 1979). `null` where one of them has nothing: that is no structure to compare.
 */
export function structuralSimilarity(x: readonly number[], y: readonly number[]): number | null {
  const product = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, one, index) => sum + one * (b[index] ?? 0), 0);
  const [ofX, ofY] = [product(x, x), product(y, y)];
  return ofX > 0 && ofY > 0 ? Math.min(1, product(x, y) / Math.sqrt(ofX * ofY)) : null;
}

/**
 * The same where it is only known which industries there are, each present (1) or not (0): what both have over the geometric mean of what each
 * has, |X ∩ Y| / √(|X|·|Y|), known as Ochiai's coefficient (A. Ochiai, Bulletin of the Japanese Society of Scientific Fisheries 22, 1957,
 * 526–530). `null` where one of them is empty.
 */
export function presenceSimilarity<T>(x: ReadonlySet<T>, y: ReadonlySet<T>): number | null {
  const all = [...new Set([...x, ...y])];
  const presence = (of: ReadonlySet<T>): number[] => all.map((one) => (of.has(one) ? 1 : 0));
  return structuralSimilarity(presence(x), presence(y));
}

/** The similarity of every two of some places, each pair once; a place nobody knows anything of (`null` or empty) is in no pair. */
export function pairSimilarities<T>(places: readonly { id: string; has: ReadonlySet<T> | null }[]): { pair: [string, string]; amount: number }[] {
  return places.flatMap((one, index) =>
    places.slice(index + 1).flatMap((other): { pair: [string, string]; amount: number }[] => {
      const amount = one.has && other.has && presenceSimilarity(one.has, other.has);
      return amount === null ? [] : [{ pair: [one.id, other.id], amount }];
    }),
  );
}

/** 同质化 of a group: the mean over its pairs; `null` without any. */
export const meanSimilarity = (pairs: readonly { amount: number }[]): number | null => (pairs.length === 0 ? null : pairs.reduce((sum, { amount }) => sum + amount, 0) / pairs.length);
