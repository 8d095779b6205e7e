import { boxAround, centreOf, contains, crossesBox, grow, overlapArea, segmentsCross, type Box, type Segment } from "./box";
import type { Point } from "./projection";

/** A label looking for its place: the drawn shape it names and the size of its text, in screen pixels. */
export type LabelRequest = {
  id: string;
  /** Where the shape's own label belongs, normally its centre. */
  anchor: Point;
  /** Half the extent of the shape; labels stand clear of it. */
  halfWidth: number;
  halfHeight: number;
  width: number;
  height: number;
  /** For a shape large enough to carry its own name: where inside, the best place first. */
  inside: readonly Point[];
  /**
   * An area of many counties: its name goes inside or a short way out, with a leader from its middle. Directly
   * beside, or over another such area, it would seem to name its neighbour.
   */
  isArea: boolean;
  /** A water's name is nowhere but on it. */
  insideOnly?: boolean;
  /** Less of it, best first, for where the whole finds no place. */
  smaller?: readonly { holds: Exclude<PlacedLabel["holds"], "all">; width: number; height: number }[];
  /** What the map is about just now lies around it: its name rather goes than lies among theirs. */
  staysNear?: boolean;
  /** The map is about it: its name may go farther out. */
  isKey?: boolean;
  /** Where no other place is left, its leader may pass over symbols of others. */
  maySkim?: boolean;
};

export type PlacedLabel = {
  id: string;
  box: Box;
  /** Which side of the box faces the shape. */
  side: "left" | "right" | "top" | "bottom" | "center";
  /** From the label to the shape, where the label had to move away. */
  leader: Segment | null;
  /** What of it found a place: name, area and a theme's row together, or less. */
  holds: "all" | "name-and-row" | "name" | "row";
};

const gap = 5;
/** Between the free part and the panels around it: a name there would be cut by them. */
const edge = 16;
/** What it costs to leave a shape that can carry its name, and to lie wholly over the figure of another zone. */
const leavingCost = 60;
const coveringCost = 40;
/** A figure of which more than this would be hidden stays free. */
const mostHidden = 0.05;
const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);
/** How far out a name may go, in px on a desk: farther away it would seem to name something else. */
const longest = { key: 160, other: 48, crowded: 32, ofScreen: 0.33 } as const;

/**
 * Finds a place for each label, the first request first: beside its shape where that is free, else farther
 * out with a leader line; a label that finds none is left out (its symbol and its row in the list stay).
 * No label covers another label, a leader or another shape's symbol; lying over a large figure costs, but
 * is allowed. `symbols` are boxes that stay free, `figures` boxes better left free; `free` is the part of the
 * screen that no panel covers, `null` where that does not matter; `scale` is 1 on a desk, 2 on a wall.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  symbols: readonly { id: string; box: Box }[],
  figures: readonly Figure[],
  free: Box | null = null,
  scale = 1,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const place = (request: LabelRequest, holds: PlacedLabel["holds"]): PlacedLabel | null => {
    const isShown = free !== null && contains(free, boxAround(request.anchor, 0, 0));
    const isFree = ({ box, leader, side }: Candidate, maySkim: boolean) =>
      // Whole in the free part or whole outside: half a name says less than none.
      (free === null || (isShown ? contains(free, grow(box, 4)) : overlapArea(grow(free, edge * scale), box) === 0)) &&
      (side === "center" || figures.every((figure) => figure.isArea || figure.id === request.id || overlapArea(box, figure.box) < mostHidden * areaOf(figure.box))) &&
      !(request.staysNear && leader && figures.some((figure) => !figure.isArea && figure.id !== request.id && crossesBox(leader, figure.box))) &&
      symbols.every((symbol) => symbol.id === request.id || (overlapArea(box, symbol.box) === 0 && (maySkim || !(leader && crossesBox(leader, symbol.box))))) &&
      placed.every(
        (other) =>
          overlapArea(grow(box, 2), other.box) === 0 &&
          !(other.leader && crossesBox(other.leader, box)) &&
          !(leader && (crossesBox(leader, other.box) || (other.leader && segmentsCross(leader, other.leader)))),
      );
    const costOf = ({ box, cost }: Candidate) =>
      cost +
      figures.reduce((sum, figure) => sum + (figure.id === request.id || (figure.isArea && !request.isArea) ? 0 : ((figure.isArea ? 4 : 1) * coveringCost * overlapArea(box, figure.box)) / (request.width * request.height)), 0);
    const reach = Math.min((request.isKey ? longest.key : request.staysNear ? longest.crowded : longest.other) * scale, free ? longest.ofScreen * Math.min(free.right - free.left, free.bottom - free.top) : Infinity);
    const cheapest = (maySkim: boolean) => {
      let best: { candidate: Candidate; cost: number } | null = null;
      for (const candidate of candidatesFor(request, scale, reach)) {
        // Tiles at the far end of a leader without a name would be anybody's.
        if (holds === "row" && candidate.leader) continue;
        const cost = costOf(candidate);
        if ((best === null || cost < best.cost) && isFree(candidate, maySkim)) best = { candidate, cost };
      }
      return best;
    };
    const best = cheapest(false) ?? (request.maySkim ? cheapest(true) : null);
    return best && { id: request.id, box: best.candidate.box, side: best.candidate.side, leader: best.candidate.leader, holds };
  };
  for (const request of requests) {
    for (const { holds, ...size } of [{ holds: "all" as const }, ...(request.smaller ?? [])]) {
      const label = place(holds === "all" ? request : { ...request, ...size, inside: [] }, holds);
      if (label) placed.push(label);
      if (label) break;
    }
  }
  return placed;
}

/** What a label had better not lie over; an area of many counties only matters to the name of another. */
export type Figure = { id: string; box: Box; isArea: boolean };

