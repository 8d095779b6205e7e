import type { Feature, FeatureCollection, Position } from "geojson";
import { boxAround, grow, overlapArea, type Box } from "./box";
import { isFigureAt, type DrawnZone } from "./drawn-zones";
import { bandPx } from "./link-bands";
import { attachmentOf, placeLabels, type LabelRequest, type PlacedLabel } from "./label-placement";
import { flattening, metresPerPixel, projector, unprojector, type Point } from "./projection";
import { readingZoom, type FreePart, type PaneView, type ZoneLabel } from "./scene";
import { markLines, markWidthEm } from "./mark-lines";
import { textWidthEm } from "./text-size";
import { waterNameFeatures, waterRequests, type RoomyName } from "./water-names";

/** What a theme brings to the names: boxes that stay free, and what hangs below a name, with its size in px on screen. */
export type BesideNames = { boxes: readonly { id: string; box: Box }[]; rows: ReadonlyMap<string, { width: number; height: number }> };
/** Where a row came to lie with its name; `anchor` is the point of the row that lies there. */
export type PlacedRow = { id: string; at: Position; anchor: "left" | "right" | "center" };

const nothingBeside: BesideNames = { boxes: [], rows: new Map() };
/** Between a name and its row on a desk; on a stage it grows with the type, for within a step of zoom both draw together. */
const rowGapPx = 4;

export type LabelStyle = { sizePx: number; importance: number };

const symbolHalfPx = 9;
const lakeImportance = 18;
/** Of what a theme speaks, a park comes before a development zone that it says nothing of. */
const dataImportance = 13;
/** The free trade zone and the linkage zone. */
const keyImportance = 1;
/** The ring around a selected shape. */
const ringPx = 6;

/** Text size and importance by kind; key zones come first and a little larger. */
export function labelStyleOf({ zone }: DrawnZone): LabelStyle {
  switch (zone.kind) {
    case "pilot-free-trade-zone":
    case "linkage-zone":
      return { sizePx: zone.parent ? 11.5 : 14, importance: zone.parent ? 40 : 1 };
    case "collaboration-area":
      return { sizePx: 13.5, importance: 5 };
    case "development-zone":
      return { sizePx: 12.5, importance: zone.level === "national" ? 10 : 14 };
    case "bonded-zone":
      return { sizePx: 11.5, importance: 30 };
    case "industrial-park":
    case "park-block":
      return { sizePx: 11.5, importance: zone.statedAreas.length > 0 ? 20 : 24 };
  }
}

/** From which zoom on a zone is named: key zones always, parks from 1:1,200,000, blocks and bonded zones closer. */
export function namedFromZoom({ zone }: DrawnZone): number {
  if (zone.kind === "bonded-zone" || zone.parent !== null) return 9.5;
  if (zone.kind === "industrial-park" || (zone.kind === "development-zone" && zone.boundary.method === "located-only")) return 7.3;
  return 0;
}

/**
 * Names of the visible zones as points, with leader lines where a name had to move away; selected zones come
 * first. Text is drawn by the engine at `text-offset` 0, so a name keeps its place until the next zoom step.
 */
