import type { Paths64, Point64, Rect64 } from "clipper2-ts";
import Flatbush from "flatbush";
import { cutToBox } from "../overlay/cut-to-box";
import type { Box } from "../overlay/feature-boxes";
import { boxOnGrid, type Grid } from "../overlay/grid";
import type { Work } from "../overlay/work";

/** The ground that is asked about, ready to be asked often. */
export type AskedGround = {
  paths: Paths64;
  /** Whether its outline, as near as no feature's snapping matters, passes through a box of degrees. */
  meetsOutline: (box: Box) => boolean;
  /** Whether a point of the grid, clear of the outline, lies within. */
  holds: (x: number, y: number) => boolean;
  /** What of it lies beside a box of degrees. */
  beside: (box: Box) => Paths64;
};

type Edge = { from: Point64; to: Point64 };

/** @param paths sound, as `positive` clipping reads them */
export function askedGround(paths: Paths64, grid: Grid, work: Work): AskedGround {
  const ends = paths.flatMap((path) => path.map((to, at): Edge => ({ from: path[at === 0 ? path.length - 1 : at - 1] ?? to, to })));
  const tree = ends.length > 0 ? new Flatbush(ends.length) : null;
  for (const { from, to } of ends) tree?.add(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x), Math.max(from.y, to.y));
  tree?.finish();
  const cutTile = tileCutter(paths, ends.length, tree, work);
  return {
    paths,
    meetsOutline: (box) => {
      const rect = boxOnGrid(box, grid);
      let isMet = false;
      tree?.search(rect.left, rect.top, rect.right, rect.bottom, (edge) => {
        work.spend(1);
        isMet ||= passesThrough(ends[edge], rect);
        return false;
      });
      return isMet;
    },
    holds: (x, y) => {
      let isInside = false;
      tree?.search(x, y, Infinity, y, (edge) => {
        work.spend(1);
        const { from, to } = ends[edge] ?? { from: { x, y }, to: { x, y } };
        if (from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) isInside = !isInside;
        return false;
      });
      return isInside;
    },
    beside: (box) => {
      const rect = boxOnGrid(box, grid);
      const near = cutTile(rect);
      const corners = near.reduce((sum, path) => sum + path.length, 0);
      if (corners <= plain) return near;
      work.spend(4 * corners);
      return cutToBox(near, rect);
    },
  };
}

/** An outline of fewer corners is clipped as it is. */
const plain = 200;
const tilesAlong = 64;

/** Cuts an intricate outline to the tile in which a box lies, each tile once: the next box is cut from that. */
function tileCutter(paths: Paths64, corners: number, tree: Flatbush | null, work: Work): (rect: Rect64) => Paths64 {
  if (corners <= plain || !tree) return () => paths;
  const { minX, minY, maxX, maxY } = tree;
  const size = Math.max(1, Math.ceil(Math.max(maxX - minX, maxY - minY) / tilesAlong));
  const known = new Map<number, Paths64>();
  return ({ left, top, right, bottom }) => {
    const [column, row] = [Math.floor((left - minX) / size), Math.floor((top - minY) / size)];
    if (column !== Math.floor((right - minX) / size) || row !== Math.floor((bottom - minY) / size)) return paths;
    const tile = row * 2 * tilesAlong + column;
    const before = known.get(tile);
    if (before) return before;
    work.spend(4 * corners);
    const cut = cutToBox(paths, { left: minX + column * size, top: minY + row * size, right: minX + (column + 1) * size, bottom: minY + (row + 1) * size });
    known.set(tile, cut);
    return cut;
  };
}

/** Whether an edge whose own box meets another passes through that one, which is wider than any rounding. */
function passesThrough(edge: Edge | undefined, { left, top, right, bottom }: Rect64): boolean {
  if (!edge) return false;
  const { from, to } = edge;
  const sideOf = (x: number, y: number): number => Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  const side = sideOf(left, top);
  return side === 0 || sideOf(right, top) !== side || sideOf(left, bottom) !== side || sideOf(right, bottom) !== side;
}
