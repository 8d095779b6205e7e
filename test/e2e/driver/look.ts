import type { Pixels } from "./read-png";

/** Edges of what was found, in px of the picture. */
export type Extent = { left: number; top: number; right: number; bottom: number };

/** How many pixels have this colour (`#RRGGBB`), each channel off by at most `tolerance`. */
export function countOf(pixels: Pixels, colour: string, tolerance = 14): number {
  let count = 0;
  forEachOf(pixels, colour, tolerance, () => (count += 1));
  return count;
}

export const shareOf = (pixels: Pixels, colour: string, tolerance = 14): number =>
  countOf(pixels, colour, tolerance) / (pixels.width * pixels.height);

/** The box around all pixels of this colour; `null` where there are none. */
export function extentOf(pixels: Pixels, colour: string, tolerance = 14): Extent | null {
  let extent: Extent | null = null;
  forEachOf(pixels, colour, tolerance, (x, y) => {
    extent = {
      left: Math.min(x, extent?.left ?? x),
      top: Math.min(y, extent?.top ?? y),
      right: Math.max(x, extent?.right ?? x),
      bottom: Math.max(y, extent?.bottom ?? y),
    };
  });
  return extent;
}

/** Where all pixels of this colour are. */
export function pointsOf(pixels: Pixels, colour: string, tolerance = 14): [x: number, y: number][] {
  const points: [number, number][] = [];
  forEachOf(pixels, colour, tolerance, (x, y) => points.push([x, y]));
  return points;
}

/** The opaque colour that `over` makes on `ground` with this opacity. */
export function blend(ground: string, over: string, opacity: number): string {
  const [a, b] = [channelsOf(ground), channelsOf(over)];
  const mix = a.map((value, index) => Math.round(value * (1 - opacity) + (b[index] ?? 0) * opacity));
  return `#${mix.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function forEachOf({ width, rgb }: Pixels, colour: string, tolerance: number, found: (x: number, y: number) => void): void {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour);
  for (let i = 0; i < rgb.length; i += 3) {
    const off = Math.max(Math.abs((rgb[i] ?? 0) - red), Math.abs((rgb[i + 1] ?? 0) - green), Math.abs((rgb[i + 2] ?? 0) - blue));
    if (off <= tolerance) found((i / 3) % width, Math.floor(i / 3 / width));
  }
}

const channelsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
