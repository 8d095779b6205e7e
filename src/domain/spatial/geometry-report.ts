/** What can be wrong with the geometry of a layer. `outside-parent` only where the parent's boundary is surveyed or administrative. */
export const geometryFaultCodes = [
  "ring-open",
  "ring-too-short",
  "duplicate-positions",
  "self-crossing",
  "winding",
  "sliver",
  "overlap",
  "outside-parent",
  "empty-geometry",
  "zero-coordinates",
  "antimeridian",
] as const;
export type GeometryFaultCode = (typeof geometryFaultCodes)[number];

/** Faults that can be mended without asking what was meant. The others are told, and stay. */
export const repairableFaults = ["ring-open", "ring-too-short", "duplicate-positions", "self-crossing", "winding", "sliver", "empty-geometry", "zero-coordinates"] as const satisfies readonly GeometryFaultCode[];
export type RepairId = (typeof repairableFaults)[number];

export type GeometryFinding = {
  code: GeometryFaultCode;
  count: number;
  /** The first features concerned, numbers from 1. */
  features: readonly number[];
  /** Where, WGS 84, for the map; at most some dozens. */
  places: readonly (readonly [number, number])[];
  /** Ground concerned, m²: of slivers and overlaps, or what a repair changed. */
  areaM2: number | null;
};

export type GeometryReport = {
  features: number;
  positions: number;
  findings: readonly GeometryFinding[];
  /** Checks that were given up for their size, so that silence is not taken for health. */
  skipped: readonly GeometryFaultCode[];
};
