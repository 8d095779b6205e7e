import type { FeatureColumns } from "../../domain/spatial/feature-columns";
import { repairableFaults, type RepairId } from "../../domain/spatial/geometry-report";
import { withClosedRings, withoutCrossings, withoutDuplicates, withoutShortRings, withoutSlivers, withoutZeros, withWinding, type Tell } from "./mend-shape";
import { Work } from "../overlay/work";
import { columnsOfShapes, fieldsOf, shapeOf, type Shape } from "./shape";
import { tangleBudget, type TangleBudget } from "./tangled";

/** What one repair did: to how many rings, positions, parts or features (as the check counts them), and by how much that changed the ground, m². */
export type RepairDone = { code: RepairId; count: number; areaM2: number };

export type Repaired = {
  columns: FeatureColumns;
  done: readonly RepairDone[];
  /** For each feature that is left, its number before, from 0: only `empty-geometry` takes features out, and moves the numbers behind them. */
  kept: Uint32Array<ArrayBuffer>;
  /** Repairs that were given up for features too intricate, which stay as they were. */
  skipped: readonly RepairId[];
};

/** Some ten seconds of a slow machine. */
export const repairWork = (): Work => new Work(500_000_000, 10_000);

/**
 * Mends what is asked and nothing else, in columns of its own; order and attributes of the features stay. One repair can bring to light
 * what another is for (a part that was cut off may be a sliver), so that a look through it again is part of the bargain.
 */
export function repairGeometry(columns: FeatureColumns, repairs: readonly RepairId[], work: Work = repairWork()): Repaired {
  const done = new Map<RepairId, RepairDone>();
  const tell: Tell = (code, count, areaM2) => {
    const before = done.get(code);
    done.set(code, { code, count: (before?.count ?? 0) + count, areaM2: (before?.areaM2 ?? 0) + areaM2 });
  };
  const asked = new Set(repairs);
  const budget = tangleBudget(work);
  const skipped = new Set<RepairId>();
  const kept: number[] = [];
  const shapes: Shape[] = [];
  for (let index = 0; index < columns.count; index += 1) {
    const shape = mended(shapeOf(columns, index), asked, budget, tell, skipped);
    if (asked.has("empty-geometry") && (shape.kind === "none" || shape.parts.length === 0)) {
      tell("empty-geometry", 1, 0);
      continue;
    }
    kept.push(index);
    shapes.push(shape);
  }
  const numbers = Uint32Array.from(kept);
  return { columns: columnsOfShapes(shapes, fieldsOf(columns, numbers)), done: repairableFaults.flatMap((code) => done.get(code) ?? []), kept: numbers, skipped: repairableFaults.filter((code) => skipped.has(code)) };
}

/** In an order in which no repair makes work for one before it. Where the overlay gives up, a shape stays as it was, which is listed. */
function mended(shape: Shape, asked: ReadonlySet<RepairId>, budget: TangleBudget, tell: Tell, skipped: Set<RepairId>): Shape {
  const { work } = budget;
  const unless = (code: RepairId, now: Shape, mend: () => Shape): Shape => {
    try {
      return mend();
    } catch {
      skipped.add(code);
      return now;
    }
  };
  let now = shape;
  if (asked.has("zero-coordinates")) now = withoutZeros(now, tell);
  if (asked.has("duplicate-positions")) now = withoutDuplicates(now, tell);
  if (asked.has("ring-open")) now = withClosedRings(now, tell);
  if (asked.has("ring-too-short")) now = unless("ring-too-short", now, () => withoutShortRings(now, tell, work));
  if (asked.has("self-crossing")) {
    now = unless("self-crossing", now, () => {
      work.look();
      return withoutCrossings(now, budget, tell);
    });
  }
  if (asked.has("sliver")) now = unless("sliver", now, () => withoutSlivers(now, tell, work));
  return asked.has("winding") ? withWinding(now, tell) : now;
}
