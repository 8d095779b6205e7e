import type { Paths64 } from "clipper2-ts";
import type { MultiPolygon, Polygon } from "geojson";
import type { ControlLine } from "../../domain/spatial/control-line";
import { kindOf, positionRange, type FeatureColumns } from "../../domain/spatial/feature-columns";
import { clip } from "../overlay/clip";
import { cutToBox } from "../overlay/cut-to-box";
import { boxAt, boxesMeet, boxesOf, boxOf, type Box } from "../overlay/feature-boxes";
import { boxOnGrid, lostM2, pathsAreaM2, type Grid } from "../overlay/grid";
import { arealColumns, gridFor, pathsOfAll } from "../overlay/overlay";
import { soundPaths } from "../overlay/sound-paths";
import { classesOf } from "./class-of-line";

/** A layer of control lines, WGS 84. */
export type ControlLineLayer = { layer: string; control: ControlLine; columns: FeatureColumns };

/**
 * As `LineOverlap` of the layer worker's messages, which this fills. `unanswered` says why `areaM2` is `null`: more than the budget
 * allows, a layer that has lines or points only, or geometry no overlay can be made of.
 */
export type OverlapWithLayer = {
  layer: string;
  control: ControlLine;
  areaM2: number | null;
  lostM2: number;
  features: number;
  byClass: readonly { code: string; areaM2: number }[];
  unanswered: "beyond-budget" | "no-areas" | "unsound" | null;
};

/** Positions that may be clipped for one answer: some seconds. */
const mostWork = 30_000_000;

/**
 * How much of an area lies within control lines: geodesic m² on CGCS2000, ground that several features of a layer cover counted once,
 * parts of the 城镇开发边界 also apart (01 集中建设区, 02 弹性发展区, 03 特别用途区, "" not said).
 */
export function overlapWithLines(area: Polygon | MultiPolygon, layers: readonly ControlLineLayer[], work: { left: number } = { left: mostWork }): { overlaps: OverlapWithLayer[]; areaM2: number } {
  const columns = arealColumns([area]);
  const grid = gridFor(columns);
  const asked: Asked = { paths: clip("union", pathsOfAll(columns, grid), [], "positive"), box: boxOf(columns.coordinates, 0, columns.coordinates.length / 2), grid, work };
  return { overlaps: layers.map((layer) => overlapWithLayer(asked, layer)), areaM2: pathsAreaM2(asked.paths, grid) };
}

type Asked = { paths: Paths64; box: Box; grid: Grid; work: { left: number } };

function overlapWithLayer(asked: Asked, { layer, control, columns }: ControlLineLayer): OverlapWithLayer {
  const unanswered = (why: OverlapWithLayer["unanswered"]): OverlapWithLayer => ({ layer, control, areaM2: null, lostM2: 0, features: 0, byClass: [], unanswered: why });
  try {
    if (!hasAreas(columns)) return unanswered("no-areas");
    const classes = classesOf(columns, control);
    const shared = new Map<string, Paths64>();
    let features = 0;
    for (const index of candidates(columns, asked.box)) {
      const paths = sharedWith(asked, columns, index);
      if (asked.work.left < 0) return unanswered("beyond-budget");
      if (paths.length === 0) continue;
      features += 1;
      const code = classes?.[index] ?? "";
      shared.set(code, [...(shared.get(code) ?? []), ...paths]);
    }
    const joined = [...shared].map(([code, paths]) => ({ code, paths: clip("union", paths, [], "positive") })).sort((a, b) => a.code.localeCompare(b.code));
    const all = joined.length === 1 ? (joined[0]?.paths ?? []) : clip("union", joined.flatMap(({ paths }) => paths), [], "positive");
    const byClass = classes === null ? [] : joined.map(({ code, paths }) => ({ code, areaM2: pathsAreaM2(paths, asked.grid) }));
    return { layer, control, areaM2: pathsAreaM2(all, asked.grid), lostM2: lostM2(all, asked.grid), features, byClass, unanswered: null };
  } catch {
    return unanswered("unsound");
  }
}

function hasAreas(columns: FeatureColumns): boolean {
  for (let index = 0; index < columns.count; index += 1) if (kindOf(columns, index) === "polygon") return true;
  return false;
}

function candidates(columns: FeatureColumns, box: Box): number[] {
  const boxes = boxesOf(columns);
  const found: number[] = [];
  for (let index = 0; index < columns.count; index += 1) if (kindOf(columns, index) === "polygon" && boxesMeet(boxAt(boxes, index), box)) found.push(index);
  return found;
}

/** The ground that the area and one feature share. Of an intricate area only the part beside the feature is clipped. */
function sharedWith({ paths, box, grid, work }: Asked, columns: FeatureColumns, index: number): Paths64 {
  const [from, to] = positionRange(columns, index);
  const corners = paths.reduce((sum, path) => sum + path.length, 0);
  work.left -= to - from + corners;
  if (work.left < 0) return [];
  const feature = soundPaths(columns, index, grid, { within: box });
  const beside = corners > 200 ? cutToBox(paths, boxOnGrid(boxAt(boxesOf(columns), index), grid)) : paths;
  return clip("intersection", beside, feature, "positive");
}
