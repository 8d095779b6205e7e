import type { MultiPolygon, Polygon, Position } from "geojson";
import { addGeometry, ColumnsBuilder } from "../../src/domain/spatial/columns-builder";
import type { FeatureColumns } from "../../src/domain/spatial/feature-columns";

/** Some 1 m of longitude and of latitude near Kunming, degrees. */
export const metre = { lng: 1 / 100_900, lat: 1 / 110_770 } as const;
const origin: Position = [102.8, 25];

/** A position so many metres east and north of 102.8°E 25°N, roughly. */
export const at = (eastM: number, northM: number): Position => [(origin[0] ?? 0) + eastM * metre.lng, (origin[1] ?? 0) + northM * metre.lat];

/** A closed ring through points in metres; anticlockwise where they are given so. */
export const aRing = (...points: readonly (readonly [number, number])[]): Position[] => [...points, points[0] ?? [0, 0]].map(([x, y]) => at(x, y));

export const aPolygon = (...rings: Position[][]): Polygon => ({ type: "Polygon", coordinates: rings });

/** A rectangle in metres, anticlockwise. */
export const aBoxRing = (west: number, south: number, east: number, north: number): Position[] => aRing([west, south], [east, south], [east, north], [west, north]);
export const aBox = (west: number, south: number, east: number, north: number): Polygon => aPolygon(aBoxRing(west, south, east, north));

/** A star-shaped ring round a centre: never crosses itself. */
export function aBlob(random: () => number, [x, y]: readonly [number, number], radiusM: number, corners: number): Position[] {
  return aRing(...Array.from({ length: corners }, (_, i): [number, number] => {
    const angle = ((i + 0.8 * random()) / corners) * 2 * Math.PI;
    const radius = radiusM * (0.35 + 0.65 * random());
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  }));
}

/** Areas as the columns of a layer, with a text attribute `NAME`. */
export function aLayerOf(areas: readonly (Polygon | MultiPolygon | null)[], properties: readonly Record<string, unknown>[] = []): FeatureColumns {
  const builder = new ColumnsBuilder("test");
  areas.forEach((area, index) => {
    builder.begin(area ? "polygon" : "none");
    if (area) addGeometry(builder, area);
    for (const [name, value] of Object.entries(properties[index] ?? { NAME: `no ${index}` })) builder.set(name, value);
  });
  return builder.finish();
}
