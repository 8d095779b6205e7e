import type { FeatureColumns } from "../../domain/spatial/feature-columns";
import { repairableFaults, type RepairId } from "../../domain/spatial/geometry-report";
import { withClosedRings, withoutCrossings, withoutDuplicates, withoutShortRings, withoutSlivers, withoutZeros, withWinding, type Tell } from "./mend-shape";
import { columnsOfShapes, fieldsOf, shapeOf, type Shape } from "./shape";
import { tangleBudget, type TangleBudget } from "./tangled";

/** What one repair did: to how many rings, positions, parts or features (as the check counts them), and by how much that changed the ground, m². */
export type RepairDone = { code: RepairId; count: number; areaM2: number };

export type Repaired = {
  columns: FeatureColumns;
  done: readonly RepairDone[];
  /** For each feature that is left, its number before, from 0: only `empty-geometry` takes features out, and moves the numbers behind them. */
  kept: Uint32Array<ArrayBuffer>;
};

/**
 * Mends what is asked and nothing else, in columns of its own; order and attributes of the features stay. One repair can bring to light
 * what another is for (a part that was cut off may be a sliver), so that a look through it again is part of the bargain.
 */
export function repairGeometry(columns: FeatureColumns, repairs: readonly RepairId[]): Repaired {
  const done = new Map<RepairId, RepairDone>();
  const tell: Tell = (code, count, areaM2) => {
    const before = done.get(code);
    done.set(code, { code, count: (before?.count ?? 0) + count, areaM2: (before?.areaM2 ?? 0) + areaM2 });
  };
  const asked = new Set(repairs);
  const budget = tangleBudget();
  const kept: number[] = [];
  const shapes: Shape[] = [];
  for (let index = 0; index < columns.count; index += 1) {
    const shape = mended(shapeOf(columns, index), asked, budget, tell);
    if (asked.has("empty-geometry") && (shape.kind === "none" || shape.parts.length === 0)) {
      tell("empty-geometry", 1, 0);
      continue;
    }
    kept.push(index);
    shapes.push(shape);
  }
  const numbers = Uint32Array.from(kept);
  return { columns: columnsOfShapes(shapes, fieldsOf(columns, numbers)), done: repairableFaults.flatMap((code) => done.get(code) ?? []), kept: numbers };
}

/** In an order in which no repair makes work for one before it. */
function mended(shape: Shape, asked: ReadonlySet<RepairId>, budget: TangleBudget, tell: Tell): Shape {
  let now = shape;
  if (asked.has("zero-coordinates")) now = withoutZeros(now, tell);
  if (asked.has("duplicate-positions")) now = withoutDuplicates(now, tell);
  if (asked.has("ring-open")) now = withClosedRings(now, tell);
  if (asked.has("ring-too-short")) now = withoutShortRings(now, tell);
  if (asked.has("self-crossing")) now = untangledIfItCan(now, budget, tell);
  if (asked.has("sliver")) now = withoutSlivers(now, tell);
  return asked.has("winding") ? withWinding(now, tell) : now;
}

/** Where the overlay library gives up, the rings stay as they are, and the next check says so again. */
function untangledIfItCan(shape: Shape, budget: TangleBudget, tell: Tell): Shape {
  try {
    return withoutCrossings(shape, budget, tell);
  } catch {
    return shape;
  }
}
