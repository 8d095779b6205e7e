import type { FeatureCollection } from "geojson";
import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Drawing } from "./drawing";
import type { ZoneStyle } from "./zone-style";

/** What the engine needs to draw an image that layers name; drawn once per id, so the id says it all. */
export type ImageRecipe =
  | { kind: "hatch"; angle: 45 | 135; gapPx: number; widthPx: number }
  | { kind: "symbol"; shape: ZoneStyle["symbol"]; hollow: boolean; color: string; casing: string; scale: number }
  | { kind: "mark"; text: string; color: string; ground: string; isSolid: boolean; scale: number }
  | { kind: "glyph"; glyph: "station" | "airport" | "dot"; color: string; ground: string; scale: number }
  | { kind: "drawing"; drawing: Drawing; scale: number };

/** Everything a pane shows, bottom to top. Sources compare by reference, layers by value. */
export type Picture = {
  background: string;
  sources: Readonly<Record<string, FeatureCollection>>;
  /** Tiles of the base map and of imported layers, by names that no source of the plan has. */
  remoteSources: Readonly<Record<string, SourceSpecification>>;
  /** Where the images of a base map's style come from. */
  sprite: string | null;
  layers: readonly LayerSpecification[];
  images: Readonly<Record<string, ImageRecipe>>;
  /** Per source the id of the feature under the pointer or the list's cursor. */
  hovered: { sources: readonly string[]; id: string | null };
  /** The imported feature under the pointer. */
  hoveredFeature: { source: string; sourceLayer: string; id: number } | null;
  /** All characters that labels use, so that their fonts are there before the first label is drawn. */
  labelText: string;
};

/** By how many px the engine may leave the line of a source: figures whose true size is read off the screen keep more of their corners. */
export const toleranceOf = (source: string): number => (/^(compared|ghost-\d)$/.test(source) ? 0.05 : 0.3);

export const emptyPicture: Picture = {
  background: "transparent",
  sources: {},
  remoteSources: {},
  sprite: null,
  layers: [],
  images: {},
  hovered: { sources: [], id: null },
  hoveredFeature: null,
  labelText: "",
};
