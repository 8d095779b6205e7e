import { fromVectorTileJs, type VectorTileFeatureLike } from "@maplibre/vt-pbf";
import type { Path } from "./cut-line";
import { extent } from "./tile-frame";

/** What a feature of a tile is. `merged`: ground that features too small to be drawn one by one cover. */
export type TileKind = "point" | "line" | "polygon" | "merged";

/** `id`: number of the feature in its layer; ground of many has none. Rings of areas are closed, the outer ones clockwise on screen. */
export type TileFeature = { id: number | null; kind: TileKind; class: string | null; paths: readonly Path[] };

const types = { point: 1, line: 2, polygon: 3, merged: 3 } as const;

/** The one layer of every tile. */
export const tileLayer = "features";

/** Mapbox Vector Tile 2.1. */
export function encodeTile(features: readonly TileFeature[]): ArrayBuffer {
  const layer = {
    version: 2,
    name: tileLayer,
    extent,
    length: features.length,
    feature: (index: number): VectorTileFeatureLike => {
      const { id = null, kind = "point", class: ofClass = null, paths = [] } = features[index] ?? {};
      return {
        id: id ?? undefined,
        type: types[kind],
        extent,
        properties: ofClass === null ? { kind } : { kind, class: ofClass },
        loadGeometry: () => (kind === "point" ? [paths.flatMap(pointsOf)] : paths.map(pointsOf)),
      };
    },
  };
  const bytes = fromVectorTileJs({ layers: { [tileLayer]: layer } });
  // The writer's buffer is longer than what was written.
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

type Points = ReturnType<VectorTileFeatureLike["loadGeometry"]>[number];

function pointsOf(path: Path): Points {
  const points: { x: number; y: number }[] = [];
  for (let i = 0; i < path.length; i += 2) points.push({ x: path[i] ?? 0, y: path[i + 1] ?? 0 });
  // Only x and y of a point are read.
  return points as Points;
}
