import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { boxAround, type Box } from "../box";
import { projector, unprojector, type Point } from "../projection";
import type { BenefitArc } from "../scene";
import { textWidthEm } from "../text-size";

/** By how much an arc leaves the straight line, as a share of its length; a further one between the same two leaves it more. */
export const bow = 0.2;
const bowStep = 0.12;
const steps = 32;
/** Size of the words at the ends, how far they stand off, and how large the second language is; radius of the ends with their edge. */
export const [wordsPx, wordsOffsetEm, secondScale, endPx] = [12, 0.8, 0.82, 7];

/** Where the words of each end stand as seen on the turned map: away from its arc. */
function endsOf(arc: BenefitArc, project: (position: Position) => Point): { role: "first" | "host"; at: Position; words: BenefitArc["words"]; side: "west" | "east" }[] {
  const isEastward = project(arc.to)[0] >= project(arc.from)[0];
  return [
    { role: "first", at: arc.from, words: arc.words, side: isEastward ? "west" : "east" },
    { role: "host", at: arc.to, words: arc.toWords, side: isEastward ? "east" : "west" },
  ];
}

/** What the ends and their words take up, for the names of zones to keep clear of. */
export function endBoxes(arcs: readonly BenefitArc[], zoom: number, bearing: number, scale: number): { id: string; box: Box }[] {
  const project = projector(zoom, bearing);
  return arcs.flatMap((arc) =>
    endsOf(arc, project).map(({ role, at, words: { name, second }, side }) => {
      const [x, y] = project(at);
      const ring = endPx * scale;
      const width = (Math.max(textWidthEm(name), textWidthEm(second ?? "") * secondScale) + wordsOffsetEm) * wordsPx * scale;
      const { top, bottom } = boxAround([x, y], ring, (second === null ? 0.7 : 1.3) * wordsPx * scale);
      return { id: `arc-${arc.id}-${role}`, box: side === "west" ? { left: x - width, right: x + ring, top, bottom } : { left: x - ring, right: x + width, top, bottom } };
    }),
  );
}

/** Each arc with its way and its two ends. */
export function arcFeatures(arcs: readonly BenefitArc[], bearing: number): FeatureCollection {
  const project = projector(0, bearing);
  const between = new Map<string, number>();
  const features = arcs.flatMap((arc): Feature[] => {
    const key = `${arc.from.join()} ${arc.to.join()}`;
    const before = between.get(key) ?? 0;
    between.set(key, before + 1);
    const curve = curveOf(arc.from, arc.to, bow + bowStep * before);
    return [
      feature(arc.id, "arc", { type: "LineString", coordinates: curve.line }),
      feature(arc.id, "way", { type: "Point", coordinates: curve.middle }, { turn: curve.turn }),
      ...endsOf(arc, project).map(({ role, at, words, side }) => feature(arc.id, role, { type: "Point", coordinates: at }, { ...wordsOf(words), side })),
    ];
  });
  return { type: "FeatureCollection", features };
}

/** A bow to the left of the way from one end to the other, as it looks on the map: so the way there and the way back are two arcs. */
export function curveOf(from: Position, to: Position, share: number): { line: Position[]; middle: Position; turn: number } {
  const [project, unproject] = [projector(0, 0), unprojector(0, 0)];
  const [a, b] = [project(from), project(to)];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  // The control point of a quadratic curve stands twice as far off as its middle.
  const control: Point = [(a[0] + b[0]) / 2 + dy * 2 * share, (a[1] + b[1]) / 2 - dx * 2 * share];
  const at = (t: number): Point => {
    const mix = (axis: 0 | 1) => (1 - t) ** 2 * a[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * b[axis];
    return [mix(0), mix(1)];
  };
  const line = Array.from({ length: steps + 1 }, (_, index) => (index === 0 ? from : index === steps ? to : unproject(at(index / steps))));
  // In its middle the curve runs as the straight line does.
  return { line, middle: unproject(at(0.5)), turn: (Math.atan2(dy, dx) * 180) / Math.PI };
}

const wordsOf = ({ name, second }: BenefitArc["words"]) => ({ name, second: second === null ? "" : `\n${second}` });
const feature = (id: string, role: string, geometry: Geometry, more: Record<string, string | number> = {}): Feature => ({ type: "Feature", properties: { id, role, ...more }, geometry });
