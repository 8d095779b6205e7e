import type { Path } from "./cut-line";
import { extent } from "./tile-frame";

/** A cell is a pixel of the tile. */
export const cellUnits = 8;
const side = extent / cellUnits;

/**
 * Areas too small to be drawn one by one, by pixel: what fills a pixel's middle fills the pixel, and whatever fills none still has the one
 * it stands in. So a hundred thousand parcels read as the ground they cover, with its gaps, and a single one stays a dot.
 */
export class CellField {
  /** The class of each cell plus one, negative where an area merely stands in it. */
  private readonly cells = new Int32Array(side * side);
  private isEmpty = true;

  /** Fills what rings cover, evenly and oddly as holes ask; the rings are closed. */
  fill(rings: readonly Path[], classNumber: number): void {
    this.isEmpty = false;
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += 2) {
        const x = ring[i] ?? 0;
        const y = ring[i + 1] ?? 0;
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < north) north = y;
        if (y > south) south = y;
      }
    }
    this.touch((west + east) / 2, (north + south) / 2, classNumber);
    const first = Math.max(0, Math.ceil(north / cellUnits - 0.5));
    const last = Math.min(side - 1, Math.floor(south / cellUnits - 0.5));
    for (let row = first; row <= last; row += 1) this.fillRow(row, crossingsOf(rings, (row + 0.5) * cellUnits), classNumber);
  }

  /** Marks every cell that a line passes through. */
  trace(path: Path, classNumber: number): void {
    this.isEmpty = false;
    for (let i = 0; i + 3 < path.length; i += 2) {
      const [x, y] = [path[i] ?? 0, path[i + 1] ?? 0];
      const [dx, dy] = [(path[i + 2] ?? 0) - x, (path[i + 3] ?? 0) - y];
      const steps = Math.min(2 * side, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / cellUnits));
      for (let step = 0; step <= steps; step += 1) this.touch(x + (dx * step) / Math.max(1, steps), y + (dy * step) / Math.max(1, steps), classNumber);
    }
  }

  private fillRow(row: number, crossings: readonly number[], classNumber: number): void {
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil((crossings[i] ?? 0) / cellUnits - 0.5));
      const to = Math.min(side - 1, Math.ceil((crossings[i + 1] ?? 0) / cellUnits - 0.5) - 1);
      if (from <= to) this.cells.fill(classNumber + 1, row * side + from, row * side + to + 1);
    }
  }

  private touch(x: number, y: number, classNumber: number): void {
    const [column, row] = [Math.floor(x / cellUnits), Math.floor(y / cellUnits)];
    if (column < 0 || row < 0 || column >= side || row >= side) return;
    const at = row * side + column;
    if (this.cells[at] === 0) this.cells[at] = -classNumber - 1;
  }

  /** The cells of each class as few closed rectangles: runs within a row, and equal runs of rows below each other. */
  rectangles(): Map<number, Path[]> {
    const found = new Map<number, Path[]>();
    if (this.isEmpty) return found;
    let open = new Map<number, Run>();
    const close = ({ from, to, top, classNumber }: Run, bottom: number): void => {
      const paths = found.get(classNumber) ?? [];
      if (paths.length === 0) found.set(classNumber, paths);
      const [w, n, e, s] = [from, top, to, bottom].map((cell) => cell * cellUnits) as [number, number, number, number];
      paths.push([w, n, e, n, e, s, w, s, w, n]);
    };
    for (let row = 0; row <= side; row += 1) {
      const next = new Map<number, Run>();
      for (const run of row < side ? this.runsOf(row) : []) {
        const above = open.get(run.from);
        if (above?.to === run.to && above.classNumber === run.classNumber) {
          open.delete(run.from);
          next.set(run.from, above);
        } else next.set(run.from, run);
      }
      for (const run of open.values()) close(run, row);
      open = next;
    }
    return found;
  }

  private runsOf(row: number): Run[] {
    const runs: Run[] = [];
    const classAt = (column: number): number => Math.abs(this.cells[row * side + column] ?? 0);
    for (let from = 0; from < side; ) {
      const value = classAt(from);
      let to = from + 1;
      while (to < side && classAt(to) === value) to += 1;
      if (value !== 0) runs.push({ from, to, top: row, classNumber: value - 1 });
      from = to;
    }
    return runs;
  }
}

type Run = { from: number; to: number; top: number; classNumber: number };

/** Where the edges of rings cross a level line, from west to east. */
function crossingsOf(rings: readonly Path[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const fromY = ring[i + 1] ?? 0;
      const toY = ring[i + 3] ?? 0;
      if (fromY > y === toY > y) continue;
      const fromX = ring[i] ?? 0;
      crossings.push(fromX + (((ring[i + 2] ?? 0) - fromX) * (y - fromY)) / (toY - fromY));
    }
  }
  return crossings.sort((a, b) => a - b);
}
