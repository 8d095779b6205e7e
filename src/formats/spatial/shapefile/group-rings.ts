/** A ring as positions x, y in turn. */
export type Ring = Float64Array<ArrayBuffer>;

type Measured = { ring: Ring; area: number; west: number; south: number; east: number; north: number };

/** Of one file: more comparisons of rings than any map asks for, made to overwhelm. */
const mostSteps = 300_000_000;

export class TooManyRings extends Error {}

/**
 * Polygons out of the rings of one shape, which lists shells (clockwise) and holes (counter-clockwise) in any order: each hole goes to
 * the smallest shell that it lies in. Programs that turn every ring the other way are understood; a hole in no shell becomes
 * a polygon of its own. `budget.steps` counts across the shapes of a file.
 * @throws {TooManyRings}
 */
export function groupRings(rings: readonly Ring[], budget: { steps: number }): Grouped {
  if (rings.length < 2) return { polygons: rings.map((ring) => [ring]), orphans: 0 };
  const measured = rings.map(measure);
  const asWritten = grouped(measured, false, budget);
  if (asWritten.orphans === 0) return asWritten;
  const turned = grouped(measured, true, budget);
  return turned.orphans === 0 ? turned : asWritten;
}

type Grouped = { polygons: Ring[][]; orphans: number };

function grouped(measured: readonly Measured[], isTurned: boolean, budget: { steps: number }): Grouped {
  const isShell = ({ area }: Measured) => (isTurned ? area >= 0 : area <= 0);
  const shells = measured.filter(isShell).sort((a, b) => Math.abs(a.area) - Math.abs(b.area));
  const polygonOf = new Map(shells.map((shell) => [shell, [shell.ring]]));
  const orphans: Ring[][] = [];
  for (const hole of measured) {
    if (isShell(hole)) continue;
    budget.steps += shells.length;
    if (budget.steps > mostSteps) throw new TooManyRings();
    const shell = shells.find((one) => boxHolds(one, hole) && holds(one.ring, hole.ring, budget));
    if (shell) polygonOf.get(shell)?.push(hole.ring);
    else orphans.push([hole.ring]);
  }
  // Polygons in the order of the file; `polygonOf` is in that of their size.
  return { polygons: [...measured.flatMap((one) => [polygonOf.get(one) ?? []]).filter(({ length }) => length > 0), ...orphans], orphans: orphans.length };
}

function measure(ring: Ring): Measured {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let area = 0;
  // From the first corner, or easting in the millions would cost the area its last digits.
  const [x0 = 0, y0 = 0] = ring;
  for (let i = 0; i + 1 < ring.length; i += 2) {
    const [x = 0, y = 0] = [ring[i], ring[i + 1]];
    const j = i + 2 < ring.length ? i + 2 : 0;
    area += (x - x0) * ((ring[j + 1] ?? 0) - y0) - ((ring[j] ?? 0) - x0) * (y - y0);
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { ring, area, west, south, east, north };
}

const boxHolds = (outer: Measured, inner: Measured): boolean => outer.west <= inner.west && outer.south <= inner.south && outer.east >= inner.east && outer.north >= inner.north;

/** Whether a hole lies in a shell, by its first corner that is not on the shell's line; rings do not cross. */
function holds(shell: Ring, hole: Ring, budget: { steps: number }): boolean {
  for (let i = 0; i + 1 < hole.length; i += 2) {
    budget.steps += shell.length / 2;
    if (budget.steps > mostSteps) throw new TooManyRings();
    const side = sideOf(shell, hole[i] ?? 0, hole[i + 1] ?? 0);
    if (side !== 0) return side > 0;
  }
  return true;
}

/** 1 within, -1 outside, 0 on the line. */
function sideOf(ring: Ring, x: number, y: number): number {
  let isWithin = false;
  for (let i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
    const [xi = 0, yi = 0, xj = 0, yj = 0] = [ring[i], ring[i + 1], ring[j], ring[j + 1]];
    const turn = (xj - xi) * (y - yi) - (yj - yi) * (x - xi);
    if (turn === 0 && Math.min(xi, xj) <= x && x <= Math.max(xi, xj) && Math.min(yi, yj) <= y && y <= Math.max(yi, yj)) return 0;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) isWithin = !isWithin;
  }
  return isWithin ? 1 : -1;
}
