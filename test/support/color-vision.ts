/** sRGB `#RRGGBB` → CIE L*a*b* under D65. */
export function labOf(hex: string): [number, number, number] {
  return labOfLinear(linearOf(hex));
}

export type Vision = "normal" | "protan" | "deutan" | "tritan";

/** Full dichromacy after Machado, Oliveira and Fernandes (2009), on linear RGB. */
const matrices: Record<Exclude<Vision, "normal">, readonly (readonly [number, number, number])[]> = {
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** A colour as an eye of that kind sees it. */
export function seenBy(hex: string, vision: Vision): [number, number, number] {
  const linear = linearOf(hex);
  if (vision === "normal") return labOfLinear(linear);
  const seen = matrices[vision].map((row) => clamp(row.reduce((sum, factor, index) => sum + factor * (linear[index] ?? 0), 0)));
  return labOfLinear([seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0]);
}

/** CIE 1976 difference. */
export const differenceOf = (a: readonly number[], b: readonly number[]): number => Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));

/** WCAG contrast ratio. */
export function contrastOf(a: string, b: string): number {
  const luminance = (hex: string) => linearOf(hex).reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function linearOf(hex: string): [number, number, number] {
  const channel = (index: number) => {
    const value = Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(1), channel(2)];
}

function labOfLinear([r, g, b]: readonly [number, number, number]): [number, number, number] {
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 * value + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
