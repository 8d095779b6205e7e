import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import type { Box } from "../box";
import { flavourOf } from "../flavour";
import { remembering } from "../memo";
import type { Picture } from "../picture";
import type { PaneView, Scene } from "../scene";
import { flowBoxes, flowFeatures, flowSource } from "./flow-shapes";
import { flowLines, flowWords } from "./flow-layers";
import { crossImage, groundSources, openGroundLayers, plateLayers } from "./ground-layers";
import { graticule, landFeatures } from "./ground-shapes";
import { lightFeatures, lightLayers, lightSource } from "./light-layers";
import { columnBoxes } from "./relief-boxes";
import { reliefLayers, reliefShadows, reliefSources } from "./relief-layers";
import { reliefFeatures } from "./relief-shapes";
import type { StoryScene } from "./story-scene";
import { unknownHatch, unknownLayers } from "./unknown-layers";
import { wallImages, wallLayers, wallUnit } from "./wall-lines";

/** What a chapter and the ground of an exhibition add to a picture. */
export type StoryPicture = {
  background: string | null;
  sources: Readonly<Record<string, FeatureCollection>>;
  /** In place of the land of a plan; `null` keeps that. */
  ground: readonly LayerSpecification[] | null;
  /** On the land, below the zones: light and shadow. */
  under: readonly LayerSpecification[];
  /** Above the zones, below their rings. */
  lines: readonly LayerSpecification[];
  /** What stands up, below all names. */
  raised: readonly LayerSpecification[];
  /** Words of its own. */
  points: readonly LayerSpecification[];
  labelText: string;
  /** Room that is taken, for names to keep clear of. */
  boxes: readonly { id: string; box: Box }[];
  /** The layers of the whole picture as they look on a stage. */
  finish: (layers: readonly LayerSpecification[], images: Picture["images"]) => readonly LayerSpecification[];
  finishImages: (images: Picture["images"]) => Picture["images"];
};

export type StoryPainter = (scene: Scene, story: StoryScene, view: PaneView) => StoryPicture;

/** Amber of the one hero figure and of what is aimed at; azurite where a theme's quantity rises. */
export const reliefColors = { figures: { body: "#F3B773", cap: "#FFE4BC", edge: "#F7CC96" }, theme: { body: "#86ABBF", cap: "#C9DEE9", edge: "#B4CBD8" } } as const;

const crossId = "story-cross";

/** The painter of stories; it remembers its last parts, so that what did not change is the same object. */
export function createStoryPainter(): StoryPainter {
  const land = remembering(landFeatures);
  const lightOf = remembering(lightFeatures);
  const raised = remembering((story: StoryScene) => reliefFeatures(story, reliefColors[story.relief?.isTheme ? "theme" : "figures"]));
  const flows = remembering(flowFeatures);
  const boxes = remembering((story: StoryScene, view: PaneView) => [...columnBoxes(story, view), ...flowBoxes(story.flows, view)]);
  const layers = remembering(layersOf);
  const stageImages = remembering((images: Picture["images"], isWall: boolean, appearance: FlavourName, zoom: number, scale: number) => {
    const own = { ...images, [crossId]: crossImage(flavourOf(appearance)), ...unknownHatch({ zoom, scale }) };
    return isWall ? wallImages(own, { zoom, scale }) : own;
  });
  const finished = remembering((all: readonly LayerSpecification[], images: Picture["images"], isWall: boolean, zoom: number, scale: number, pitch: number, isNaming: boolean) =>
    staged(isWall ? wallLayers(all, { ...images, ...unknownHatch({ zoom, scale }) }, scale) : all, scale, pitch, isNaming),
  );
  return (scene, story, view) => {
    const { publication, flavour, administrativeLines, baseMap } = scene;
    const isWall = flavour === "wall";
    const withLines = administrativeLines === "shown";
    const hasGround = isWall && baseMap === null;
    const features = story.relief ? raised(story) : null;
    const made = layers(flavour, view.scale, withLines, scene.layers.some(({ id, visible, opacity }) => id === "districts" && visible && opacity > 0), story.spot !== null, story.relief !== null, scene.themes === null ? (story.relief?.unknown ?? nobody) : nobody, story.flows.length > 0, view.zoom);
    return {
      background: hasGround ? flavourOf(flavour).outside : null,
      sources: {
        ...(hasGround && { [groundSources.land]: land(publication.prefectures, withLines), ...(!withLines && { [groundSources.graticule]: graticule }) }),
        ...(story.spot && { [lightSource]: lightOf(story.spot) }),
        ...(features && { [reliefSources.bodies]: features.bodies, [reliefSources.edges]: features.edges, [reliefSources.shadows]: features.shadows }),
        ...(story.flows.length > 0 && { [flowSource]: flows(story.flows) }),
      },
      ground: hasGround ? made.ground : null,
      under: made.under,
      lines: made.lines,
      raised: made.raised,
      points: made.points,
      labelText: story.flows.map(({ words }) => (words?.name ?? "") + (words?.second ?? "")).join(""),
      boxes: boxes(story, view),
      finish: (all, images) => finished(all, images, isWall, view.zoom, view.scale, view.pitch ?? 0, story.named.length > 0),
      finishImages: (images) => stageImages(images, isWall, flavour, view.zoom, view.scale),
    };
  };
}

const nobody: readonly string[] = [];

function layersOf(appearance: FlavourName, scale: number, withLines: boolean, hasDistricts: boolean, hasSpot: boolean, hasRelief: boolean, unknown: readonly string[], hasFlows: boolean, zoom: number) {
  const flavour = flavourOf(appearance);
  const unit = wallUnit(scale);
  return {
    ground: withLines ? plateLayers(unit, hasDistricts) : openGroundLayers(unit, crossId),
    under: [...(unknown.length > 0 ? unknownLayers(unknown, flavour, { zoom, scale }) : []), ...(hasSpot ? lightLayers(reliefColors.figures.body, unit) : []), ...(hasRelief ? reliefShadows() : [])],
    lines: hasFlows ? flowLines(flavour, unit) : [],
    raised: hasRelief ? reliefLayers() : [],
    points: hasFlows ? flowWords(flavour, scale) : [],
  };
}

/** Names of the ground a chapter does without, once it says which zones it is about. */
const quietNames = new Set(["district-name", "place"]);
const widerRivers = 2.2;

function staged(layers: readonly LayerSpecification[], scale: number, pitch: number, isNaming: boolean): readonly LayerSpecification[] {
  return layers
    .filter(({ id }) => !isNaming || !quietNames.has(id))
    .map((layer) => {
      if (layer.type === "line" && layer.id === "river") return { ...layer, paint: { ...layer.paint, "line-width": widerRivers * wallUnit(scale) } };
      // Names were placed as if the ground were seen from far away; what still meets in the true perspective gives way.
      if (layer.type === "symbol" && layer.id.startsWith("zone-name") && pitch > 0) return { ...layer, layout: { ...layer.layout, "text-allow-overlap": false } };
      return layer;
    });
}
