import type { MultiPolygon, Polygon } from "geojson";
import { kindOf, type FeatureColumns } from "../../domain/spatial/feature-columns";
import type { GeometryReport } from "../../domain/spatial/geometry-report";
import { isAcrossAntimeridian } from "../overlay/across-antimeridian";
import { Work } from "../overlay/work";
import { Findings } from "./findings";
import { checkOutside } from "./outside-parent";
import { checkOverlaps, overlapBudget } from "./overlaps";
import { checkRings } from "./ring-faults";
import { tangleBudget, tangleOf } from "./tangled";

export type CheckOptions = {
  /** Boundary that everything should lie in, WGS 84; `null` unless it is surveyed or administrative. */
  parent: Polygon | MultiPolygon | null;
  /** Whether features may not cover each other; taken so unless it is said otherwise. */
  overlaps?: boolean;
  /** What clipping may cost in all, and how long it may take. */
  work?: Work;
};

/** Some ten seconds of a slow machine. */
export const checkWork = (): Work => new Work(500_000_000, 10_000);

/**
 * Looks through the geometry of a layer (WGS 84) and names what is wrong with it; changes nothing. What would take longer than some
 * seconds is given up and listed. Counted are rings (open, too short, wound the other way), positions (duplicate, 0/0), parts
 * (slivers), pairs of features (overlaps) and features (the rest).
 */
export function checkGeometry(columns: FeatureColumns, { parent, overlaps = true, work = checkWork() }: CheckOptions): GeometryReport {
  const findings = new Findings();
  checkRings(columns, findings, work);
  checkTangles(columns, findings, work);
  if (overlaps) guarded("overlap", findings, () => checkOverlaps(columns, findings, overlapBudget(), work));
  if (parent) guarded("outside-parent", findings, () => checkOutside(columns, parent, findings, work));
  return { features: columns.count, positions: columns.coordinates.length / 2, findings: findings.found, skipped: findings.skipped };
}

function checkTangles(columns: FeatureColumns, findings: Findings, work: Work): void {
  const budget = tangleBudget(work);
  for (let index = 0; index < columns.count; index += 1) {
    if (kindOf(columns, index) !== "polygon" || isAcrossAntimeridian(columns, index)) continue;
    if (isTooLate(work)) return findings.skip("self-crossing");
    guarded("self-crossing", findings, () => {
      const tangle = tangleOf(columns, index, budget);
      if (tangle === "given-up") findings.skip("self-crossing");
      else if (tangle !== "sound") findings.add("self-crossing", index, tangle.lng, tangle.lat);
    });
  }
}

function isTooLate(work: Work): boolean {
  try {
    work.look();
    return false;
  } catch {
    return true;
  }
}

/** The overlay library gives up on some hostile geometry: then the question stays open, which is said. */
function guarded(code: "self-crossing" | "overlap" | "outside-parent", findings: Findings, check: () => void): void {
  try {
    check();
  } catch {
    findings.skip(code);
  }
}
