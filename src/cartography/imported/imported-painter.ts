import type { FeatureCollection } from "geojson";
import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import { flavourOf } from "../flavour";
import { remembering } from "../memo";
import type { ImageRecipe, Picture } from "../picture";
import type { PaneView } from "../scene";
import { tileLayer } from "./encode-tile";
import { importedLayers, sourceOf, tilesOf, tilesOfOne } from "./imported-layers";
import type { ImportedLayerScene, ImportedScene } from "./imported-scene";
import { drawnFeatures, drawnLayers, markSources, previewLayers, selectedLayers } from "./mark-layers";

/** What imported data add to a picture. */
export type ImportedPicture = {
  sources: Readonly<Record<string, FeatureCollection>>;
  remoteSources: Readonly<Record<string, SourceSpecification>>;
  /** Below the zones: land use, parcels, grounds. */
  ground: readonly LayerSpecification[];
  /** Above the zones, below their labels; what is being imported above the rest. */
  lines: readonly LayerSpecification[];
  /** Above everything: faults, control points, what is being drawn. */
  top: readonly LayerSpecification[];
  images: Readonly<Record<string, ImageRecipe>>;
  hoveredFeature: Picture["hoveredFeature"];
};

export type ImportedPainter = (scene: ImportedScene, appearance: FlavourName, view: PaneView) => ImportedPicture;

/** The painter of imported data; it remembers its last parts, so that what did not change is the same object. */
export function createImportedPainter(): ImportedPainter {
  const layers = remembering(layersOf);
  const tiles = remembering(remoteSourcesOf);
  const marks = remembering(marksOf);
  const top = remembering(topOf);
  const drawn = remembering(drawnFeatures);
  const sources = remembering((preview: FeatureCollection | null, area: FeatureCollection | null) => ({
    ...(preview && { [markSources.preview]: preview }),
    ...(area && { [markSources.drawn]: area }),
  }));
  const parts = remembering((...[remoteSources, { ground, lines, images }, selected, { shapes, above }, own]: PictureParts) => ({ sources: own, remoteSources, ground, lines: [...lines, ...selected, ...shapes], top: above, images }));
  const hovering = remembering((source: string | null, index: number | null) => (source === null || index === null ? null : { source, sourceLayer: tileLayer, id: index }));

  return ({ layers: all, selected, hovered, preview, drawnArea }, appearance, view) => {
    const keyOf = (id: string | undefined) => all.find((layer) => layer.id === id && layer.visible);
    const chosen = keyOf(selected?.layer);
    const under = keyOf(hovered?.layer);
    const index = chosen && selected ? selected.index : null;
    const picture = parts(
      tiles(all, chosen?.key ?? null, index),
      layers(all, appearance, view),
      marks(chosen?.key ?? null, index, appearance, view.scale),
      top(preview !== null, preview?.isGuess !== false, drawnArea?.status ?? null, appearance, view.scale),
      sources(preview?.features ?? null, drawnArea && drawn(drawnArea)),
    );
    return { ...picture, hoveredFeature: hovering(under ? sourceOf(under) : null, under && hovered ? hovered.index : null) };
  };
}

type PictureParts = [ImportedPicture["remoteSources"], ReturnType<typeof layersOf>, readonly LayerSpecification[], ReturnType<typeof topOf>, ImportedPicture["sources"]];

const isDrawn = ({ visible, opacity }: ImportedLayerScene): boolean => visible && opacity > 0;

function layersOf(all: readonly ImportedLayerScene[], appearance: FlavourName, view: PaneView) {
  // The list reads from top to bottom, the picture is drawn from bottom to top.
  const parts = all.filter(isDrawn).map((layer) => importedLayers(layer, appearance, view)).reverse();
  return {
    ground: parts.flatMap(({ ground }) => ground),
    lines: parts.flatMap(({ lines }) => lines),
    images: Object.assign({}, ...parts.map(({ images }) => images)) as Record<string, ImageRecipe>,
  };
}

const selectedSource = (key: string, index: number): string => `${markSources.selected}:${key}:${index}`;

function remoteSourcesOf(all: readonly ImportedLayerScene[], key: string | null, index: number | null): Record<string, SourceSpecification> {
  const tiles = Object.fromEntries(all.filter(isDrawn).map((layer) => [sourceOf(layer), tilesOf(layer)]));
  return key === null || index === null ? tiles : { ...tiles, [selectedSource(key, index)]: tilesOfOne(key, index) };
}

const marksOf = (key: string | null, index: number | null, appearance: FlavourName, scale: number): readonly LayerSpecification[] =>
  key === null || index === null ? [] : selectedLayers(selectedSource(key, index), flavourOf(appearance), scale);

function topOf(isPreviewing: boolean, isGuess: boolean, drawing: "drawing" | "done" | null, appearance: FlavourName, scale: number): { shapes: readonly LayerSpecification[]; above: readonly LayerSpecification[] } {
  const flavour = flavourOf(appearance);
  const { shapes, marks } = isPreviewing ? previewLayers(flavour, scale, isGuess) : { shapes: [], marks: [] };
  return { shapes, above: [...marks, ...(drawing ? drawnLayers(flavour, scale, drawing === "done") : [])] };
}
