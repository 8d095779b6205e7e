import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import type { StatementStatus } from "../../domain/statement";
import { projector, unprojector, zoomAt, type Point } from "../projection";
import { pointAlong, stretchesOf } from "./along";
import { eyeDistance } from "./perspective";
import type { ReliefColumn, ReliefTier, StoryScene } from "./story-scene";

/** On a stage of 1080 px: the height of the tallest column as seen, and the radius of a foot where only a place is known. */
const stagePx = 1080;
const tallestShare = 0.25;
export const [footPx, severalPx] = [20, 26];
/** Of several that stand closely: the smallest foot that still reads as a column, and what stays free between two. */
const [leastFootPx, betweenFeetPx] = [11, 6];
/** A figure smaller than this on the stage would be a needle, a larger one a block. */
const [leastFigurePx, mostFigurePx] = [30, 200];
/** Straight from above nothing would rise; so flat a chapter is drawn as if it were tilted this much. */
const leastPitch = 25;
const eyePx = eyeDistance({ height: stagePx });

/** Of dashes and edges, px on a stage of 1080 px. */
const [dashPx, gapPx, edgePx, capPx] = [13, 9, 3, 2.5] as const;
const footCorners = 48;

/** A tier with the heights between which it stands, metres. */
export type RaisedTier = ReliefTier & { from: number; to: number };
export type RaisedColumn = { zone: string; at: Position; ring: readonly Position[]; tiers: readonly RaisedTier[]; heightM: number };

/** Metres per unit of amount: linear from zero, and the tallest column as high as a quarter of the stage where its foot is in the middle. */
export function metresPerAmount({ relief, metresPerPixel, pitch }: Pick<StoryScene, "relief" | "metresPerPixel" | "pitch">): number {
  const most = Math.max(0, ...(relief?.columns ?? []).map(heightOf));
  const tilt = (Math.max(pitch, leastPitch) * Math.PI) / 180;
  const seen = tallestShare * stagePx;
  // What is higher is nearer to the eye and looks larger by as much.
  const px = (seen * eyePx) / (eyePx * Math.sin(tilt) + seen * Math.cos(tilt));
  return most > 0 ? (px * metresPerPixel) / most : 0;
}

function figureFoot({ coordinates: [ring] }: Polygon, metresPerPixel: number): readonly Position[] | null {
  const [, lat = 0] = ring?.[0] ?? [];
  const xs = (ring ?? []).map((corner) => projector(zoomAt(metresPerPixel, lat), 0)(corner)[0]);
  const width = Math.max(...xs) - Math.min(...xs);
  return ring && width >= leastFigurePx && width <= mostFigurePx ? ring : null;
}

/** The one radius of several feet: neighbours stand beside each other, and none hides the other. */
function feetApart({ relief, metresPerPixel }: StoryScene): number {
  const points = (relief?.columns ?? []).map(({ at }) => projector(zoomAt(metresPerPixel, at[1] ?? 0), 0)(at));
  const behind = points.flatMap(([x, y], index) => points.slice(index + 1).flatMap(([otherX, otherY]) => (Math.abs(y - otherY) < tallestShare * stagePx ? [Math.abs(x - otherX)] : [])));
  return Math.min(severalPx, Math.max(leastFootPx, (Math.min(Infinity, ...behind) - betweenFeetPx) / 2));
}

const heightOf = ({ tiers }: ReliefColumn): number => tiers.reduce((sum, { amount }) => sum + amount, 0);

/** The columns of a scene with their feet and the heights of their tiers, metres. */
export function raisedColumns(scene: StoryScene): readonly RaisedColumn[] {
  const perAmount = metresPerAmount(scene);
  // Of several columns only the heights may differ: each stands on a foot of one size.
  const isAlone = scene.relief?.columns.length === 1;
  const apart = feetApart(scene);
  return (scene.relief?.columns ?? []).map(({ zone, at, foot, tiers }) => {
    let top = 0;
    const raised = tiers.map((tier): RaisedTier => {
      const from = top;
      top += tier.amount * perAmount;
      return { ...tier, from, to: top };
    });
    return { zone, at, ring: (isAlone && foot ? figureFoot(foot, scene.metresPerPixel) : null) ?? roundFoot(at, scene.metresPerPixel, isAlone ? footPx : apart), tiers: raised, heightM: top };
  });
}

export type ReliefColors = { glass: string; built: string; cap: string; edge: string; seam: string };

/** What does not stand yet is drawn as glass. */
export const isOpen = (status: StatementStatus): boolean => status !== "existing";

/** What stands up: bodies, and of what does not stand yet the edges. */
export function reliefFeatures(scene: StoryScene, colors: ReliefColors): { bodies: FeatureCollection; edges: FeatureCollection; shadows: FeatureCollection } {
  const columns = raisedColumns(scene);
  return {
    bodies: collection(columns.flatMap((column) => bodiesOf(column, scene, colors))),
    edges: collection(columns.flatMap((column) => edgesOf(column, scene, colors))),
    shadows: collection(columns.flatMap((column) => shadowsOf(column, scene))),
  };
}

function bodiesOf({ zone, ring, tiers, heightM }: RaisedColumn, { metresPerPixel }: StoryScene, { glass, built, cap }: ReliefColors): Feature[] {
  const part = (from: number, to: number, isBuilt: boolean, color = isBuilt ? built : glass): Feature => ({ type: "Feature", properties: { id: zone, from, to, isBuilt, color }, geometry: { type: "Polygon", coordinates: [[...ring]] } });
  return tiers.flatMap(({ status, from, to }) => {
    const capped = to === heightM ? Math.max(from, to - capPx * metresPerPixel) : to;
    const middle = (from + to) / 2;
    const light = to > capped ? [part(capped, to, status === "existing", cap)] : [];
    // Under construction: the lower half stands, as in the glyph.
    if (status === "under-construction") return [part(from, middle, true), part(middle, Math.max(middle, capped), false), ...light];
    return [part(from, capped, status === "existing"), ...light];
  });
}

