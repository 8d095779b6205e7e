import { between, boxAt, middleOf, overlapOf, sizeOfBox, type Box, type Size } from "./screen-box";

/** In the order of preference; the corners are for what finds no room at a side. */
const sides = ["below", "right", "left", "above", "belowRight", "belowLeft", "aboveRight", "aboveLeft"] as const;
export type Side = (typeof sides)[number];
/** What is better left free, and how much better. */
export type Obstacle = { box: Box; weight: number };
/** The pane without its head, and the scale bar in its lower left corner. */
export type Room = Box & { scaleBar: Box };

/** What has found a side keeps it until another leaves free this much more, as a part of its own area. */
const loyalty = 0.3;

/**
 * Puts a thing beside a box, inside the room and where it hides least.
 * @param before the side it had: it does not jump for little
 */
export function placeBeside(box: Box, size: Size, gapPx: number, room: Room, obstacles: readonly Obstacle[], before: Side | null): { side: Side; box: Box } {
  const { x, y } = middleOf(box);
  const [left, right] = [box.left - gapPx - size.width / 2, box.right + gapPx + size.width / 2];
  const [above, below] = [box.top - gapPx - size.height / 2, box.bottom + gapPx + size.height / 2];
  const at: Record<Side, readonly [number, number]> = {
    below: [x, below],
    right: [right, y],
    left: [left, y],
    above: [x, above],
    belowRight: [right, below],
    belowLeft: [left, below],
    aboveRight: [right, above],
    aboveLeft: [left, above],
  };
  const costs = sides.map((side) => {
    const placed = within(boxAt(...at[side], size), room);
    const hidden = obstacles.reduce((sum, obstacle) => sum + obstacle.weight * overlapOf(placed, obstacle.box), 0);
    return { side, box: placed, cost: hidden - (side === before ? loyalty * size.width * size.height : 0) };
  });
  return costs.reduce((best, one) => (one.cost < best.cost - 0.5 ? one : best));
}

/** Moves a box into the room, and above the scale bar. */
export function within(box: Box, room: Room): Box {
  const { width, height } = sizeOfBox(box);
  const left = between(box.left, room.left, Math.max(room.left, room.right - width));
  const top = between(box.top, room.top, Math.max(room.top, room.bottom - height));
  const inside = { left, top, right: left + width, bottom: top + height };
  if (overlapOf(inside, room.scaleBar) === 0) return inside;
  const above = Math.max(room.top, room.scaleBar.top - height);
  return { ...inside, top: above, bottom: above + height };
}
