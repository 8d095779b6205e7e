import type { Drawing } from "../../cartography/drawing";

/** The paths of a drawing, inside an `svg` of its size. */
export const DrawnPaths = ({ drawing: { paths } }: { drawing: Drawing }) =>
  paths.map(({ d, x, y, zoom, fill, stroke, opacity }, index) => (
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
  ));
