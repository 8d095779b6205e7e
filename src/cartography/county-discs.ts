import type { Position } from "geojson";
import type { District, Place } from "../domain/place";
import { boxAround, grow, overlapArea, type Box } from "./box";
import type { Point } from "./projection";
import type { Label, PaneView } from "./scene";
import { textWidthEm } from "./text-size";

export const discNamePx = 11.5;
export const discPx = 34;
const lineEm = 1.25;

/** Where the disc of a county stands whose outline may not be shown, with its name under it. */
export type CountyDisc = { id: string; at: Position; offset: Point; label: Label; box: Box };

/** The disc stays at the county's seat, or steps aside from what is drawn there: symbols of zones, and discs before it. */
export function countyDiscs(
  districts: readonly District[],
  places: readonly Place[],
  labels: ReadonlyMap<string, Label>,
  symbols: readonly Box[],
  project: (position: Position) => Point,
  { scale }: PaneView,
): CountyDisc[] {
  const placed: CountyDisc[] = [];
  for (const { id, geometry } of districts) {
    if (geometry.type !== "Point") continue;
    const seat = places.find(({ kind, district, geometry: at }) => (kind === "city" || kind === "town") && district === id && at !== null)?.geometry?.coordinates ?? geometry.coordinates;
    const label = labels.get(id) ?? { name: "", second: null };
    const [x, y] = project(seat);
    const boxes = steps.map(([dx, dy]): { offset: Point; box: Box } => ({ offset: [dx * scale, dy * scale], box: boxOf([x + dx * scale, y + dy * scale], label, scale) }));
    const hidden = ({ box }: { box: Box }) => [...symbols, ...placed.map((one) => one.box)].reduce((sum, other) => sum + overlapArea(grow(box, 2 * scale), other), 0);
    const best = boxes.reduce((before, next) => (hidden(next) < hidden(before) ? next : before));
    placed.push({ id, at: seat, label, ...best });
  }
  return placed;
}

/** Nearest first; in px on a desk. */
const steps: readonly Point[] = [
  [0, 0],
  ...[30, 52].flatMap((distance) => Array.from({ length: 8 }, (_, step): Point => [Math.round(distance * Math.cos((step * Math.PI) / 4)), Math.round(distance * Math.sin((step * Math.PI) / 4))])),
];

function boxOf([x, y]: Point, { name, second }: Label, scale: number): Box {
  const half = (Math.max(discPx, textWidthEm(name) * discNamePx, second ? textWidthEm(second) * discNamePx * 0.82 : 0) / 2) * scale;
  const disc = boxAround([x, y], half, (discPx / 2) * scale);
  return { ...disc, bottom: disc.bottom + (second ? 2 : 1) * lineEm * discNamePx * scale };
}
