import type { RepairId } from "../../domain/spatial/geometry-report";
import { flatRingAreaM2 } from "../geodesic-area";
import { gridAt, polygonsOf } from "../overlay/grid";
import { untangled } from "../overlay/sound-paths";
import type { Work } from "../overlay/work";
import { isZero } from "./ring-faults";
import { enclosesGround, sliverAreaM2 } from "./ring-measures";
import { columnsOfShapes, type Ring, type Shape } from "./shape";
import { mostOfFeature, tangleOf, type TangleBudget } from "./tangled";

/** What was done to a shape: told once for each repair that found something. */
export type Tell = (code: RepairId, count: number, areaM2: number) => void;

/** Ground within the rings of a shape of areas, holes left out; of rings that cross, what their directions sum up to. */
export function groundM2({ kind, parts }: Shape): number {
  if (kind !== "polygon") return 0;
  return parts.reduce((sum, rings) => sum + rings.reduce((part, ring, index) => part + (index === 0 ? 1 : -1) * Math.abs(areaOf(ring)), 0), 0);
}

const areaOf = (ring: Ring): number => flatRingAreaM2(ring, 0, ring.length / 2);
const isClosed = (ring: Ring): boolean => ring[0] === ring.at(-2) && ring[1] === ring.at(-1);

function withRings({ kind, parts }: Shape, mend: (ring: Ring) => Ring): Shape {
  return { kind, parts: parts.map((rings) => rings.map(mend)) };
}

const withoutEmpty = ({ kind, parts }: Shape): Shape => {
  const left = parts.filter(([first]) => first !== undefined && first.length > 0);
  return { kind: left.length === 0 ? "none" : kind, parts: left };
};

/** Leaves out positions at 0°/0°; a feature that had no other is left without geometry. */
export function withoutZeros(shape: Shape, tell: Tell): Shape {
  let count = 0;
  const mended = withRings(shape, (ring) => {
    const left = kept(ring, (x, y) => !isZero(x, y));
    count += (ring.length - left.length) / 2;
    const wasClosed = shape.kind === "polygon" && left.length < ring.length && isClosed(ring) && !isClosed(left);
    return wasClosed ? [...left, left[0] ?? 0, left[1] ?? 0] : left;
  });
  if (count === 0) return shape;
  tell("zero-coordinates", count, Math.abs(groundM2(mended) - groundM2(shape)));
  return withoutEmpty(mended);
}

export function withoutDuplicates(shape: Shape, tell: Tell): Shape {
  if (shape.kind === "point" || shape.kind === "none") return shape;
  let count = 0;
  const mended = withRings(shape, (ring) => {
    if (shape.kind === "polygon" && ring.length <= 4) return ring;
    const left = kept(ring, (x, y, i) => i === 0 || x !== ring[i - 2] || y !== ring[i - 1]);
    count += (ring.length - left.length) / 2;
    return left;
  });
  if (count === 0) return shape;
  tell("duplicate-positions", count, 0);
  return mended;
}

function kept(ring: Ring, keep: (x: number, y: number, i: number) => boolean): Ring {
  const left: Ring = [];
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0];
    if (keep(x, y, i)) left.push(x, y);
  }
  return left.length === ring.length ? ring : left;
}

export function withClosedRings(shape: Shape, tell: Tell): Shape {
  if (shape.kind !== "polygon") return shape;
  let count = 0;
  const mended = withRings(shape, (ring) => {
    if (ring.length === 0 || isClosed(ring)) return ring;
    count += 1;
    return [...ring, ring[0] ?? 0, ring[1] ?? 0];
  });
  if (count > 0) tell("ring-open", count, 0);
  return count > 0 ? mended : shape;
}

/** Leaves out rings that enclose nothing and lines of one place; with a shell go its holes. */
export function withoutShortRings(shape: Shape, tell: Tell, work?: Work): Shape {
  if (shape.kind === "point" || shape.kind === "none") return shape;
  const isGood = (ring: Ring): boolean => (shape.kind === "polygon" ? enclosesGround(columnsOfShapes([{ kind: "polygon", parts: [[ring]] }]), 0, ring.length / 2, work) : ring.some((value, i) => value !== ring[i % 2]));
  let count = 0;
  const parts = shape.parts.flatMap((rings) => {
    const good = rings.map(isGood);
    count += good.filter((is) => !is).length;
    return good[0] === true ? [rings.filter((_, index) => good[index])] : [];
  });
  if (count === 0) return shape;
  const mended = withoutEmpty({ kind: shape.kind, parts });
  tell("ring-too-short", count, Math.abs(groundM2(mended) - groundM2(shape)));
  return mended;
}

/** Rings that cross are split where they do; which ground that leaves is the rule of `untangled`. */
export function withoutCrossings(shape: Shape, budget: TangleBudget, tell: Tell): Shape {
  if (shape.kind !== "polygon") return shape;
  let mended = shape;
  // Crossings are put on the grid, which in rare cases makes edges meet anew.
  for (let round = 0; round < 3; round += 1) {
    const columns = columnsOfShapes([mended]);
    const tangle = tangleOf(columns, 0, budget);
    if (typeof tangle === "string") break;
    const grid = gridAt(tangle.lng, tangle.lat);
    const work = budget.work.part(mostOfFeature);
    const parts = polygonsOf(untangled(columns, 0, grid, work), grid, work).map((rings) => rings.map((ring) => ring.flat()));
    mended = withoutShortRings(withoutEmpty({ kind: "polygon", parts }), () => undefined, work);
    if (mended.kind === "none") break;
  }
  if (mended !== shape) tell("self-crossing", 1, Math.abs(groundM2(mended) - groundM2(shape)));
  return mended;
}

export function withoutSlivers(shape: Shape, tell: Tell, work?: Work): Shape {
  if (shape.kind !== "polygon") return shape;
  const columns = columnsOfShapes([shape]);
  const slivers = shape.parts.map((_, part) => sliverAreaM2(columns, part, work));
  const gone = slivers.filter((areaM2) => areaM2 !== null);
  if (gone.length === 0) return shape;
  tell("sliver", gone.length, gone.reduce((sum, areaM2) => sum + areaM2, 0));
  return withoutEmpty({ kind: "polygon", parts: shape.parts.filter((_, part) => slivers[part] === null) });
}

/** Shells anticlockwise, holes clockwise (RFC 7946, 3.1.6). */
export function withWinding(shape: Shape, tell: Tell): Shape {
  if (shape.kind !== "polygon") return shape;
  let count = 0;
  const parts = shape.parts.map((rings) =>
    rings.map((ring, index) => {
      if ((index === 0 ? 1 : -1) * areaOf(ring) >= 0 || Math.abs(areaOf(ring)) < 1e-9) return ring;
      count += 1;
      return reversed(ring);
    }),
  );
  if (count > 0) tell("winding", count, 0);
  return count > 0 ? { kind: "polygon", parts } : shape;
}

function reversed(ring: Ring): Ring {
  const turned: Ring = [];
  for (let i = ring.length - 2; i >= 0; i -= 2) turned.push(ring[i] ?? 0, ring[i + 1] ?? 0);
  return turned;
}
