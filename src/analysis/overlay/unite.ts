import type { Path64, Paths64 } from "clipper2-ts";
import Flatbush from "flatbush";
import { clip } from "./clip";
import type { Work } from "./work";

/** Small enough that edges side by side stay few. */
const atOnce = 48;

/**
 * The union of many grounds, each sound and united in itself: neighbours first, then what they became. Outlines that neighbours share
 * are gone after the first round, and what meets nothing is never clipped, so that a layer of parcels costs little more than its outline.
 * @throws as `clip`
 */
export function unite(grounds: readonly Paths64[], work?: Work): Paths64 {
  let now = inOrderOfPlace(grounds);
  while (now.length > 1) {
    const next: Paths64[] = [];
    for (let i = 0; i < now.length; i += atOnce) next.push(uniteFew(now.slice(i, i + atOnce), work));
    now = next;
  }
  return now[0] ?? [];
}

/** Clips together what may meet, by its boxes; the rest stays as it is. */
function uniteFew(grounds: readonly Paths64[], work?: Work): Paths64 {
  const paths = grounds.flat();
  const groundOf = grounds.flatMap((ground, index) => ground.map(() => index));
  const united: Paths64 = [];
  for (const cluster of clustersOf(paths, work)) {
    const together = cluster.map((index) => paths[index] ?? []);
    const isOfOne = cluster.every((index) => groundOf[index] === groundOf[cluster[0] ?? 0]);
    for (const path of isOfOne ? together : clip("union", together, [], "positive", work)) united.push(path);
  }
  return united;
}

/** Numbers of paths whose boxes meet, directly or through others. */
function clustersOf(paths: Paths64, work?: Work): number[][] {
  if (paths.length === 0) return [];
  const tree = new Flatbush(paths.length);
  const boxes = paths.map(boxOfPath);
  for (const [left, bottom, right, top] of boxes) tree.add(left, bottom, right, top);
  tree.finish();
  const headOf = paths.map((_, index) => index);
  const head = (index: number): number => {
    let at = index;
    while (headOf[at] !== at) {
      headOf[at] = headOf[headOf[at] ?? at] ?? at;
      at = headOf[at] ?? at;
    }
    return at;
  };
  boxes.forEach(([left, bottom, right, top], index) => {
    tree.search(left, bottom, right, top, (other) => {
      work?.spend(1);
      headOf[head(other)] = head(index);
      return false;
    });
  });
  const clusters = new Map<number, number[]>();
  paths.forEach((_, index) => {
    const known = clusters.get(head(index));
    if (known) known.push(index);
    else clusters.set(head(index), [index]);
  });
  return [...clusters.values()];
}

function boxOfPath(path: Path64): [left: number, bottom: number, right: number, top: number] {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of path) {
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}

/** Along G. M. Morton's curve, so that what is near in the row is near on the ground. */
function inOrderOfPlace(grounds: readonly Paths64[]): Paths64[] {
  const firsts = grounds.map((paths) => paths[0]?.[0] ?? { x: 0, y: 0 });
  const [left, bottom, right, top] = boxOfPath(firsts);
  const step = Math.max(right - left, top - bottom, 1) / 0xff_ff;
  const rows = grounds.map((paths, index) => {
    const { x, y } = firsts[index] ?? { x: 0, y: 0 };
    return { paths, key: spread((x - left) / step) + 2 * spread((y - bottom) / step) };
  });
  return rows.sort((a, b) => a.key - b.key).map(({ paths }) => paths);
}

/** The 16 bits of a number with a gap after each. */
function spread(value: number): number {
  let bits = Math.floor(value) & 0xff_ff;
  bits = (bits | (bits << 8)) & 0x00_ff_00_ff;
  bits = (bits | (bits << 4)) & 0x0f_0f_0f_0f;
  bits = (bits | (bits << 2)) & 0x33_33_33_33;
  return (bits | (bits << 1)) & 0x55_55_55_55;
}
