import type { ZoneStyle } from "../../cartography/zone-style";

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

/** The outline of a position symbol about the origin, of the same size as the map's image of it. */
export function symbolOutline(symbol: ZoneStyle["symbol"], radius: number): string {
  if (symbol === "circle") return `M${radius} 0A${radius} ${radius} 0 1 1 ${radius} -0.001Z`;
  if (symbol === "square") {
    const [side, corner] = [2 * radius, radius / 3];
    const edge = side - 2 * corner;
    const arc = (dx: number, dy: number) => `a${corner} ${corner} 0 0 1 ${dx} ${dy}`;
    return `M${corner - radius} ${-radius}h${edge}${arc(corner, corner)}v${edge}${arc(-corner, corner)}h${-edge}${arc(-corner, -corner)}v${-edge}${arc(corner, -corner)}Z`;
  }
  const corners = symbol === "diamond" ? 4 : 6;
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners - Math.PI / 2;
    return `${(radius * 1.12 * Math.cos(angle)).toFixed(2)} ${(radius * 1.12 * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join("L")}Z`;
}
