import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import { outlineOf } from "../../../domain/compared-place";
import type { District } from "../../../domain/place";

/** Degrees. Small beside a county, large beside a parcel. */
const cellDeg = 0.01;

/** The county at a position, `null` in none; those whose outlines are not there hold nothing. Cells that no outline passes through are looked at once. */
export function countyFinder(districts: readonly District[]): (at: Position) => string | null {
  const find = finders.get(districts) ?? makeFinder(districts);
  finders.set(districts, find);
  return find;
}

const finders = new WeakMap<readonly District[], (at: Position) => string | null>();

function makeFinder(districts: readonly District[]): (at: Position) => string | null {
  const outlines = districts.flatMap((district) => {
    const outline = outlineOf(district);
    if (!outline) return [];
    const rings = outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
    return [{ id: district.id, outline, rings, box: boxAround(rings.flat()) }];
  });
  const mixed = new Set(outlines.flatMap(({ rings }) => rings).flatMap(cellsAlong));
  const whole = new Map<number, string | null>();
  const look = (at: Position): string | null => outlines.find(({ outline, box }) => isInBox(at, box) && booleanPointInPolygon(at, outline))?.id ?? null;
  return (at) => {
    const own = cellOf(at);
    if (mixed.has(own)) return look(at);
    const known = whole.get(own);
    if (known !== undefined) return known;
    const county = look(at);
    whole.set(own, county);
    return county;
  };
}

const column = (degrees: number): number => Math.floor(degrees / cellDeg);
/** One number for each cell of the globe. */
const cell = (x: number, y: number): number => x * 65_536 + y;
const cellOf = ([lng = 0, lat = 0]: Position): number => cell(column(lng), column(lat));

const boxAround = (corners: readonly Position[]) =>
  corners.reduce<[number, number, number, number]>(([west, south, east, north], [lng = 0, lat = 0]) => [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)], [Infinity, Infinity, -Infinity, -Infinity]);
const isInBox = ([lng = 0, lat = 0]: Position, [west, south, east, north]: ReturnType<typeof boxAround>): boolean => lng >= west && lng <= east && lat >= south && lat <= north;

/** Every cell of the boxes of a ring's edges: more than it passes through, never fewer. */
function cellsAlong(ring: readonly Position[]): number[] {
  return ring.slice(1).flatMap(([toLng = 0, toLat = 0], index) => {
    const [fromLng = 0, fromLat = 0] = ring[index] ?? [];
    const cells: number[] = [];
    for (let x = column(Math.min(fromLng, toLng)); x <= column(Math.max(fromLng, toLng)); x += 1) for (let y = column(Math.min(fromLat, toLat)); y <= column(Math.max(fromLat, toLat)); y += 1) cells.push(cell(x, y));
    return cells;
  });
}
