import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { District, Link, Place, Water } from "../domain/place";
import type { Prefecture, Publication } from "../domain/publication";
import { chordThrough } from "./chord";
import { meanHalfWidthM } from "./half-width";
import { nameStyles, type NameStyle } from "./name-styles";
import { metresPerPixel } from "./projection";
import { readingZoom, type Label, type PaneView } from "./scene";
import { textWidthEm } from "./text-size";

export const collectionOf = (features: readonly { id: string; geometry: Geometry | null }[], propertiesOf: (id: string) => object = () => ({})): FeatureCollection => ({
  type: "FeatureCollection",
  features: features.flatMap(({ id, geometry }) => (geometry ? [{ type: "Feature", geometry, properties: { id, ...propertiesOf(id) } }] : [])),
});

export const waterFeatures = (water: readonly Water[]): FeatureCollection => {
  const byId = new Map(water.map((one) => [one.id, one]));
  return collectionOf(water, (id) => {
    const one = byId.get(id);
    return { kind: one?.kind, rank: one?.rank, ...(one?.kind === "lake" ? { halfWidthM: meanHalfWidthM(one.geometry) } : {}) };
  });
};

/** Each link as its dotted line and its two ends. */
export const linkFeatures = (links: readonly Link[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: links.flatMap(({ id, geometry }): Feature[] => {
    if (!geometry) return [];
    const [start, end] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
    const ends = [start, end].filter((position): position is Position => position !== undefined);
    return [
      { type: "Feature", geometry, properties: { id } },
      ...ends.map((coordinates): Feature => ({ type: "Feature", geometry: { type: "Point", coordinates }, properties: { id } })),
    ];
  }),
});

/** Everything around the prefectures: one large polygon with them as holes. */
export function beyondFeatures(prefectures: readonly Prefecture[]): FeatureCollection {
  const holes = prefectures.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates.slice(0, 1) : geometry.type === "MultiPolygon" ? geometry.coordinates.map(([outer]) => outer ?? []) : [],
  );
  const frame = [[90, 15], [116, 15], [116, 36], [90, 36], [90, 15]];
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [frame, ...holes.map((ring) => [...ring].reverse())] } }],
  };
}

/** How far a name may reach to both sides of its point, in metres; measured once per publication. */
export type RoomyPoint = { id: string; at: Position; halfRoomM: number };

/** Where no line is shown, every name appears at the same scale: when it does would tell how wide its county is. */
const sameRoomM = 15_000;

export const districtNamePoints = (districts: readonly District[]): RoomyPoint[] =>
  districts.map(({ id, labelPoint, geometry }) => ({
    id,
    at: labelPoint,
    halfRoomM: geometry.type === "Point" ? sameRoomM : metresOf(chordThrough(geometry, labelPoint), labelPoint),
  }));

const metresOf = (degrees: number, [, lat = 0]: Position): number => degrees * metresPerPixel(0, lat) * (512 / 360);

/** Names that fit inside their own figure at this zoom; the others wait until it is large enough. */
export function namesThatFit(points: readonly RoomyPoint[], labels: ReadonlyMap<string, Label>, view: PaneView, { sizePx, spacingEm }: NameStyle): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: points.flatMap(({ id, at, halfRoomM }): Feature[] => {
      const label = labels.get(id);
      if (!label) return [];
      const room = (2 * halfRoomM) / metresPerPixel(view.zoom, at[1] ?? 0);
      if (nameWidthPx(label, sizePx * view.scale, spacingEm) > room) return [];
      return [{ type: "Feature", geometry: { type: "Point", coordinates: at }, properties: nameOf(id, label) }];
    }),
  };
}

function nameWidthPx({ name, second }: Label, sizePx: number, spacing: number): number {
  const widthOf = (text: string) => textWidthEm(text) + spacing * text.length;
  return Math.max(widthOf(name), second ? widthOf(second) * 0.82 : 0) * sizePx;
}

const nameOf = (id: string, { name, second }: Label) => ({ id, name, second: second ? `\n${second}` : "" });

export const prefectureNames = (prefectures: readonly Prefecture[], labels: ReadonlyMap<string, Label>): FeatureCollection => ({
  type: "FeatureCollection",
  features: prefectures.flatMap(({ id, labelPoint }): Feature[] => {
    const label = labels.get(id);
    if (!label) return [];
    const spacing = label.name > "\u2e7f" ? nameStyles.prefecture.spacingEm : 0.22;
    return [{ type: "Feature", geometry: { type: "Point", coordinates: labelPoint }, properties: { ...nameOf(id, label), spacing } }];
  }),
});

const shownFrom: Record<Place["kind"], number> = { airport: 0, station: 7.8, city: 10, town: 10.5, tourism: 9.5, "named-place": 10 };
const rankOf: Record<Place["kind"], number> = { airport: 0, station: 1, city: 2, tourism: 3, town: 4, "named-place": 5 };

/** Places worth naming at this zoom; county seats wait until their county no longer fits the screen. */
export function placeFeatures({ places, zones }: Publication, labels: ReadonlyMap<string, Label>, view: PaneView, glyphOf: (kind: Place["kind"]) => string): FeatureCollection {
  const anchors = new Set(zones.filter(({ boundary }) => boundary.grade === "stand-in").flatMap(({ boundary }) => boundary.anchors));
  return {
    type: "FeatureCollection",
    features: places.flatMap(({ id, kind, geometry }): Feature[] => {
      const label = labels.get(id);
      // A place that stands in for a zone lies under that zone's symbol until there is room for both.
      const from = kind !== "airport" && anchors.has(id) ? Math.max(10.5, shownFrom[kind]) : shownFrom[kind];
      if (!geometry || !label || readingZoom(view) < from) return [];
      return [{ type: "Feature", geometry, properties: { ...nameOf(id, label), glyph: glyphOf(kind), rank: rankOf[kind] } }];
    }),
  };
}
