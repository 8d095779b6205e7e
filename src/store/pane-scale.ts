import type { GroundOffset } from "../analysis/comparison/ground-offset";

/** What the panes of a comparison of places show now, all of them at one scale. */
export type PaneScale = {
  /** On the ground, at the middle of each pane. */
  metresPerPixel: number;
  bearing: number;
  /** The largest relative difference of the ground scales that the panes stand at, measured at their middles: 0.001 is 0.1 per cent. */
  deviation: number;
  /** Per place how far the middle of its pane stands from its centre. */
  offsets: Readonly<Record<string, GroundOffset>>;
  /** Per place by how much the scale varies within its pane: 0.01 is one per cent. */
  variations: Readonly<Record<string, number>>;
  /** Per place how long its figure is drawn, in CSS pixels: the longer side of the box around it; those without a figure are missing. */
  figurePx: Readonly<Record<string, number>>;
};

/** How much of a pane is covered from its upper and lower edge, CSS pixels: by its head and by the scale bar. */
export type PaneCover = { top: number; bottom: number };