export function zoneLabelFeatures(
  drawn: readonly DrawnZone[],
  labels: ReadonlyMap<string, ZoneLabel>,
  selection: readonly string[],
  view: PaneView,
  free: FreePart,
  colorOf: (drawn: DrawnZone) => string,
  ink: string,
  waters: readonly RoomyName[],
  beside: BesideNames = nothingBeside,
  taken: BesideNames["boxes"] = [],
): { labels: FeatureCollection; leaders: FeatureCollection; waterNames: FeatureCollection; rows: readonly PlacedRow[] } {
  const project = projector(view.zoom, view.bearing, view.pitch);
  const unproject = unprojector(view.zoom, view.bearing, view.pitch);
  const room = free && freeBox(free, project);
  // A screen's width around is enough for the next move; thousands of zones elsewhere cost nothing.
  const near = room && grow(room, Math.max(room.right - room.left, room.bottom - room.top));
  const isNear = (one: DrawnZone) => near === null || overlapArea(near, shapeBox(one, view, project(one.anchor))) > 0;
  const nearby = drawn.filter(isNear);
  const hung = new Set(beside.boxes.map(({ id }) => id));
  const isThemed = hung.size + beside.rows.size > 0;
  const hasData = ({ zone }: DrawnZone) => beside.rows.has(zone.id) || hung.has(`${zone.id}+hung`);
  const candidates = nearby
    .filter((one) => labels.has(one.zone.id) && (selection.includes(one.zone.id) || hasData(one) || readingZoom(view) >= namedFromZoom(one)))
    .map((one) => ({ one, importance: selection.includes(one.zone.id) ? -99 : labelStyleOf(one).importance - (hasData(one) ? dataImportance : 0) }))
    .sort((a, b) => a.importance - b.importance);
  const lakes = waterRequests(waters, view, project);
  const zoneRequests = candidates.map(({ one }) => requestFor(one, labels.get(one.zone.id), view, project, selection.includes(one.zone.id), beside.rows.get(one.zone.id))).map((request) => (isThemed && !beside.rows.has(request.id) && !hung.has(`${request.id}+hung`) ? { ...request, staysNear: true } : request));
  // Lakes are named before the parks, after the zones that the map is about.
  const before = candidates.filter(({ importance }) => importance < lakeImportance).length;
  const requests = [...zoneRequests.slice(0, before), ...lakes, ...zoneRequests.slice(before)];
  const boxes = nearby.map((one) => ({ id: one.zone.id, isArea: one.isArea, box: shapeBox(one, view, project(one.anchor)), symbol: !isFigureAt(one, view.zoom) }));
  const figures = boxes.filter(({ symbol }) => !symbol);
  const placed = placeLabels(requests, [...boxes.filter(({ symbol }) => symbol), ...nearby.flatMap((one) => nodeBoxes(one, view.scale, project)), ...beside.boxes, ...taken], figures, room, view.scale);
  const byId = new Map(drawn.map((one) => [one.zone.id as string, one]));
  const features = placed.flatMap((label): Feature[] => {
    const one = byId.get(label.id);
    const words = labels.get(label.id);
    const name = label.holds !== "name" ? aboveRow(label, beside.rows.get(label.id), view) : label;
    return one && words && label.holds !== "row" ? [labelFeature(label, one, label.holds === "name-and-row" ? { ...words, area: null, mark: null } : words, view, { color: colorOf(one), ink }, unproject(attachmentOf(name)))] : [];
  });
  const leaders = placed.flatMap(({ id, leader }): Feature[] => {
    const one = byId.get(id);
    if (!leader || !one) return [];
    return [{ type: "Feature", properties: { id, color: colorOf(one) }, geometry: { type: "LineString", coordinates: leader.map(unproject) } }];
  });
  const rows = placed.flatMap((label): PlacedRow[] => {
    const row = beside.rows.get(label.id);
    return row && label.holds !== "name" ? [{ id: label.id, at: unproject(rowPoint(label, row.height)), anchor: label.side === "left" || label.side === "right" ? label.side : "center" }] : [];
  });
  return { rows, waterNames: waterNameFeatures(placed, waters, unproject), labels: { type: "FeatureCollection", features }, leaders: { type: "FeatureCollection", features: leaders } };
}

function requestFor(one: DrawnZone, label: ZoneLabel | undefined, view: PaneView, project: (position: Position) => Point, isSelected: boolean, row?: { width: number; height: number }): LabelRequest {
  const { sizePx } = labelStyleOf(one);
  const size = sizePx * textScale(view);
  const lines = [
    textWidthEm(label?.name ?? ""),
    ...(label?.second ? [textWidthEm(label.second) * 0.82] : []),
    ...(label?.area ? [textWidthEm(label.area) * 0.86 + (label.mark ? markWidthEm(label.mark) * 0.8 + 1 : 0)] : []),
  ];
  const shape = shapeHalf(one, view);
  const [nameWidth, nameHeight] = [Math.max(...lines) * size, lines.length * lineEm * size + raisedBy(label, view)];
  const width = Math.max(nameWidth, row?.width ?? 0);
  const clear = isSelected ? ringPx * view.scale : 0;
  const isKey = isSelected || labelStyleOf(one).importance <= keyImportance;
  const name = { holds: "name" as const, width: nameWidth, height: nameHeight };
  const nameAndRow = ({ height }: { height: number }) => ({ holds: "name-and-row" as const, width, height: (label?.second ? 2 : 1) * lineEm * size + height + rowGapPx * textScale(view) });
  return {
    id: one.zone.id,
    anchor: project(one.anchor),
    halfWidth: shape.halfWidth + clear,
    halfHeight: shape.halfHeight + clear,
    width,
    height: nameHeight + (row ? row.height + rowGapPx * textScale(view) : 0),
    ...(row && { smaller: isKey ? [nameAndRow(row), name, { ...row, holds: "row" }] : [nameAndRow(row), { ...row, holds: "row" }, name] }),
    inside: row ? [] : insideFor(one, width, view, project),
    isArea: one.isArea,
    isKey: isKey || row !== undefined,
    maySkim: isKey,
  };
}

