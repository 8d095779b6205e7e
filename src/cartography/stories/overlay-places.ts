import type { Position } from "geojson";
import { grow, overlapArea, type Box } from "../box";
import type { Point } from "../projection";
import { textWidthEm } from "../text-size";
import { raisedColumns } from "./relief-shapes";
import type { StoryCallout, StoryScene } from "./story-scene";

/** Type and gaps of the words beside columns, in px of a stage of 1920 × 1080; the style sheet sets the same in rem. */
export const overlayType = { bodyPx: 29, secondPx: 21, linePx: 50, secondLinePx: 30, reachPx: 64, gapPx: 18 } as const;

/** Words of the overlay: where they begin, on which side of their leader they stand, and its course. */
export type OverlayPlace = { id: string; at: Point; side: "left" | "right"; leader: readonly Point[] };
/** Where on the screen a position at a height is seen, px; `null` behind the eye. */
export type Seen = (position: Position, heightM?: number) => Point | null;
/** The part of the screen that words may stand in. */
export type Room = Box;

/** The words of the tiers beside their columns, one under the other in the order they stand in. */
export function tierPlaces(story: StoryScene, seen: Seen, unit: number, room: Room): OverlayPlace[] {
  return raisedColumns(story).flatMap(({ ring, tiers, zone }) => {
    const worded = tiers.filter(({ words }) => words !== null);
    if (worded.length === 0) return [];
    const width = Math.max(...worded.map(widthOf)) * unit;
    const edges = worded.map(({ from, to }) => {
      const points = ring.map((corner) => seen(corner, (from + to) / 2)).filter((point) => point !== null);
      return { left: extreme(points, -1), right: extreme(points, 1) };
    });
    if (edges.some(({ left, right }) => left === null || right === null)) return [];
    const far = Math.max(...edges.map(({ right }) => right?.[0] ?? 0));
    const side = far + overlayType.reachPx * unit + width > room.right ? "left" : "right";
    const feet = edges.map(({ left, right }) => (side === "right" ? right : left) ?? [0, 0]);
    const x = side === "right" ? far + overlayType.reachPx * unit : Math.min(...edges.map(({ left }) => left?.[0] ?? 0)) - overlayType.reachPx * unit;
    const pitch = (worded.some(({ words }) => words?.name.second) ? overlayType.linePx + overlayType.secondLinePx : overlayType.linePx) * unit;
    const ys = spread(feet.map(([, y]) => y), pitch, room);
    return worded.map(({ id }, index): OverlayPlace => {
      const [fx, fy] = feet[index] ?? [0, 0];
      const y = ys[index] ?? fy;
      const elbow = x + (side === "right" ? -1 : 1) * 30 * unit;
      return { id: `${zone}-${id}`, at: [x, y], side, leader: [[fx, fy], [elbow, y], [x - (side === "right" ? 10 : -10) * unit, y]] };
    });
  });
}

const widthOf = ({ words }: { words: { name: { name: string; second: string | null }; value: string; unit: { name: string } } | null }): number =>
  words ? Math.max(textWidthEm(words.name.name) * overlayType.bodyPx, textWidthEm(words.name.second ?? "") * overlayType.secondPx) + textWidthEm(words.value) * overlayType.bodyPx + textWidthEm(words.unit.name) * overlayType.secondPx + 2 * overlayType.gapPx : 0;

/** Room of the words beside a column, for whoever has to keep clear of them, px. */
export const tierWordsWidth = (tiers: readonly Parameters<typeof widthOf>[0][], unit: number): number => (overlayType.reachPx + Math.max(0, ...tiers.map(widthOf))) * unit;

const extreme = (points: readonly Point[], sign: 1 | -1): Point | null => points.reduce<Point | null>((best, point) => (best === null || sign * point[0] > sign * best[0] ? point : best), null);

/** The lowest first: each where it wants to be or as far above the one below as a line is high; all of them inside the room. */
function spread(wanted: readonly number[], pitch: number, { top, bottom }: Room): number[] {
  const ys: number[] = [];
  for (const [index, y] of wanted.entries()) ys.push(Math.min(y, index === 0 ? bottom - pitch / 2 : (ys[index - 1] ?? y) - pitch));
  // Half of what was pushed up is taken back, so that the whole stays beside its column.
  const lifted = Math.max(0, ...ys.map((y, index) => (wanted[index] ?? y) - y)) / 2;
  const under = Math.max(0, top + pitch / 2 - (ys.at(-1) ?? top));
  return ys.map((y) => y + Math.max(Math.min(lifted, bottom - pitch / 2 - (ys[0] ?? y)), under));
}

/** The words at places, up to the right of them, to the left where there is no room, and higher where others stand. */
export function calloutPlaces(callouts: readonly StoryCallout[], seen: Seen, unit: number, room: Room, taken: readonly Box[]): (OverlayPlace & { box: Box })[] {
  const placed: (OverlayPlace & { box: Box })[] = [];
  for (const callout of callouts) {
    const foot = seen(callout.at);
    if (!foot || foot[0] < room.left || foot[0] > room.right || foot[1] < room.top || foot[1] > room.bottom) continue;
    const { width, height } = calloutSize(callout, unit);
    const candidates = [70, 130, 190, 250, -80, -150].flatMap((up) => (["right", "left"] as const).map((side) => boxOf(foot, side, up, width, height, unit)));
    const isFree = ({ box }: { box: Box }) => box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom && [...taken, ...placed.map((one) => one.box)].every((other) => overlapArea(grow(box, 6 * unit), other) === 0);
    const found = candidates.find(isFree);
    if (found) placed.push({ id: callout.id, ...found });
  }
  return placed;
}

export function calloutSize({ words, value }: StoryCallout, unit: number): { width: number; height: number } {
  const lines = [textWidthEm(words.name) * overlayType.bodyPx, ...(words.second ? [textWidthEm(words.second) * overlayType.secondPx] : []), ...(value ? [textWidthEm(value) * overlayType.bodyPx] : [])];
  return { width: Math.max(...lines) * unit, height: (38 + (words.second ? 30 : 0) + (value ? 40 : 0)) * unit };
}

function boxOf([x, y]: Point, side: "left" | "right", up: number, width: number, height: number, unit: number): Omit<OverlayPlace, "id"> & { box: Box } {
  const towards = side === "right" ? 1 : -1;
  const at: Point = [x + towards * 52 * unit, y - up * unit];
  const box: Box = { left: side === "right" ? at[0] : at[0] - width, right: side === "right" ? at[0] + width : at[0], top: at[1] - height / 2, bottom: at[1] + height / 2 };
  return { at, side, leader: [[x, y], [x + towards * 26 * unit, at[1]], [at[0] - towards * 8 * unit, at[1]]], box };
}
