import { circle, path, stroke, type Drawing, type DrawnPath } from "../drawing";
import type { FlavourName } from "../../domain/saved-view";
import { flavourOf } from "../flavour";
import { enteredPx, growthPartDashes, lookOf, type ImportedLook } from "./imported-look";
import type { ImportedLayerScene } from "./imported-scene";
import { landUseColor } from "./land-use-class";

type Drawn = Pick<ImportedLayerScene, "use" | "control" | "kinds" | "opacity" | "classing" | "look">;
type Point = readonly [number, number];

/** An irregular figure, as surveyed ones are, unlike the pill of what is schematic; convex and clockwise. */
const corners: readonly Point[] = [[3, 5.5], [11.5, 2.5], [25, 4.5], [23.5, 14], [12, 15.5], [4, 13]];
/** Where its facets meet: what is made of many classes. */
const middle: Point = [13, 8.5];
const box = { width: 28, height: 18 } as const;

const outlineOf = (points: readonly Point[]): string => `M${points.map((point) => point.join(" ")).join("L")}Z`;
const outline = outlineOf(corners);

/**
 * An imported layer as the map draws it, for the layer list and the legends of saved images: areas, lines or points; or one class
 * of it. A layout edition as a whole is neutral facets, for no one of its colours stands for it.
 */
export function importedDrawing(layer: Drawn, appearance: FlavourName, ofClass?: string): Drawing {
  const { accent, panel, ink, ink3 } = flavourOf(appearance);
  const base = lookOf(layer, appearance);
  const look = { ...base, dash: ofClass !== undefined && layer.classing?.by === "parts" ? (growthPartDashes[ofClass] ?? []) : base.dash };
  const thinned = (paths: readonly DrawnPath[]): Drawing => ({ ...box, paths: paths.map((one) => ({ ...one, opacity: one.opacity * layer.opacity })) });
  if (layer.use === "edition") {
    if (ofClass === undefined) return thinned([...facets(ink), path(outline, { stroke: stroke(ink3, 0.8) })]);
    const color = landUseColor(ofClass);
    return thinned([
      path(outline, { fill: color ?? panel, opacity: look.fillOpacity }),
      ...(color === null ? [path(hatchWithin(corners, 135, 4), { stroke: stroke(ink, 0.9), opacity: 0.45 })] : []),
      path(outline, { stroke: stroke(ink3, 0.8) }),
    ]);
  }
  const casing = layer.use === "parcels" ? null : { accent, panel };
  if (layer.kinds.includes("polygon")) {
    const { hatch } = look;
    return thinned([
      path(outline, { fill: look.color, opacity: look.fillOpacity }),
      ...(hatch ? [path(hatchWithin(corners, hatch.angle, hatch.gapPx / 1.6), { stroke: stroke(look.color, hatch.widthPx), opacity: hatch.opacity })] : []),
      ...lineOf(outline, look, casing),
    ]);
  }
  if (layer.kinds.includes("line")) return thinned(lineOf("M2 12.5C9 12.5 11 5.5 18 5.5H26", look, casing));
  return thinned([path(circle(4.2), { x: 14, y: 9, fill: look.color, stroke: stroke(accent, 1.4) })]);
}

function lineOf(d: string, { color, lineWidth, dash, casing: strength = 1 }: ImportedLook, casing: { accent: string; panel: string } | null): DrawnPath[] {
  return [
    ...(casing
      ? [path(d, { stroke: stroke(casing.accent, lineWidth + enteredPx.outer - 1), opacity: enteredPx.opacity * strength }), path(d, { stroke: stroke(casing.panel, lineWidth + enteredPx.inner - 1), opacity: strength })]
      : []),
    path(d, { stroke: stroke(color, lineWidth, dash) }),
  ];
}

/** From light to dark, so that neighbours stand apart without a colour. */
const facets = (ink: string): DrawnPath[] =>
  [0.1, 0.34, 0.18, 0.46, 0.26, 0.4].map((opacity, index) => path(outlineOf([middle, corners[index] ?? middle, corners[(index + 1) % corners.length] ?? middle]), { fill: ink, opacity }));

/** Slanting lines inside a convex figure: 45 rises to the right, 135 falls. */
export function hatchWithin(figure: readonly Point[], angle: 45 | 135, gap: number): string {
  const [dx, dy] = angle === 45 ? [Math.SQRT1_2, -Math.SQRT1_2] : [Math.SQRT1_2, Math.SQRT1_2];
  const across = ([x, y]: Point): number => x * -dy + y * dx;
  const all = figure.map(across);
  const lines: string[] = [];
  for (let at = Math.ceil(Math.min(...all) / gap) * gap; at < Math.max(...all); at += gap) {
    const ends = figure.flatMap((from, index): Point[] => {
      const to = figure[(index + 1) % figure.length] ?? from;
      const [a, b] = [across(from) - at, across(to) - at];
      if (a < 0 === b < 0) return [];
      const part = a / (a - b);
      return [[from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]];
    });
    const [first, second] = ends;
    if (first && second) lines.push(`M${n(first[0])} ${n(first[1])}L${n(second[0])} ${n(second[1])}`);
  }
  return lines.join("");
}

const n = (value: number): number => Number(value.toFixed(2));
