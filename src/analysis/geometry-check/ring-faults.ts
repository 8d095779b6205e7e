import { kindOf, positionRange, type FeatureColumns } from "../../domain/spatial/feature-columns";
import { flatRingAreaM2 } from "../geodesic-area";
import { isAcrossAntimeridian } from "../overlay/across-antimeridian";
import type { Work } from "../overlay/work";
import type { Findings } from "./findings";
import { enclosesGround, sliverAreaM2 } from "./ring-measures";

/** Nearer to 0°/0° than a metre: nobody's parcel lies in the Gulf of Guinea, coordinates that were never filled in do. */
export const isZero = (lng: number, lat: number): boolean => Math.abs(lng) < 1e-5 && Math.abs(lat) < 1e-5;

/** What each ring, line and point says by itself. */
export function checkRings(columns: FeatureColumns, findings: Findings, work?: Work): void {
  for (let index = 0; index < columns.count; index += 1) {
    const kind = kindOf(columns, index);
    const [from, to] = positionRange(columns, index);
    if (kind === "none" || from === to) {
      findings.add("empty-geometry", index, Number.NaN, Number.NaN);
      continue;
    }
    checkPlaces(columns, index, from, to, findings);
    if (kind !== "point") eachRing(columns, index, (ring, isShell) => checkRing(columns, index, ring, kind === "polygon" ? (isShell ? 1 : -1) : 0, findings, work));
    if (kind === "polygon" && !isAcrossAntimeridian(columns, index)) checkSlivers(columns, index, findings, work);
  }
}

function eachRing({ partStarts, ringStarts }: FeatureColumns, index: number, look: (ring: number, isShell: boolean) => void): void {
  for (let part = partStarts[index] ?? 0; part < (partStarts[index + 1] ?? 0); part += 1) {
    const first = ringStarts[part] ?? 0;
    for (let ring = first; ring < (ringStarts[part + 1] ?? 0); ring += 1) look(ring, ring === first);
  }
}

function checkPlaces({ coordinates }: FeatureColumns, index: number, from: number, to: number, findings: Findings): void {
  let isSaid = false;
  for (let position = from; position < to; position += 1) {
    const [lng, lat] = [coordinates[2 * position] ?? 0, coordinates[2 * position + 1] ?? 0];
    if (isZero(lng, lat)) findings.add("zero-coordinates", index, lng, lat);
    const isFar = position > from && Math.abs(lng - (coordinates[2 * position - 2] ?? 0)) > 180;
    if (!isSaid && (isFar || Math.abs(lng) > 180)) {
      isSaid = true;
      findings.add("antimeridian", index, lng, lat);
    }
  }
}

/** `turn`: 1 for a shell, which should run anticlockwise, −1 for a hole, 0 for a line. */
function checkRing(columns: FeatureColumns, index: number, ring: number, turn: -1 | 0 | 1, findings: Findings, work?: Work): void {
  const { coordinates, positionStarts } = columns;
  const from = positionStarts[ring] ?? 0;
  const to = positionStarts[ring + 1] ?? 0;
  if (from === to) return findings.add("ring-too-short", index, Number.NaN, Number.NaN);
  const [firstX, firstY] = [coordinates[2 * from] ?? 0, coordinates[2 * from + 1] ?? 0];
  let isOnePoint = true;
  for (let position = from + 1; position < to; position += 1) {
    const [x, y] = [coordinates[2 * position] ?? 0, coordinates[2 * position + 1] ?? 0];
    if (x !== firstX || y !== firstY) isOnePoint = false;
    // In a ring of two positions the second closes it; that it is too short is said.
    if (x === coordinates[2 * position - 2] && y === coordinates[2 * position - 1] && (turn === 0 || to - from > 2)) findings.add("duplicate-positions", index, x, y);
  }
  if (turn === 0) {
    if (isOnePoint) findings.add("ring-too-short", index, firstX, firstY);
    return;
  }
  if (firstX !== coordinates[2 * to - 2] || firstY !== coordinates[2 * to - 1]) findings.add("ring-open", index, firstX, firstY);
  const encloses = unless("ring-too-short", findings, () => enclosesGround(columns, from, to, work));
  if (encloses === false) findings.add("ring-too-short", index, firstX, firstY);
  else if (encloses !== null && turn * flatRingAreaM2(coordinates, from, to) < 0) findings.add("winding", index, firstX, firstY);
}

/** `null` where the overlay gives up, which is listed. */
function unless<T>(code: "ring-too-short" | "sliver", findings: Findings, look: () => T): T | null {
  try {
    return look();
  } catch {
    findings.skip(code);
    return null;
  }
}

function checkSlivers(columns: FeatureColumns, index: number, findings: Findings, work?: Work): void {
  const { partStarts, ringStarts, positionStarts, coordinates } = columns;
  for (let part = partStarts[index] ?? 0; part < (partStarts[index + 1] ?? 0); part += 1) {
    const areaM2 = unless("sliver", findings, () => sliverAreaM2(columns, part, work));
    const from = positionStarts[ringStarts[part] ?? 0] ?? 0;
    if (areaM2 !== null) findings.add("sliver", index, coordinates[2 * from] ?? 0, coordinates[2 * from + 1] ?? 0, areaM2);
  }
}
