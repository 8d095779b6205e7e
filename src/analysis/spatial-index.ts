import Flatbush from "flatbush";

/** Finds the boxes that touch a box. */
export type SpatialIndex = {
  /** Numbers of the boxes, ascending. */
  search: (minX: number, minY: number, maxX: number, maxY: number) => number[];
};

/** An index of boxes given as minX, minY, maxX, maxY in turn; a box whose minX lies beyond its maxX is empty and never found. */
export function createSpatialIndex(boxes: Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>): SpatialIndex {
  const isFull = (i: number): boolean => (boxes[i] ?? 0) <= (boxes[i + 2] ?? -1);
  let full = 0;
  for (let i = 0; i < boxes.length; i += 4) if (isFull(i)) full += 1;
  if (full === 0) return { search: () => [] };
  const tree = new Flatbush(full, 16, boxes.constructor as Uint32ArrayConstructor | Float64ArrayConstructor);
  const numbers = full === boxes.length / 4 ? null : new Uint32Array(full);
  for (let i = 0; i < boxes.length; i += 4) {
    if (!isFull(i)) continue;
    const at = tree.add(boxes[i] ?? 0, boxes[i + 1] ?? 0, boxes[i + 2], boxes[i + 3]);
    if (numbers) numbers[at] = i / 4;
  }
  tree.finish();
  return {
    search: (minX, minY, maxX, maxY) => {
      const found = Uint32Array.from(tree.search(minX, minY, maxX, maxY)).sort();
      return numbers ? Array.from(found, (at) => numbers[at] ?? 0) : [...found];
    },
  };
}
