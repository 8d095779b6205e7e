import type { Feature, FeatureCollection, Position } from "geojson";
import { boxAround, type Box } from "../box";
import { metresPerPixel, projector, unprojector, type Point } from "../projection";
import type { PaneView } from "../scene";
import { curveOf } from "../sites/arc-features";
import { textWidthEm } from "../text-size";
import type { StoryFlow } from "./story-scene";

export const flowSource = "story-flows";
/** By how much an arc leaves the straight line, as a share of its length. */
const bow = 0.17;
const bowStep = 0.1;
/** Type of the words of an arc, px of a desk; the second language as a share of it. */
export const [flowWordsPx, flowSecondScale] = [14.5, 0.82];

export type FlowArc = { flow: StoryFlow; line: readonly Position[]; middle: Position };

/** Each tie as an arc that rises to the north of the straight line, from the edge of one figure to the edge of the other. */
export function flowArcs(flows: readonly StoryFlow[]): readonly FlowArc[] {
  const between = new Map<string, number>();
  return flows.map((flow) => {
    const key = [flow.from.join(), flow.to.join()].sort().join(" ");
    const before = between.get(key) ?? 0;
    between.set(key, before + 1);
    // A bow lies to the left of its way.
    const isEastward = (flow.to[0] ?? 0) >= (flow.from[0] ?? 0);
    const share = (bow + bowStep * before) * (isEastward ? 1 : -1);
    const { line, middle } = curveOf(flow.from, flow.to, share);
    return { flow, line: trimmed(line, flow), middle };
  });
}

/** Each tie as its arc, a ring at both ends, and its words. */
export function flowFeatures(flows: readonly StoryFlow[]): FeatureCollection {
  const features = flowArcs(flows).flatMap(({ flow, line, middle }): Feature[] => [
    { type: "Feature", properties: { id: flow.id, role: "arc" }, geometry: { type: "LineString", coordinates: [...line] } },
    ...[line[0], line.at(-1)].map((end): Feature => ({ type: "Feature", properties: { id: flow.id, role: "end" }, geometry: { type: "Point", coordinates: end ?? flow.from } })),
    ...(flow.words ? [{ type: "Feature", properties: { id: flow.id, role: "words", name: flow.words.name, second: flow.words.second ? `\n${flow.words.second}` : "" }, geometry: { type: "Point", coordinates: middle } } satisfies Feature] : []),
  ]);
  return { type: "FeatureCollection", features };
}

/** What the words of the arcs take up, for names to keep clear of. */
export function flowBoxes(flows: readonly StoryFlow[], { zoom, bearing, scale, pitch = 0, text = 1 }: PaneView): { id: string; box: Box }[] {
  const project = projector(zoom, bearing, pitch);
  return flowArcs(flows).flatMap(({ flow: { id, words }, middle }) => {
    if (!words) return [];
    const size = flowWordsPx * scale * text;
    const [x, y] = project(middle);
    const height = (words.second ? 2.3 : 1.25) * size;
    return [{ id, box: boxAround([x, y - height / 2 - size * 0.5], (Math.max(textWidthEm(words.name), textWidthEm(words.second ?? "") * flowSecondScale) / 2) * size, height / 2) }];
  });
}

/** Without what lies on the figures at both ends, unless nothing would be left. */
function trimmed(line: readonly Position[], { from, to, fromClearM, toClearM }: StoryFlow): readonly Position[] {
  const [project, unproject] = [projector(0, 0), unprojector(0, 0)];
  const away = (point: Point, end: Position) => Math.hypot(point[0] - project(end)[0], point[1] - project(end)[1]) * metresPerPixel(0, end[1] ?? 0);
  const points = line.map(project);
  const isOutside = (point: Point) => away(point, from) > fromClearM && away(point, to) > toClearM;
  const first = points.findIndex(isOutside);
  const last = points.reduce((at, point, index) => (isOutside(point) ? index : at), -1);
  if (first < 0 || last - first < points.length / 4) return line;
  return [...(first > 0 ? [unproject(crossing(points[first - 1], points[first], isOutside))] : []), ...line.slice(first, last + 1), ...(last < points.length - 1 ? [unproject(crossing(points[last + 1], points[last], isOutside))] : [])];
}

/** Between a point inside and one outside: the edge, by halving. */
function crossing(inside: Point = [0, 0], outside: Point = [0, 0], isOutside: (point: Point) => boolean): Point {
  let [a, b] = [inside, outside];
  for (let step = 0; step < 12; step += 1) {
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (isOutside(middle)) b = middle;
    else a = middle;
  }
  return b;
}
