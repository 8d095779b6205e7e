/** The opaque colour that `over` with this opacity makes on `ground`; both `#RRGGBB`. */
export function mixed(ground: string, over: string, opacity: number): string {
  const channel = (color: string, index: number) => Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16);
  const mix = (index: number) => Math.round(channel(ground, index) * (1 - opacity) + channel(over, index) * opacity);
  return `#${[0, 1, 2].map((index) => mix(index).toString(16).padStart(2, "0")).join("")}`;
}
