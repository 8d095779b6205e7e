import type { Position } from "geojson";
import { boxAround, overlapArea, type Box } from "../box";
import { projector, unprojector, type Point } from "../projection";
import type { PaneView, SitePin } from "../scene";
import { pinHalfPx } from "./pin-drawing";

/** Where a pin came to stand: over its site, or beside it where another stands there already. */
export type PinPlace = { id: string; at: Position; site: Position };
export type PinPlaces = { places: readonly PinPlace[]; boxes: readonly { id: string; box: Box }[] };

/** Half of a zone's symbol, which its pin leaves free. */
const symbolPx = 9;
/** From the site to the middle of its pin, in px on a desk: as near as may be. */
const reaches = [symbolPx + pinHalfPx + 1, 38, 56, 78];
/** Above, then to the sides, last below: the order in which a place is looked for. */
const turns = [-90, -45, -135, 0, 180, 45, 135, 90].map((degrees) => (degrees * Math.PI) / 180);

/**
 * A place for each pin, so that none covers another, the point of another site or a stem. The order does not follow the ranks: a weight that moves
 * makes numbers change places, not pins.
 */
export function pinPlaces(pins: readonly Pick<SitePin, "id" | "at">[], { zoom, bearing, scale }: PaneView): PinPlaces {
  const [project, unproject] = [projector(zoom, bearing), unprojector(zoom, bearing)];
  const half = pinHalfPx * scale;
  const sites = pins.map(({ id, at }) => ({ id, site: at, point: project(at) })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const points = sites.map(({ id, point }) => ({ id, box: boxAround(point, symbolPx * scale, symbolPx * scale) }));
  const stems: { from: Point; to: Point }[] = [];
  const taken: { id: string; box: Box }[] = [];
  const places = sites.map(({ id, site, point }): PinPlace => {
    const all = candidates(point, scale).map((middle) => ({ middle, box: boxAround(middle, half, half) }));
    const covered = ({ middle, box }: { middle: Point; box: Box }) =>
      [...taken, ...points.filter((one) => one.id !== id)].reduce((sum, other) => sum + overlapArea(box, other.box), 0) +
      crossingPx * (taken.filter((other) => crosses(point, middle, other.box)).length + stems.filter((stem) => crosses(stem.from, stem.to, box)).length);
    const best = all.find((one) => covered(one) === 0) ?? all.reduce((least, one) => (covered(one) < covered(least) ? one : least));
    taken.push({ id: `pin ${id}`, box: best.box });
    stems.push({ from: point, to: best.middle });
    return { id, at: unproject(best.middle), site };
  });
  return { places, boxes: taken };
}

/** A stem across a pin is as bad as so much of it covered, in px². */
const crossingPx = 200;

/** Whether a line runs through a box: Liang and Barsky's clipping leaves something of it. */
function crosses([x, y]: Point, [toX, toY]: Point, { left, top, right, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [delta, room] of [[x - toX, x - left], [toX - x, right - x], [y - toY, y - top], [toY - y, bottom - y]] as const) {
    if (delta === 0 && room < 0) return false;
    if (delta < 0) from = Math.max(from, room / delta);
    else if (delta > 0) to = Math.min(to, room / delta);
  }
  return from < to;
}

const candidates = ([x, y]: Point, scale: number): Point[] => reaches.flatMap((reach) => turns.map((turn): Point => [x + Math.cos(turn) * reach * scale, y + Math.sin(turn) * reach * scale]));
