/** A swatch is 28 × 18 px at normal size, so that dashes and hatches stand in it as on the map. */
export const swatchBox = { width: 28, height: 18 } as const;

/** The figure in a swatch: a pill, plainly geometric as schematic figures are. */
export const pill = { x: 2, y: 2, width: 24, height: 14, rx: 7 } as const;
export const pillPerimeter = 2 * (pill.width - 2 * pill.rx) + 2 * Math.PI * pill.rx;

/** A dash pattern scaled so little that whole periods close the outline, or none for a solid line. */
export function closedDash(dash: readonly number[], perimeter: number): string | undefined {
  const period = dash.reduce((sum, length) => sum + length, 0);
  if (period === 0) return undefined;
  const scale = perimeter / (Math.max(1, Math.round(perimeter / period)) * period);
  return dash.map((length) => (length * scale).toFixed(2)).join(" ");
}
