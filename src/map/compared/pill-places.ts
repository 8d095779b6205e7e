import type { Map as MapLibreMap } from "maplibre-gl";
import type { PaneCover } from "../../store/pane-scale";
import type { HeldGhost } from "./ghost-in-hand";
import { placeBeside, within, type Obstacle, type Room, type Side } from "./place-beside";
import { between, boxAt, figureBox, middleOf, overlapOf, sizeOfBox, unionOf, type Box, type Figure, type FigureBox, type Size } from "./screen-box";

/** In rem: what stays free along the pane, between things, and beside a figure for its leader; how wide a scale bar can get; where buttons lie in rows. */
const rems = { edge: 0.5, between: 0.25, pad: 0.375, leader: 1, longestLeader: 6, centre: 1, scaleBar: 10, low: 15 };
/** In rem: of a pane whose head has not said how tall it is. */
const usual = { top: 3.5, bottom: 0 };

/** How much it matters that they stay in sight, by area. */
const weights = { home: 0.25, ghost: 1, otherPill: 4, pill: 100, centre: 1000 };

/** A pill with the ghost it belongs to, and on which side of what it stands. */
export type Pill = { element: HTMLElement; ghost: HeldGhost; side?: Side; movesSide?: Side };
/** What the pills of a pane keep away from. */
export type Ground = { home: Figure | null; cover: PaneCover | null };

/**
 * Puts each pill on the lower edge of its ghost as the map shows it now, or beside a ghost that is smaller than the pill, with a leader. One
 * whose edge is out of sight stays at the edge of the pane, so that it can always be reached; two at one place stand above each other. What
 * is open at a pill lies outside the figure as far as there is room.
 */
export function placePills(map: MapLibreMap, pills: readonly Pill[], { home, cover }: Ground = { home: null, cover: null }): void {
  if (pills.length === 0) return;
  const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const room = roomOf(map, cover, remPx);
  const homeBox = home && figureBox(map, home);
  // All is read before anything is moved.
  const read = pills.map((pill) => {
    const moves = pill.element.querySelector<HTMLElement>("[data-moves]");
    moves?.toggleAttribute("data-flat", room.bottom - room.top < rems.low * remPx);
    return { pill, figure: figureBox(map, pill.ghost), size: sizeOfElement(pill.element), moves, movesSize: moves && sizeOfElement(moves), leader: pill.element.querySelector<HTMLElement>("[data-leader]") };
  });
  const placed: Box[] = [];
  for (const { pill, figure, size, moves, movesSize, leader } of read) {
    const obstacles: Obstacle[] = [{ box: figure, weight: weights.ghost }, ...(homeBox ? [{ box: homeBox, weight: weights.home }] : []), ...placed.map((box) => ({ box, weight: weights.otherPill }))];
    const isSmall = isSmaller(figure, size);
    let box: Box;
    if (isSmall) {
      // Two small figures at one place are seen together.
      const isOverHome = homeBox && isSmaller(homeBox, size) && overlapOf(homeBox, figure) > 0;
      const found = placeBeside(isOverHome ? unionOf(homeBox, figure) : figure, size, rems.leader * remPx, room, obstacles, pill.side ?? null);
      ({ box } = found);
      pill.side = found.side;
    } else {
      box = aboveOthers(within(boxAt(figure.lowest.x, figure.lowest.y, size), room), placed, rems.between * remPx);
      delete pill.side;
    }
    box = { ...box, left: Math.round(box.left), top: Math.round(box.top) };
    placed.push(box);
    pill.element.style.translate = `${box.left}px ${box.top}px`;
    if (leader) drawLeader(leader, isSmall ? figure : null, box, rems.longestLeader * remPx);
    if (!moves || !movesSize) {
      delete pill.movesSide;
      continue;
    }
    const { x, y } = middleOf(figure);
    const centre = boxAt(x, y, { width: rems.centre * remPx, height: rems.centre * remPx });
    const beside = placeBeside(box, movesSize, rems.pad * remPx, room, [...obstacles, { box, weight: weights.pill }, { box: centre, weight: weights.centre }], pill.movesSide ?? null);
    pill.movesSide = beside.side;
    moves.style.translate = `${Math.round(beside.box.left) - box.left}px ${Math.round(beside.box.top) - box.top}px`;
  }
}

function roomOf(map: MapLibreMap, cover: PaneCover | null, remPx: number): Room {
  const { clientWidth, clientHeight } = map.getContainer();
  const edge = rems.edge * remPx;
  const { top, bottom } = cover ?? { top: usual.top * remPx, bottom: usual.bottom };
  const scaleBar = { left: 0, top: clientHeight - bottom - edge / 2, right: rems.scaleBar * remPx, bottom: bottom > 0 ? clientHeight : -Infinity };
  return { left: edge, top: top + edge / 2, right: clientWidth - edge, bottom: clientHeight - edge, scaleBar };
}

/** A pill on its edge would hide all of it, or be wider than it. */
const isSmaller = (figure: Box, pill: Size): boolean => {
  const { width, height } = sizeOfBox(figure);
  return width < pill.width || height < 3 * pill.height;
};

function aboveOthers(box: Box, others: readonly Box[], gapPx: number): Box {
  const { height } = sizeOfBox(box);
  let at = box;
  for (const other of others) {
    if (overlapOf(at, other) === 0) continue;
    const top = other.top - gapPx - height;
    at = { ...box, top, bottom: top + height };
  }
  return at;
}

/** A line from the pill to the edge of its ghost, none where there is no ghost to be seen near it. */
function drawLeader(leader: HTMLElement, figure: FigureBox | null, pill: Box, longestPx: number): void {
  leader.hidden = true;
  if (!figure) return;
  const { x, y } = middleOf(figure);
  const from = { x: between(x, pill.left, pill.right), y: between(y, pill.top, pill.bottom) };
  const { width, height } = sizeOfBox(figure);
  const lengthPx = Math.hypot(x - from.x, y - from.y) - Math.min(width, height) / 2;
  if (lengthPx < 2 || lengthPx > longestPx) return;
  leader.hidden = false;
  leader.style.width = `${lengthPx}px`;
  leader.style.translate = `${from.x - pill.left}px ${from.y - pill.top}px`;
  leader.style.rotate = `${Math.atan2(y - from.y, x - from.x)}rad`;
}

const sizeOfElement = ({ offsetWidth, offsetHeight }: HTMLElement): Size => ({ width: offsetWidth, height: offsetHeight });