type Candidate = { box: Box; side: PlacedLabel["side"]; leader: Segment | null; cost: number };

function* candidatesFor(request: LabelRequest, scale: number, most: number): Generator<Candidate> {
  const { width, height } = request;
  for (const [index, [x, y]] of request.inside.entries()) {
    for (const step of [0, -1, 1]) {
      const box = boxAround([x, y + step * height], width / 2, height / 2);
      yield { box, side: "center", leader: null, cost: index * 4 + Math.abs(step) * 8 };
    }
  }
  if (request.insideOnly) return;
  const extra = request.inside.length > 0 ? leavingCost : 0;
  if (!request.isArea) for (const candidate of beside(request)) yield { ...candidate, cost: candidate.cost + extra };
  for (const candidate of farther(request, scale, most)) yield { ...candidate, cost: candidate.cost + extra };
}

/** Right, left, below, above, then the diagonals. */
function* beside({ anchor: [x, y], halfWidth, halfHeight, width, height }: LabelRequest): Generator<Candidate> {
  const dx = halfWidth + gap + width / 2;
  const dy = halfHeight + gap + height / 2;
  const at = (px: number, py: number, side: Candidate["side"], cost: number): Candidate => ({
    box: boxAround([px, py], width / 2, height / 2),
    side,
    leader: null,
    cost,
  });
  yield at(x + dx, y, "left", 0);
  yield at(x - dx, y, "right", 6);
  yield at(x, y + dy, "top", 10);
  yield at(x, y - dy, "bottom", 12);
  const slant = 0.72;
  yield at(x + dx * slant + width * 0.14, y + dy * slant, "left", 16);
  yield at(x + dx * slant + width * 0.14, y - dy * slant, "left", 18);
  yield at(x - dx * slant - width * 0.14, y + dy * slant, "right", 20);
  yield at(x - dx * slant - width * 0.14, y - dy * slant, "right", 22);
}

/** How far a leader goes, in px on a desk. */
const reaches = [18, 32, 48, 68, 92, 120];

function* farther({ anchor: [x, y], halfWidth, halfHeight, width, height, isArea }: LabelRequest, scale: number, most: number): Generator<Candidate> {
  for (const out of reaches.filter((px) => px * scale <= most)) {
    for (let step = 0; step < 16; step += 1) {
      const angle = (step * Math.PI) / 8;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const end: Point = [x + cos * (halfWidth + out * scale), y + sin * (halfHeight + out * scale)];
      const side = Math.abs(cos) > 0.3 ? (cos > 0 ? "left" : "right") : sin > 0 ? "top" : "bottom";
      const foot: Point = isArea ? [x, y] : [x + cos * halfWidth * 0.85, y + sin * halfHeight * 0.85];
      const isBeside = side === "left" || side === "right";
      // Along the side that faces the shape: its middle first.
      for (const shift of [0, -0.35, 0.35]) {
        const centre: Point = isBeside ? [end[0] + Math.sign(cos) * (width / 2 + 3), end[1] + shift * height] : [end[0] + shift * width, end[1] + Math.sign(sin) * (height / 2 + 3)];
        yield { box: boxAround(centre, width / 2, height / 2), side, leader: [foot, end], cost: 30 + out * 0.7 + (isBeside ? 0 : 6) + 12 * Math.abs(shift) };
      }
    }
  }
}

/** The point of the box that the text is anchored at. */
export function attachmentOf({ box, side }: PlacedLabel): Point {
  const [x, y] = centreOf(box);
  if (side === "left") return [box.left, y];
  if (side === "right") return [box.right, y];
  if (side === "top") return [x, box.top];
  if (side === "bottom") return [x, box.bottom];
  return [x, y];
}
