import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import { outlineOf } from "../../../domain/compared-place";
import type { District } from "../../../domain/place";

/** Degrees. Small beside a county, large beside a parcel. */
const cellDeg = 0.01;

/** The county at a position, `null` in none; those whose outlines are not there hold nothing. Cells that no outline passes through are looked at once. */
export function countyFinder(districts: readonly District[]): (at: Position) => string | null {
  const outlines = districts.flatMap((district) => {
    const outline = outlineOf(district);
    return outline ? [{ id: district.id, outline, rings: outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat() }] : [];
  });
  const mixed = new Set(outlines.flatMap(({ rings }) => rings).flatMap(cellsAlong));
  const whole = new Map<string, string | null>();
  const look = (at: Position): string | null => outlines.find(({ outline }) => booleanPointInPolygon(at, outline))?.id ?? null;
  return (at) => {
    const cell = cellOf(at);
    if (mixed.has(cell)) return look(at);
    const known = whole.get(cell);
    if (known !== undefined) return known;
    const county = look(at);
    whole.set(cell, county);
    return county;
  };
}

const column = (degrees: number): number => Math.floor(degrees / cellDeg);
const cellOf = ([lng = 0, lat = 0]: Position): string => `${column(lng)} ${column(lat)}`;

/** Every cell of the boxes of a ring's edges: more than it passes through, never fewer. */
function cellsAlong(ring: readonly Position[]): string[] {
  return ring.slice(1).flatMap(([toLng = 0, toLat = 0], index) => {
    const [fromLng = 0, fromLat = 0] = ring[index] ?? [];
    const cells: string[] = [];
    for (let x = column(Math.min(fromLng, toLng)); x <= column(Math.max(fromLng, toLng)); x += 1) for (let y = column(Math.min(fromLat, toLat)); y <= column(Math.max(fromLat, toLat)); y += 1) cells.push(`${x} ${y}`);
    return cells;
  });
}
