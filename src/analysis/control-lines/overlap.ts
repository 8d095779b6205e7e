import type { Paths64 } from "clipper2-ts";
import type { MultiPolygon, Polygon } from "geojson";
import type { ControlLine } from "../../domain/spatial/control-line";
import { kindOf, positionRange, type FeatureColumns } from "../../domain/spatial/feature-columns";
import { isAcrossAntimeridian } from "../overlay/across-antimeridian";
import { clip } from "../overlay/clip";
import { boxAt, boxesMeet, boxesOf, boxOf, type Box } from "../overlay/feature-boxes";
import { boxOnGrid, lostM2, pathsAreaM2, type Grid } from "../overlay/grid";
import { arealColumns, gridFor, pathsOfAll } from "../overlay/overlay";
import { soundPaths } from "../overlay/sound-paths";
import { unite } from "../overlay/unite";
import { BeyondBudget, Work } from "../overlay/work";
import { askedGround, type AskedGround } from "./asked-ground";
import { classesOf } from "./class-of-line";

/** A layer of control lines, WGS 84. */
export type ControlLineLayer = { layer: string; control: ControlLine; columns: FeatureColumns };

/**
 * As `LineOverlap` of the layer worker's messages, which this fills. `unanswered` says why `areaM2` is `null`: more than the budget
 * allows, a layer that has lines or points only, geometry no overlay can be made of, or that may be meant either way round the globe.
 */
export type OverlapWithLayer = {
  layer: string;
  control: ControlLine;
  areaM2: number | null;
  lostM2: number;
  features: number;
  byClass: readonly { code: string; areaM2: number }[];
  unanswered: "beyond-budget" | "no-areas" | "unsound" | "antimeridian" | null;
};

/** Some ten seconds of a slow machine, of which a hundred thousand parcels take one or two. */
const askedWork = (): Work => new Work(800_000_000, 12_000);

/**
 * How much of an area lies within control lines: geodesic m² on CGCS2000, ground that several features of a layer cover counted once,
 * parts of the 城镇开发边界 also apart (01 集中建设区, 02 弹性发展区, 03 特别用途区, "" not said). `areaM2` is `null` where the area itself
 * is beyond the budget or lies across the antimeridian.
 */
export function overlapWithLines(area: Polygon | MultiPolygon, layers: readonly ControlLineLayer[], work: Work = askedWork()): { overlaps: OverlapWithLayer[]; areaM2: number | null } {
  const columns = arealColumns([area]);
  const grid = gridFor(columns);
  const unanswered = (why: Unanswered) => ({ overlaps: layers.map((layer) => unansweredLayer(layer, why)), areaM2: null });
  if (isAcrossAntimeridian(columns, 0)) return unanswered("antimeridian");
  try {
    const paths = clip("union", pathsOfAll(columns, grid, work), [], "positive", work);
    const asked: Asked = { ground: askedGround(paths, grid, work), box: boxOf(columns.coordinates, 0, columns.coordinates.length / 2), grid, work };
    return { overlaps: layers.map((layer) => overlapWithLayer(asked, layer)), areaM2: pathsAreaM2(paths, grid) };
  } catch (error) {
    return unanswered(error instanceof BeyondBudget ? "beyond-budget" : "unsound");
  }
}

type Asked = { ground: AskedGround; box: Box; grid: Grid; work: Work };
type Unanswered = NonNullable<OverlapWithLayer["unanswered"]>;

const unansweredLayer = ({ layer, control }: ControlLineLayer, why: Unanswered): OverlapWithLayer => ({ layer, control, areaM2: null, lostM2: 0, features: 0, byClass: [], unanswered: why });

function overlapWithLayer(asked: Asked, line: ControlLineLayer): OverlapWithLayer {
  const { layer, control, columns } = line;
  const { grid, work } = asked;
  try {
    if (!hasAreas(columns)) return unansweredLayer(line, "no-areas");
    const classes = classesOf(columns, control);
    const shared = new Map<string, Paths64[]>();
    let features = 0;
    for (const index of candidates(columns, asked.box)) {
      if (isAcrossAntimeridian(columns, index)) return unansweredLayer(line, "antimeridian");
      const paths = sharedWith(asked, columns, index);
      if (paths.length === 0) continue;
      features += 1;
      const code = classes?.[index] ?? "";
      const ofCode = shared.get(code);
      if (ofCode) ofCode.push(paths);
      else shared.set(code, [paths]);
    }
    const joined = [...shared].map(([code, grounds]) => ({ code, paths: unite(grounds, work) })).sort((a, b) => a.code.localeCompare(b.code));
    const all = unite(joined.map(({ paths }) => paths), work);
    const byClass = classes === null ? [] : joined.map(({ code, paths }) => ({ code, areaM2: pathsAreaM2(paths, grid) }));
    return { layer, control, areaM2: pathsAreaM2(all, grid), lostM2: lostM2(all, grid), features, byClass, unanswered: null };
  } catch (error) {
    return unansweredLayer(line, error instanceof BeyondBudget ? "beyond-budget" : "unsound");
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

/** What a feature costs whatever becomes of it, in steps. */
const perFeature = 100;

/** The ground that the area and one feature share. Only a feature that the outline of the area passes through is clipped. */
function sharedWith({ ground, box, grid, work }: Asked, columns: FeatureColumns, index: number): Paths64 {
  const [from, to] = positionRange(columns, index);
  work.spend(perFeature + 10 * (to - from));
  const own = boxAt(boxesOf(columns), index);
  const isWholeOrNone = !ground.meetsOutline(own);
  const { left, top } = boxOnGrid(own, grid);
  if (isWholeOrNone && !ground.holds(left, top)) return [];
  const feature = soundPaths(columns, index, grid, { within: box, work });
  if (!isWholeOrNone) return clip("intersection", ground.beside(own), feature, "positive", work);
  // The parts of a feature may cover each other.
  return feature.length > 1 ? clip("union", feature, [], "positive", work) : feature;
}
