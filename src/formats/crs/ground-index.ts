import type { KnownGround, KnownLine } from "../../domain/spatial/crs-finding";

type Segment = { of: KnownLine["of"]; ax: number; ay: number; bx: number; by: number };

/** Metres: a line farther away says nothing about a position. */
export const nearM = 1500;
/** About 2 km, so that the lines within 1.5 km lie in nine cells. */
const cell = 0.02;
/** A line that would fill more cells than this is no line of the region. */
const mostCells = 400;

/** The known lines in a grid, to find the nearest one; and the counties. */
export type GroundIndex = {
  /** Distance to the nearest line of any kind, metres, and of which kind; `null` beyond 1.5 km. */
  nearest: (lng: number, lat: number) => { distanceM: number; of: KnownLine["of"] } | null;
  /** Code of the county a position lies in. */
  districtAt: (lng: number, lat: number) => string | null;
};

export function indexGround({ lines, districts }: KnownGround): GroundIndex {
  const cells = new Map<number, Segment[]>();
  for (const { of, positions } of lines) {
    for (let i = 1; i < positions.length; i += 1) {
      const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [positions[i - 1], positions[i]];
      addTo(cells, { of, ax, ay, bx, by });
    }
  }
  const counties = districts.map(({ code, rings }) => ({ code, rings: rings.map((ring) => ({ ring, box: boxOf(ring) })) }));
  return {
    nearest: (lng, lat) => nearestIn(cells, lng, lat),
    districtAt: (lng, lat) => counties.find(({ rings }) => rings.some(({ ring, box }) => lng >= box[0] && lat >= box[1] && lng <= box[2] && lat <= box[3] && isInside(ring, lng, lat)))?.code ?? null,
  };
}

const column = (degrees: number): number => Math.floor(degrees / cell);
const keyOf = (x: number, y: number): number => (x + 10_000) * 100_000 + y + 10_000;

function addTo(cells: Map<number, Segment[]>, segment: Segment): void {
  const { ax, ay, bx, by } = segment;
  const [west, east, south, north] = [column(Math.min(ax, bx)), column(Math.max(ax, bx)), column(Math.min(ay, by)), column(Math.max(ay, by))];
  if (!((east - west + 1) * (north - south + 1) <= mostCells)) return;
  for (let x = west; x <= east; x += 1) {
    for (let y = south; y <= north; y += 1) {
      const key = keyOf(x, y);
      const there = cells.get(key);
      if (there) there.push(segment);
      else cells.set(key, [segment]);
    }
  }
}

function nearestIn(cells: Map<number, Segment[]>, lng: number, lat: number): { distanceM: number; of: KnownLine["of"] } | null {
  const [east, north] = [111_320 * Math.cos((lat * Math.PI) / 180), 110_770];
  let best: { distanceM: number; of: KnownLine["of"] } | null = null;
  let least = nearM;
  for (let x = column(lng) - 1; x <= column(lng) + 1; x += 1) {
    for (let y = column(lat) - 1; y <= column(lat) + 1; y += 1) {
      for (const { of, ax, ay, bx, by } of cells.get(keyOf(x, y)) ?? []) {
        const distanceM = toSegment((ax - lng) * east, (ay - lat) * north, (bx - lng) * east, (by - lat) * north);
        if (distanceM >= least) continue;
        least = distanceM;
        best = { distanceM, of };
      }
    }
  }
  return best;
}

/** From the origin to the segment between two points. */
function toSegment(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

function boxOf(ring: readonly (readonly [number, number])[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Even–odd rule. */
function isInside(ring: readonly (readonly [number, number])[], lng: number, lat: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [[x = 0, y = 0] = [], [u = 0, v = 0] = []] = [ring[i], ring[j]];
    if (y > lat !== v > lat && lng < ((u - x) * (lat - y)) / (v - y) + x) inside = !inside;
  }
  return inside;
}
