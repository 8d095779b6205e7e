import type { FeatureCollection, Position } from "geojson";
import type { Water } from "../domain/place";
import { centreOf } from "./box";
import { chordsOf } from "./chord";
import type { LabelRequest, PlacedLabel } from "./label-placement";
import { nameStyles } from "./name-styles";
import { metresPerPixel, type Point } from "./projection";
import type { Label, PaneView } from "./scene";
import { textWidthEm } from "./text-size";

/** A lake with the places on it where its name can lie, the roomiest first. */
export type RoomyName = { id: string; label: Label; chords: readonly { middle: Position; halfWidthM: number }[] };

export function lakeNames(water: readonly Water[], labels: ReadonlyMap<string, Label>): RoomyName[] {
  return water.flatMap(({ id, kind, geometry }) => {
    const label = labels.get(id);
    if (kind !== "lake" || !label) return [];
    const chords = chordsOf(geometry, 20).map(({ middle, halfWidthDeg }) => ({
      middle,
      halfWidthM: halfWidthDeg * metresPerPixel(0, middle[1] ?? 0) * (512 / 360),
    }));
    return [{ id, label, chords }];
  });
}

export function waterRequests(waters: readonly RoomyName[], { zoom, scale }: PaneView, project: (position: Position) => Point): LabelRequest[] {
  const size = nameStyles.water.sizePx * scale;
  return waters.flatMap(({ id, label: { name, second }, chords }) => {
    const widthEm = (text: string) => textWidthEm(text) + nameStyles.water.spacingEm * text.length;
    const width = Math.max(widthEm(name), second ? widthEm(second) * 0.82 : 0) * size;
    const inside = chords
      // A name may reach over both shores, as on printed maps, but the lake is at least two fifths of it.
      .filter(({ middle, halfWidthM }) => (2 * halfWidthM) / metresPerPixel(zoom, middle[1] ?? 0) > width * 0.4)
      .map(({ middle }) => project(middle));
    const [anchor] = inside;
    if (!anchor) return [];
    return [{ id, anchor, halfWidth: 0, halfHeight: 0, width, height: (second ? 2.2 : 1.25) * size, inside, isArea: false, insideOnly: true }];
  });
}

export function waterNameFeatures(placed: readonly PlacedLabel[], waters: readonly RoomyName[], unproject: (point: Point) => Position): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: waters.flatMap(({ id, label: { name, second } }) => {
      const place = placed.find((one) => one.id === id);
      if (!place) return [];
      const properties = { id, name, second: second ? `\n${second}` : "" };
      return [{ type: "Feature", geometry: { type: "Point", coordinates: unproject(centreOf(place.box)) }, properties }];
    }),
  };
}
