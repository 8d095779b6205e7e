import type { Path64, Paths64 } from "clipper2-ts";
import type { FeatureColumns } from "../../domain/spatial/feature-columns";
import { clip } from "./clip";
import { boxesMeet, boxOf, type Box } from "./feature-boxes";
import { pathOf, type Grid } from "./grid";
import { selfContact, type PairBudget } from "./self-contact";
import { unite } from "./unite";
import type { Work } from "./work";

/** `within`: rings that do not reach into this box are left out. */
type Reading = { within?: Box; budget?: PairBudget; work?: Work | undefined };

/**
 * The ground of one feature of areas as paths for `positive` clipping: shells anticlockwise, holes clockwise. A ring that meets nothing is
 * taken as it is; what crosses is made sense of by the rule of `untangled`. @throws as `clip`
 */
export function soundPaths(columns: FeatureColumns, index: number, grid: Grid, { within, budget = { left: 20_000_000 }, work }: Reading = {}): Paths64 {
  const { partStarts, ringStarts, positionStarts, coordinates } = columns;
  const paths: Paths64 = [];
  const reaches = (ring: number): boolean => within === undefined || boxesMeet(boxOf(coordinates, positionStarts[ring] ?? 0, positionStarts[ring + 1] ?? 0), within);
  for (let part = partStarts[index] ?? 0; part < (partStarts[index + 1] ?? 0); part += 1) {
    const first = ringStarts[part] ?? 0;
    const end = ringStarts[part + 1] ?? 0;
    if (first === end || !reaches(first)) continue;
    const shell = pathOfRing(columns, first, grid);
    if (shell.length < 3) continue;
    const holes = rangeOf(first + 1, end).filter(reaches).map((ring) => pathOfRing(columns, ring, grid));
    if (holes.length === 0 && selfContact(columns, first, first + 1, budget).is === "apart") paths.push(anticlockwise(shell));
    else for (const path of untangledPart(shell, holes, work)) paths.push(path);
  }
  return paths;
}

/**
 * What the rings of a feature enclose, whatever they cross: each ring by the non-zero rule, so that both halves of a bow tie stay and
 * ground that was gone round twice is not cut out; from the shell its holes are taken, so that a hole that leaves its shell adds
 * nothing; the parts are joined. @throws as `clip`
 */
export function untangled(columns: FeatureColumns, index: number, grid: Grid, work?: Work): Paths64 {
  const { partStarts, ringStarts } = columns;
  const parts = rangeOf(partStarts[index] ?? 0, partStarts[index + 1] ?? 0).map((part) => {
    const [shell, ...holes] = rangeOf(ringStarts[part] ?? 0, ringStarts[part + 1] ?? 0).map((ring) => pathOfRing(columns, ring, grid));
    return shell ? untangledPart(shell, holes, work) : [];
  });
  return unite(parts, work);
}

function untangledPart(shell: Path64, holes: Paths64, work?: Work): Paths64 {
  const filled = clip("union", [shell], [], "non-zero", work);
  // Holes wound one against another would cancel where they overlap.
  return holes.length === 0 ? filled : clip("difference", filled, clip("union", holes.map(anticlockwise), [], "non-zero", work), "positive", work);
}

const pathOfRing = ({ positionStarts, coordinates }: FeatureColumns, ring: number, grid: Grid): Path64 => pathOf(coordinates, positionStarts[ring] ?? 0, positionStarts[ring + 1] ?? 0, grid);

const rangeOf = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Twice the area in units of the grid, positive where the path runs anticlockwise. */
function doubledArea(path: Path64): number {
  // From a corner of its own, so that the products stay small.
  const [origin] = path;
  let before = path.at(-1);
  let sum = 0;
  for (const point of path) {
    if (before && origin) sum += (before.x - origin.x) * (point.y - origin.y) - (point.x - origin.x) * (before.y - origin.y);
    before = point;
  }
  return sum;
}

const anticlockwise = (path: Path64): Path64 => (doubledArea(path) < 0 ? [...path].reverse() : path);