const textScale = ({ scale, text = 1 }: PaneView): number => scale * text;

const lineEm = 1.25;

/** A mark in two languages is higher than the line it stands in. */
const raisedBy = (label: ZoneLabel | undefined, view: PaneView): number => (label?.area && label.mark ? (markLines(label.mark).heightPx - markLines("").heightPx) * textScale(view) : 0);

/** The name's own part of a box that it shares with the row below it. */
const aboveRow = (label: PlacedLabel, row: { height: number } | undefined, view: PaneView): PlacedLabel =>
  row ? { ...label, box: { ...label.box, bottom: label.box.bottom - row.height - rowGapPx * textScale(view) } } : label;

function rowPoint({ box, side }: PlacedLabel, height: number): Point {
  const x = side === "left" ? box.left : side === "right" ? box.right : (box.left + box.right) / 2;
  return [x, box.bottom - height / 2];
}

/** Places inside the figure that are wide enough for the name; a little over a long outline still reads as inside. */
function insideFor({ insideChords, isArea, anchor }: DrawnZone, widthPx: number, { zoom }: PaneView, project: (position: Position) => Point): Point[] {
  const perPixel = metresPerPixel(zoom, anchor[1] ?? 0);
  const least = widthPx * (isArea ? 0.75 : 1.15);
  return insideChords.filter(({ halfWidthM }) => (2 * halfWidthM) / perPixel > least).map(({ middle }) => project(middle));
}

/** With the map turned, the bounds of the free part say nothing about the screen. */
export function freeBox([west, south, east, north]: NonNullable<FreePart>, project: (position: Position) => Point): Box {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return { left, top, right, bottom };
}

function shapeHalf(one: DrawnZone, view: PaneView): { halfWidth: number; halfHeight: number } {
  // The name of a link stands beside its middle, clear of the slanting band, not beside the box around its ends.
  if (one.method === "linked") return { halfWidth: 1.1 * bandPx * view.scale, halfHeight: 1.1 * bandPx * view.scale };
  if (!isFigureAt(one, view.zoom)) return { halfWidth: symbolHalfPx * view.scale, halfHeight: symbolHalfPx * view.scale };
  const perPixel = metresPerPixel(view.zoom, one.anchor[1] ?? 0);
  return { halfWidth: one.widthM / perPixel / 2, halfHeight: (one.heightM / perPixel / 2) * flattening(view.pitch) };
}

function shapeBox(one: DrawnZone, view: PaneView, anchor: Point): Box {
  const { halfWidth, halfHeight } = shapeHalf(one, view);
  return boxAround(anchor, halfWidth, halfHeight);
}

/** The ends of a link, which no name covers. */
const nodeBoxes = ({ zone, nodes }: DrawnZone, scale: number, project: (position: Position) => Point) =>
  nodes.map((node) => ({ id: `${zone.id}-node`, box: boxAround(project(node), symbolHalfPx * scale, symbolHalfPx * scale) }));

function labelFeature(label: PlacedLabel, one: DrawnZone, words: ZoneLabel, view: PaneView, { color, ink }: { color: string; ink: string }, coordinates: number[]): Feature {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates },
    properties: {
      id: one.zone.id,
      layer: one.layer,
      name: words.name,
      second: words.second ? `\n${words.second}` : "",
      area: words.area ? `\n${words.area}` : "",
      mark: words.mark ? markId(words.mark, color, textScale(view)) : "",
      anchor: label.side,
      justify: label.side === "left" || label.side === "right" ? label.side : "center",
      color,
      nameColor: one.zone.kind === "collaboration-area" ? color : ink,
      size: labelStyleOf(one).sizePx * textScale(view),
    },
  };
}

export const markId = (text: string, color: string, scale: number): string => `mark-${text.replace("\n", "/")}-${color}@${scale}`;
