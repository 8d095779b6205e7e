import type { CSSProperties } from "react";
import type { Comparison } from "../../domain/comparison";

/** How the panes of a comparison divide the room of the map: all of one size, beside each other on a desk, below each other where it is narrow. */
export function paneGrid(count: number, isNarrow: boolean, mode: Comparison["mode"] | null, divider: number | null): CSSProperties {
  if (mode === null) return {};
  if (mode === "swipe") return { "--divider": divider ?? 0.5 } as CSSProperties;
  const columns = isNarrow ? (count > 2 ? 2 : 1) : count === 4 ? 2 : count;
  const tracks = (n: number) => `repeat(${n}, minmax(0, 1fr))`;
  return { "--pane-columns": tracks(columns), "--pane-rows": tracks(Math.ceil(count / columns)), "--pane-gap": "0.375rem" } as CSSProperties;
}
