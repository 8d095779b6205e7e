import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import type { Picture } from "../../../src/cartography/picture";

/** Parcels stand in a square of so many on each side. */
const side = 100;
/** South-west corner and the size of a cell, in degrees; the square fills the window at this zoom. */
const origin = { lng: 103.1, lat: 25.2 };
const cell = { lng: 0.0011, lat: 0.00075 };
export const camera = { center: [origin.lng + (side * cell.lng) / 2, origin.lat + (side * cell.lat) / 2] as [number, number], zoom: 13 };

/** The 用地用海 classes that a layout edition mostly consists of. */
const classes = ["07", "08", "09", "10", "12", "13", "14"] as const;
const colours = ["#F2D16B", "#D98CA6", "#D9534F", "#A9764A", "#9C9CA3", "#6FA3C9", "#8FBF7F"] as const;

/** The same ten thousand irregular quadrilaterals every time: neighbours share their corners, as parcels do. */
export function parcels(): FeatureCollection<Polygon> {
  const random = seeded(20261122);
  const corners: Position[][] = Array.from({ length: side + 1 }, (_, row) =>
    Array.from({ length: side + 1 }, (__, column) => [
      round(origin.lng + (column + 0.6 * (random() - 0.5)) * cell.lng),
      round(origin.lat + (row + 0.6 * (random() - 0.5)) * cell.lat),
    ]),
  );
  const corner = (row: number, column: number): Position => corners[row]?.[column] ?? [];
  const features = Array.from({ length: side * side }, (_, index): Feature<Polygon> => {
    const [row, column] = [Math.floor(index / side), index % side];
    const ring = [corner(row, column), corner(row, column + 1), corner(row + 1, column + 1), corner(row + 1, column), corner(row, column)];
    return {
      type: "Feature",
      properties: { id: `parcel-${index}`, class: classes[Math.floor(random() * classes.length)], number: `A-${String(index).padStart(4, "0")}` },
      geometry: { type: "Polygon", coordinates: [ring] },
    };
  });
  return { type: "FeatureCollection", features };
}

/** A parcel layer as a layout edition draws it: filled by class, outlined, numbered. */
export const layers: LayerSpecification[] = [
  {
    id: "parcel",
    type: "fill",
    source: "parcels",
    paint: { "fill-color": ["match", ["get", "class"], ...classes.flatMap((one, index) => [one, colours[index] ?? ""]), "#ddd"] as never, "fill-opacity": 0.85 },
  },
  { id: "parcel-line", type: "line", source: "parcels", paint: { "line-color": "#4a4a4a", "line-width": 0.6 } },
  {
    id: "parcel-number",
    type: "symbol",
    source: "parcels",
    layout: { "text-field": ["get", "number"], "text-font": ["Pianqu Sans"], "text-size": 10, "text-padding": 2 },
    paint: { "text-color": "#1c1c1c", "text-halo-color": "#ffffff", "text-halo-width": 1.2 },
  },
];

export const background = "#f4f1ea";

export const picture = (): Picture => ({
  background,
  remoteSources: {},
  sprite: null,
  sources: { parcels: parcels() },
  layers,
  images: {},
  hovered: { sources: [], id: null },
  hoveredFeature: null,
  labelText: "A-0123456789",
});

/** Mulberry32: enough chance for a bench, and the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const round = (degrees: number): number => Number(degrees.toFixed(7));
