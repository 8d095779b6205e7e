import type { Position } from "geojson";
import { boxAround, contains, grow, overlapArea, type Box } from "./box";
import { framed, path, stroke, type Drawing } from "./drawing";
import { isFigureAt, type DrawnZone } from "./drawn-zones";
import { flattening, metresPerPixel, type Point } from "./projection";
import type { PaneView } from "./scene";

/** A drawing that belongs to a zone: tiles, housing discs, a quota bar; with the words right of it. */
export type Hanging = {
  id: string;
  key: string;
  drawing: Drawing;
  /** What it takes with nothing of it switched off: it keeps that room, so that a switch moves no name. */
  room?: { width: number; height: number };
  /** The same, flush with the side that its name is flush with. */
  besideName?: (side: "left" | "right" | "center") => Drawing;
  prefer: "above" | "below";
  words: { name: string; second: string | null } | null;
  importance: number;
};

/**
 * Where it hangs: in the figure, above or below the symbol on a stem; or with its name, wherever that finds its place. `shift` is
 * how much farther up it had to go, in px on screen.
 */
export type Place = Candidate["place"] | "with-name";
export type Hung = Hanging & { one: DrawnZone; place: Place; box: Box | null; shift: number };

export const stemPx = 9;
const symbolHalfPx = 9;
const wordsPx = 12;
const wordsGap = 5;
const asideGap = 3;

type Occupied = { id: string; box: Box };

/**
 * Finds a place for what hangs on zones, the important first: nothing covers a symbol or anything else that hangs. What finds
 * none goes with its zone's name, which may move out on a leader; a housing disc stays where it is, for it is the zone's value.
 */
export function hang(wanted: readonly Hanging[], drawn: ReadonlyMap<string, DrawnZone>, view: PaneView, project: (position: Position) => Point, free: Box | null, widthOf: (text: string) => number): Hung[] {
  const scale = view.scale;
  const shapes = [...drawn.values()].map((one) => ({ one, box: shapeBox(one, view, project(one.anchor)) }));
  const symbols: Occupied[] = shapes.filter(({ one }) => !isFigureAt(one, view.zoom)).map(({ one, box }) => ({ id: one.zone.id, box }));
  const taken: Occupied[] = [];
  const isFree = (box: Box, id: string, at: Point) =>
    (free === null || (contains(free, boxAround(at, 0, 0)) ? contains(free, box) : overlapArea(free, box) === 0)) &&
    symbols.every((other) => other.id === id || overlapArea(box, other.box) === 0) &&
    taken.every((other) => overlapArea(grow(box, 2), other.box) === 0);
  return [...wanted]
    .sort((a, b) => a.importance - b.importance)
    .flatMap((hanging): Hung[] => {
      const one = drawn.get(hanging.id);
      if (!one) return [];
      const at = project(one.anchor);
      const size = sizeOf(hanging, scale, widthOf);
      const candidates = isFigureAt(one, view.zoom) ? insideOf(one, hanging, at, size, shapes, view) : besides(at, hanging, size, scale);
      const found = candidates.find(({ box }) => isFree(box, hanging.id, at)) ?? (hanging.words ? candidates[0] : undefined);
      if (!found) return [{ ...hanging, one, place: "with-name", box: null, shift: 0 }];
      taken.push({ id: hanging.id, box: found.box });
      return [{ ...hanging, one, ...found }];
    });
}

type Size = { width: number; height: number; right: number };
type Candidate = { place: "inside" | "above" | "below" | "right" | "left"; box: Box; shift: number };

function sizeOf({ drawing, room = drawing, words }: Hanging, scale: number, widthOf: (text: string) => number): Size {
  const right = words ? wordsGap + Math.max(widthOf(words.name), words.second ? widthOf(words.second) * 0.9 : 0) * wordsPx : 0;
  return { width: room.width * scale, height: room.height * scale, right: right * scale };
}

const boxOf = ([x, y]: Point, { width, height, right }: Size): Box => ({ ...boxAround([x, y], width / 2, height / 2), right: x + width / 2 + right });

