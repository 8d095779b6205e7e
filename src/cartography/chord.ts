import type { Geometry, Position } from "geojson";

/** A horizontal line inside a figure: its middle, and half its length in degrees of longitude. */
export type Chord = { middle: Position; halfWidthDeg: number };

/**
 * The long horizontal lines that fit inside a polygon, longest first, at most one for each of `rows` equally
 * spaced latitudes: where its name can lie without leaving it.
 */
export function chordsOf(geometry: Geometry | null, rows = 24): Chord[] {
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const lats = rings.flat().map(([, lat = 0]) => lat);
  const south = lats.reduce((a, b) => Math.min(a, b), Infinity);
  const north = lats.reduce((a, b) => Math.max(a, b), -Infinity);
  const chords: Chord[] = [];
  for (let row = 1; row < rows; row += 1) {
    const lat = south + ((north - south) * row) / rows;
    const chord = longestAt(rings, lat);
    if (chord) chords.push(chord);
  }
  return chords.sort((a, b) => b.halfWidthDeg - a.halfWidthDeg);
}

/** The chord through one point of the figure: how far its name may reach to both sides. */
export function chordThrough(geometry: Geometry | null, [lng = 0, lat = 0]: Position): number {
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return 0;
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const crossings = crossingsAt(rings, lat);
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = [crossings[index], crossings[index + 1]];
    if (lng >= from && lng <= to) return Math.min(lng - from, to - lng);
  }
  return 0;
}

function longestAt(rings: readonly Position[][], lat: number): Chord | null {
  const crossings = crossingsAt(rings, lat);
  let best: Chord | null = null;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = [crossings[index], crossings[index + 1]];
    if (!best || to - from > 2 * best.halfWidthDeg) best = { middle: [(from + to) / 2, lat], halfWidthDeg: (to - from) / 2 };
  }
  return best;
}

/** Longitudes where the outline crosses a latitude, from west to east; inside lies between the pairs. */
function crossingsAt(rings: readonly Position[][], lat: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      if (y1 > lat !== y2 > lat) crossings.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return crossings.sort((a, b) => a - b);
}
