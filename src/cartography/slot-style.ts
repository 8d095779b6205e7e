import type { ComparisonSlot } from "../domain/comparison";
import { groundOf, type FlavourName, type Ground } from "../domain/saved-view";

/** A stroke in CSS px at normal size: lengths of dashes and gaps in turn, none for a solid line. */
export type StrokeStyle = {
  widthPx: number;
  dashPx: readonly number[];
  cap: "butt" | "round";
};

/** What is compared has one colour in map, table, charts and print; the tokens `--slot-0` to `--slot-3` are the same. */
const colors: Record<Ground, readonly [string, string, string, string]> = {
  light: ["#007582", "#AB1832", "#432F97", "#A05A00"],
  dark: ["#6FD8E2", "#E8766A", "#8F90EA", "#F3CB5C"],
};

export const slotColor = (slot: ComparisonSlot, flavour: FlavourName): string => colors[groundOf(flavour)][slot];

/** The same colour where style sheets reach. */
export const slotToken = (slot: ComparisonSlot): string => `var(--slot-${slot})`;

const widthPx = 2.2;
const lines: readonly [readonly number[], readonly number[], readonly number[], readonly number[]] = [[], [8, 4], [11, 3.5, 2.2, 3.5], [17, 3, 2.2, 3, 2.2, 3]];
/** A solid line would look surveyed. */
const schematicLines: typeof lines = [[15, 3.5], lines[1], lines[2], lines[3]];

/** The line of a slot, for samples in table, chart and legend: told from the others without its colour. */
export const slotLine = (slot: ComparisonSlot): StrokeStyle => ({ widthPx, dashPx: lines[slot], cap: "butt" });

/**
 * The outline of a compared place. Where its course is known, a fine line runs on through the gaps; a schematic one is open there and
 * never solid, so that it cannot pass for surveyed in any slot.
 */
export function slotOutline(slot: ComparisonSlot, isSchematic: boolean): { main: StrokeStyle; course: StrokeStyle | null } {
  if (isSchematic) return { main: { widthPx, dashPx: schematicLines[slot], cap: "butt" }, course: null };
  return { main: slotLine(slot), course: lines[slot].length > 0 ? { widthPx: 0.9, dashPx: [], cap: "butt" } : null };
}

/** 叠影: round dots, with this much casing under them. */
export const ghostLine: StrokeStyle = { widthPx, dashPx: [2, 5], cap: "round" };
export const ghostCasingPx = 5;

/** For `stroke-dasharray` of SVG, in user units of one px; `undefined` for a solid line. */
export const svgDash = ({ dashPx }: StrokeStyle, scale = 1): string | undefined => (dashPx.length > 0 ? dashPx.map((length) => length * scale).join(" ") : undefined);

/** For `line-dasharray` of the map, which counts in line widths. */
export const mapDash = ({ dashPx, widthPx: width }: StrokeStyle): number[] => dashPx.map((length) => length / width);