function besides([x, y]: Point, { prefer, words }: Hanging, size: Size, scale: number): Candidate[] {
  const away = (symbolHalfPx - 2 + stemPx) * scale + size.height / 2;
  const above: Candidate = { place: "above", box: boxOf([x, y - away], size), shift: 0 };
  const below: Candidate = { place: "below", box: boxOf([x, y + away], size), shift: 0 };
  if (prefer === "above") return [above, below, ...(words ? raised(above, scale) : [])];
  const aside = (symbolHalfPx + asideGap) * scale + size.width / 2;
  return [below, above, { place: "right", box: boxOf([x + aside, y], size), shift: 0 }, { place: "left", box: boxOf([x - aside, y], size), shift: 0 }];
}

/** One over the other, where a place has several housing discs. */
const raised = ({ place, box }: Candidate, scale: number): Candidate[] =>
  Array.from({ length: 16 }, (_, step) => {
    const shift = 8 * (step + 1) * scale;
    return { place, box: { ...box, top: box.top - shift, bottom: box.bottom - shift }, shift };
  });

/** In the middle, where it fits and no other figure lies across: two banded figures one over the other stay readable. */
function insideOf(one: DrawnZone, { words }: Hanging, at: Point, size: Size, shapes: readonly { one: DrawnZone; box: Box }[], view: PaneView): Candidate[] {
  const perPixel = metresPerPixel(view.zoom, one.anchor[1] ?? 0);
  const box = boxOf(at, size);
  const seen = Math.min(one.widthM, one.heightM * flattening(view.pitch)) / perPixel;
  const room = one.isArea ? seen / 3 : seen;
  const isClear = shapes.every((other) => other.one === one || other.one.isArea || !isFigureAt(other.one, view.zoom) || overlapArea(box, other.box) === 0);
  return words || (isClear && size.width + 4 <= one.widthM / perPixel && size.height + 8 <= room) ? [{ place: "inside", box, shift: 0 }, ...(words ? raised({ place: "inside", box, shift: 0 }, view.scale) : [])] : [];
}

function shapeBox(one: DrawnZone, view: PaneView, at: Point): Box {
  if (!isFigureAt(one, view.zoom)) return boxAround(at, symbolHalfPx * view.scale, symbolHalfPx * view.scale);
  const perPixel = metresPerPixel(view.zoom, one.anchor[1] ?? 0);
  return boxAround(at, one.widthM / perPixel / 2, (one.heightM / perPixel / 2) * flattening(view.pitch));
}

/** Where in its room it lies: towards the symbol. */
const towards: Record<Place, readonly [number, number]> = { inside: [0.5, 0.5], below: [0.5, 0], above: [0.5, 1], right: [0, 0.5], left: [1, 0.5], "with-name": [0.5, 0] };

export const inRoom = ({ drawing, room = drawing }: Hanging, place: Place): Drawing => framed(drawing, room, towards[place]);

/** The drawing with the stem that ties it to its symbol. */
export function onStem(drawing: Drawing, place: Hung["place"], color: string): Drawing {
  if (place !== "above" && place !== "below") return drawing;
  const top = place === "below" ? stemPx : 0;
  const stem = path(`M0 0V${stemPx}`, { x: drawing.width / 2, y: place === "below" ? 0 : drawing.height, stroke: stroke(color, 1.2) });
  return { width: drawing.width, height: drawing.height + stemPx, paths: [stem, ...drawing.paths.map((one) => ({ ...one, y: one.y + top }))] };
}

/** From the symbol's middle to the nearer edge of the drawing with its stem, in px. */
export const hungOffset = (place: Place): number => (place === "below" ? symbolHalfPx - 2 : place === "above" ? -(symbolHalfPx - 2) : 0);
export const hungAside = (place: Place): number => (place === "right" ? symbolHalfPx + asideGap : place === "left" ? -(symbolHalfPx + asideGap) : 0);

/** The point of the drawing that its offset leads to. */
export const hungAnchors: Record<Place, "top" | "bottom" | "left" | "right" | "center"> = { inside: "center", below: "top", above: "bottom", right: "left", left: "right", "with-name": "center" };
