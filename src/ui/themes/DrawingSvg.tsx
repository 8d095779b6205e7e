import type { Drawing } from "../../cartography/drawing";
import css from "./ThemeSwatch.module.css";

/** A symbol of the map on the page, path for path; `scale` 1 is the size it has there. */
export function DrawingSvg({ drawing: { width, height, paths }, scale = 1 }: { drawing: Drawing; scale?: number }) {
  return (
    <svg className={css.drawing} style={{ inlineSize: `${(width * scale) / 16}rem`, blockSize: `${(height * scale) / 16}rem` }} viewBox={`0 0 ${width} ${height}`} fill="none" aria-hidden="true" focusable="false">
      {paths.map(({ d, x, y, zoom, fill, stroke, opacity }, index) => (
        <path
          // A drawing is a value: its paths never change places.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          d={d}
          transform={`translate(${x} ${y}) scale(${zoom})`}
          fill={fill ?? "none"}
          opacity={opacity === 1 ? undefined : opacity}
          {...(stroke && { stroke: stroke.color, strokeWidth: stroke.width, strokeDasharray: stroke.dash.length > 0 ? stroke.dash.join(" ") : undefined, strokeLinecap: stroke.dash.length > 0 ? "butt" : "round", strokeLinejoin: "round" })}
        />
      ))}
    </svg>
  );
}