/**
 * The rim at the top of each tier that does not stand yet, dashed for a target, and its upright edges as seen from the south; between two
 * tiers that stand a seam.
 */
function edgesOf({ zone, ring, tiers, heightM }: RaisedColumn, { metresPerPixel }: StoryScene, { edge, seam }: ReliefColors): Feature[] {
  const zoom = zoomAt(metresPerPixel, ring[0]?.[1] ?? 0);
  const [project, unproject] = [projector(zoom, 0), unprojector(zoom, 0)];
  const corners = ring.map(project);
  const band = (points: readonly Point[], from: number, to: number, color = edge): Feature => ({ type: "Feature", properties: { id: zone, from: Math.max(0, from), to, color }, geometry: { type: "Polygon", coordinates: [closed(points.map(unproject))] } });
  const half = (edgePx / 2) * metresPerPixel;
  const sides = [...corners].sort(([a], [b]) => a - b);
  const posts = [sides[0], sides.at(-1)].flatMap((corner) => (corner ? [square(corner, edgePx / 2)] : []));
  return tiers.flatMap(({ status, from, to }) => {
    if (!isOpen(status)) return to < heightM ? pieces(corners, false).map((piece) => band(piece, to - half, to + half, seam)) : [];
    const isDashed = status === "target";
    const bottom = status === "under-construction" ? (from + to) / 2 : from;
    const uprights = isDashed ? stretches((to - bottom) / metresPerPixel).map(([a, b]) => [bottom + a * metresPerPixel, bottom + b * metresPerPixel] as const) : [[bottom, to] as const];
    return [
      ...pieces(corners, isDashed).map((piece) => band(piece, to - half, to + half)),
      ...posts.flatMap((post) => uprights.map(([a, b]) => band(post, a, b))),
    ];
  });
}

/** Of a length: dashes with gaps between them, both ends with half a gap. */
function stretches(length: number): [number, number][] {
  const count = Math.max(1, Math.round(length / (dashPx + gapPx)));
  const step = length / count;
  const gap = (step * gapPx) / (dashPx + gapPx) / 2;
  return Array.from({ length: count }, (_, index) => [index * step + gap, (index + 1) * step - gap]);
}

/** A ring as narrow bands along it. */
function pieces(ring: readonly Point[], isDashed: boolean): Point[][] {
  const lengths = stretchesOf(ring);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const spans = isDashed ? stretches(whole) : stretches(whole).map(([from], index, all): [number, number] => [from, all[index + 1]?.[0] ?? (all[0]?.[0] ?? 0) + whole]);
  return spans.map(([from, to]) => {
    const steps = Math.max(2, Math.ceil((to - from) / 4));
    const line = Array.from({ length: steps + 1 }, (_, step) => pointAlong(ring, lengths, (from + ((to - from) * step) / steps) % whole));
    return [...line.map((point, index) => aside(line, index, point, edgePx / 2)), ...line.map((point, index) => aside(line, index, point, -edgePx / 2)).reverse()];
  });
}

function aside(line: readonly Point[], index: number, [x, y]: Point, by: number): Point {
  const [before, after] = [line[index - 1] ?? [x, y], line[index + 1] ?? [x, y]];
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [x + (dy / length) * by, y - (dx / length) * by];
}

const shadowSteps = 6;
/** As far as the light of the upper left throws it, as a share of the height, but never so far that it lies on a neighbour. */
const shadowShare = 0.22;
const longestShadowPx = 70;

/** The shadow to the lower right, in steps that fade: it gives depth and says nothing. */
function shadowsOf({ ring, heightM, at }: RaisedColumn, { metresPerPixel }: StoryScene): Feature[] {
  const zoom = zoomAt(metresPerPixel, at[1] ?? 0);
  const [project, unproject] = [projector(zoom, 0), unprojector(zoom, 0)];
  const length = Math.min(longestShadowPx, (heightM / metresPerPixel) * shadowShare);
  const corners = ring.map(project);
  return Array.from({ length: shadowSteps }, (_, step): Feature => {
    const by = (length * (step + 1)) / shadowSteps;
    return { type: "Feature", properties: { opacity: 0.12 }, geometry: { type: "Polygon", coordinates: [closed(hull([...corners, ...corners.map(([x, y]): Point => [x + by, y + by * 0.62])]).map(unproject))] } };
  });
}

/** The convex hull (Andrew's monotone chain). */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length >= 2 && turn(chain.at(-2) ?? point, chain.at(-1) ?? point, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function roundFoot(at: Position, metresPerPixel: number, radiusPx = footPx): Position[] {
  const zoom = zoomAt(metresPerPixel, at[1] ?? 0);
  const [[x, y], unproject] = [projector(zoom, 0)(at), unprojector(zoom, 0)];
  return closed(Array.from({ length: footCorners }, (_, corner) => unproject([x + radiusPx * Math.cos((2 * Math.PI * corner) / footCorners), y + radiusPx * Math.sin((2 * Math.PI * corner) / footCorners)])));
}

const square = ([x, y]: Point, half: number): Point[] => [[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]];
const closed = (ring: readonly Position[]): Position[] => [...ring, ring[0] ?? [0, 0]];
const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
