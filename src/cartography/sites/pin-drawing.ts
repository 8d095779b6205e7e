import { circle, path, stroke, type Drawing, type DrawnPath } from "../drawing";
import type { Flavour } from "../flavour";

/** How a pin looks, besides its number. */
export type PinLook = { isSchematic: boolean; isKept: boolean; isFocused: boolean };

/** Half of a pin, its casing in it, in px on a desk. */
export const pinHalfPx = 14;
const radius = 10.5;
const ribbon = "M-3 -4.2H3V4.2L0 1.6L-3 4.2Z";

/**
 * A disc for a number: its ring dashed where the place is schematic, the whole of it filled for the one that is looked at; what is on the
 * shortlist has a ribbon. Ring, dash, fill and ribbon are told apart in grey.
 */
export function pinDrawing({ isSchematic, isKept, isFocused }: PinLook, { panel, ink }: Flavour): Drawing {
  const at = { x: pinHalfPx, y: pinHalfPx };
  const ring = stroke(ink, 1.7, isSchematic ? [3.2, 2.3] : []);
  const paths: DrawnPath[] = [
    path(circle(pinHalfPx - 0.5), { ...at, fill: panel }),
    ...(isFocused ? [path(circle(radius - 2), { ...at, fill: ink })] : []),
    path(circle(radius), { ...at, stroke: ring }),
    ...(isKept ? [path(ribbon, { x: 2 * pinHalfPx - 5, y: 6.4, zoom: 1.25, fill: ink, stroke: stroke(panel, 1.2) })] : []),
  ];
  return { width: 2 * pinHalfPx, height: 2 * pinHalfPx, paths };
}

/** An image is drawn once per id, so the id names everything it depends on. */
export const pinImage = ({ isSchematic, isKept, isFocused }: PinLook, appearance: string, scale: number): string =>
  `site-pin-${isSchematic ? "schematic" : "known"}-${isKept ? "kept" : "plain"}-${isFocused ? "focused" : "open"}-${appearance}@${scale}`;
