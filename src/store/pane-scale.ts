/** What the panes of a comparison of places show now, all of them at one scale. */
export type PaneScale = {
  /** On the ground, at the middle of each pane. */
  metresPerPixel: number;
  bearing: number;
  /** Per place by how much the scale varies within its pane: 0.01 is one per cent. */
  variations: Readonly<Record<string, number>>;
  /** Per place how long its figure is drawn, in CSS pixels: the longer side of the box around it; those without a figure are missing. */
  figurePx: Readonly<Record<string, number>>;
};
