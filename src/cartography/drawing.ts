/**
 * A small picture as a list of paths, bottom to top: the map paints it as an image, the legend sets it as SVG, so that a swatch
 * is the symbol itself. Lengths are CSS px at normal size.
 */
export type Drawing = { width: number; height: number; paths: readonly DrawnPath[] };

export type DrawnPath = {
  /** SVG path data in its own coordinates. */
  d: string;
  /** Where its origin lies, and by how much it is enlarged; strokes are enlarged with it. */
  x: number;
  y: number;
  zoom: number;
  fill: string | null;
  stroke: { color: string; width: number; dash: readonly number[] } | null;
  opacity: number;
};

const plain = { x: 0, y: 0, zoom: 1, fill: null, stroke: null, opacity: 1 } as const;

export const path = (d: string, look: Partial<Omit<DrawnPath, "d">>): DrawnPath => ({ ...plain, d, ...look });

export const stroke = (color: string, width: number, dash: readonly number[] = []) => ({ color, width, dash });

/** A rounded square or bar with its upper left corner at the origin. */
export function roundedBox(width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const arc = (x: number, y: number) => `A${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y)}`;
  return `M${n(r)} 0H${n(width - r)}${arc(width, r)}V${n(height - r)}${arc(width - r, height)}H${n(r)}${arc(0, height - r)}V${n(r)}${arc(r, 0)}Z`;
}

/** A circle around the origin. */
export const circle = (radius: number): string => `M0 ${n(-radius)}A${n(radius)} ${n(radius)} 0 1 1 0 ${n(radius)}A${n(radius)} ${n(radius)} 0 1 1 0 ${n(-radius)}Z`;

/** Slanting strokes inside a box, falling to the right like the hatch for what is unknown. */
export function hatchIn(width: number, height: number, gap: number): string {
  const step = gap * Math.SQRT2;
  const lines: string[] = [];
  for (let start = -height + step / 2; start < width; start += step) {
    const from = Math.max(0, start);
    const to = Math.min(width, start + height);
    if (to > from) lines.push(`M${n(from)} ${n(height - (from - start))}L${n(to)} ${n(height - (to - start))}`);
  }
  return lines.join("");
}

const n = (value: number): number => Number(value.toFixed(2));

/** The same, smaller or larger. */
export const resized = ({ width, height, paths }: Drawing, by: number): Drawing => ({
  width: width * by,
  height: height * by,
  paths: paths.map((one) => ({ ...one, x: one.x * by, y: one.y * by, zoom: one.zoom * by })),
});

/** In a frame at least as large: at 0 flush left or top, at 1 flush right or bottom. */
export function framed({ width, height, paths }: Drawing, room: { width: number; height: number }, [across, down]: readonly [number, number]): Drawing {
  const [dx, dy] = [(room.width - width) * across, (room.height - height) * down];
  return { width: room.width, height: room.height, paths: paths.map((one) => ({ ...one, x: one.x + dx, y: one.y + dy })) };
}
