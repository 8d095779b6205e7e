import type { Drawing } from "../../cartography/drawing";
import { DrawnPaths } from "../swatches/DrawnPaths";
import css from "./ThemeSwatch.module.css";

/** A symbol of the map on the page, path for path; `scale` 1 is the size it has there. */
export function DrawingSvg({ drawing, scale = 1 }: { drawing: Drawing; scale?: number }) {
  const { width, height } = drawing;
  return (
    <svg className={css.drawing} style={{ inlineSize: `${(width * scale) / 16}rem`, blockSize: `${(height * scale) / 16}rem` }} viewBox={`0 0 ${width} ${height}`} fill="none" aria-hidden="true" focusable="false">
      <DrawnPaths drawing={drawing} />
    </svg>
  );
}
