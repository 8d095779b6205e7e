import type { ZoneStyle } from "./zone-style";

/** The outline of a position symbol about the origin as an SVG path; the map and the legend draw the same. */
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
