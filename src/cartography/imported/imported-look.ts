import type { ControlLine } from "../../domain/spatial/control-line";
import { groundOf, type FlavourName, type Ground } from "../../domain/saved-view";
import { flavourOf } from "../flavour";
import type { ImportedUse } from "./imported-scene";

/** How a layer or a class of it is drawn, on the map and in its row. Lengths in px at normal size; a casing in the colour of what is entered goes round every line. */
export type ImportedLook = {
  color: string;
  lineWidth: number;
  /** Dash and gap in px; empty for a solid line. */
  dash: readonly number[];
  fillOpacity: number;
  hatch: { angle: 45 | 135; gapPx: number; widthPx: number; opacity: number } | null;
  /** How strong the casing is, 1 in full: many small areas in full casings drown everything else. */
  casing?: number;
};

type ControlLook = Omit<ImportedLook, "color"> & { colors: Record<Ground, string> };

const hatch = (angle: 45 | 135, gapPx: number, opacity = 0.5) => ({ angle, gapPx, widthPx: 1, opacity });

/** After the drawing rules of the 三线: green, yellow, red; the 滇池 zones are blue. Dash and hatch tell them apart without colour. */
const controlLooks: Record<ControlLine, ControlLook> = {
  "ecological-redline": { colors: { light: "#23734A", dark: "#77CC9C" }, lineWidth: 1.8, dash: [], fillOpacity: 0.1, hatch: hatch(45, 7) },
  "permanent-farmland": { colors: { light: "#86690A", dark: "#E8CB5A" }, lineWidth: 1.2, dash: [6, 2], fillOpacity: 0.1, hatch: hatch(135, 12, 0.32), casing: 0.45 },
  "urban-growth-boundary": { colors: { light: "#A3242B", dark: "#F0868A" }, lineWidth: 2.2, dash: [], fillOpacity: 0.05, hatch: null },
  "dianchi-core": { colors: { light: "#14508C", dark: "#7FB8F0" }, lineWidth: 2.2, dash: [], fillOpacity: 0.12, hatch: hatch(135, 6) },
  "dianchi-buffer": { colors: { light: "#14508C", dark: "#7FB8F0" }, lineWidth: 1.8, dash: [8, 3], fillOpacity: 0.07, hatch: hatch(135, 12) },
  "dianchi-green": { colors: { light: "#14508C", dark: "#7FB8F0" }, lineWidth: 1.6, dash: [2, 3], fillOpacity: 0.04, hatch: null },
};

/** The two hairlines in the accent along a line: how much wider than the line they and the ground between are. */
export const enteredPx = { outer: 4.4, inner: 2.8, opacity: 0.7 } as const;

/** The parts of the 城镇开发边界: 集中建设区, 弹性发展区, 特别用途区. */
export const growthPartDashes: Readonly<Record<string, readonly number[]>> = { "01": [], "02": [9, 4], "03": [9, 3, 2, 3] };

/** Neutral inks, told apart by dash as well. */
const plainInks: readonly { colors: Record<Ground, string>; dash: readonly number[] }[] = [
  { colors: { light: "#474D55", dark: "#BBC0C6" }, dash: [] },
  { colors: { light: "#7A4A2B", dark: "#DDAE8B" }, dash: [7, 2] },
  { colors: { light: "#2F5A66", dark: "#94C6D2" }, dash: [3, 2] },
  { colors: { light: "#6A4470", dark: "#CFA6D6" }, dash: [9, 2, 2, 2] },
  { colors: { light: "#55601F", dark: "#C2CE86" }, dash: [1.5, 2.5] },
];
export const plainLooks = plainInks.length;

/** @param look which of the neutral ones, for layers without a look of their own */
export function lookOf({ use, control, look }: { use: ImportedUse; control: ControlLine | null; look: number }, appearance: FlavourName): ImportedLook {
  const { accent, panel } = flavourOf(appearance);
  if (use === "parcels") return { color: accent, lineWidth: 0.8, dash: [], fillOpacity: 0.1, hatch: null };
  // Names and lines stay readable over it; on dark ground full colours glare.
  if (use === "edition") return { color: panel, lineWidth: 0.8, dash: [], fillOpacity: groundOf(appearance) === "dark" ? 0.45 : 0.6, hatch: null };
  if (control) {
    const { colors, ...rest } = controlLooks[control];
    return { color: colors[groundOf(appearance)], ...rest };
  }
  const { colors, dash } = plainInks[look % plainInks.length] ?? { colors: { light: "#474D55", dark: "#BBC0C6" }, dash: [] };
  return { color: colors[groundOf(appearance)], lineWidth: 1.6, dash, fillOpacity: 0.08, hatch: null };
}
