import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import { boxAround, grow, type Box } from "../box";
import { flavourOf } from "../flavour";
import { remembering } from "../memo";
import type { Picture } from "../picture";
import { freeBox } from "../zone-label-features";
import { projector } from "../projection";
import { readingZoom, type FreePart, type PaneView, type Scene } from "../scene";
import { flowBoxes, flowFeatures, flowSource } from "./flow-shapes";
import { flowLines, flowWords } from "./flow-layers";
import { drawnZones, isDueAt, isFigureAt, type DrawnZone } from "../drawn-zones";
import { glyphNamer } from "../plan-images";
import { bankLayers, groundSources, openGroundLayers, plateLayers } from "./ground-layers";
import { landFeatures } from "./ground-shapes";
import { lightFeatures, lightLayers, lightRadiusPx, lightSource } from "./light-layers";
import { faintLayers, figureShadows, focusLayers, openSources, openWater, seatLayers } from "./open-ground-layers";
import { focusOf, graticule, graticuleText, pointFeatures, seatFeatures, veilFeatures } from "./open-ground-shapes";
import { columnBoxes } from "./relief-boxes";
import { reliefLayers, reliefShadows, reliefSources } from "./relief-layers";
import { reliefFeatures } from "./relief-shapes";
import { calloutPlaces } from "./overlay-places";
import { stageCovers } from "./stage-covers";
import { amber, reliefColors } from "./story-colors";
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

export type StoryPainter = (scene: Scene, story: StoryScene, view: PaneView, free?: FreePart) => StoryPicture;

/** The painter of stories; it remembers its last parts, so that what did not change is the same object. */
export function createStoryPainter(): StoryPainter {
  const land = remembering(landFeatures);
  const lightOf = remembering(lightFeatures);
  const raised = remembering((story: StoryScene) => reliefFeatures(story, reliefColors[story.relief?.isTheme ? "theme" : "figures"]));
  const flows = remembering(flowFeatures);
  const boxes = remembering(boxesOf);
  const layers = remembering(layersOf);
  const stageImages = remembering((images: Picture["images"], isWall: boolean, zoom: number, scale: number) => {
    const own = { ...images, ...unknownHatch({ zoom, scale }) };
    return isWall ? wallImages(own, { zoom, scale }) : own;
  });
  const finished = remembering((all: readonly LayerSpecification[], images: Picture["images"], isWall: boolean, zoom: number, scale: number, givesWay: boolean, isNaming: boolean, isOpen: boolean) =>
    staged(isWall ? wallLayers(all, { ...images, ...unknownHatch({ zoom, scale }) }, scale) : all, scale, givesWay, isNaming, isOpen),
  );
  const drawn = remembering(drawnZones);
  const focus = remembering(focusOf);
  const lookedAt = remembering(pointFeatures);
  const veils = remembering(veilFeatures);
  const seats = remembering(seatFeatures);
  const glyphs = remembering(glyphNamer);
  const seatRoom = remembering(takenFromSeats);
  const open = remembering(openLayersOf);
  const paint = remembering((story: StoryScene, view: PaneView, publication: Scene["publication"], flavour: FlavourName, withLines: boolean, hasBaseMap: boolean, rows: Scene["layers"], isThemed: boolean, labels: Scene["labels"], free: FreePart): StoryPicture => {
    const isWall = flavour === "wall";
    const hasGround = isWall && !hasBaseMap;
    const features = story.relief ? raised(story) : null;
    const isOpen = hasGround && !withLines;
    const zones = drawn(publication.zones);
    const at = isOpen ? focus(story, zones) : null;
    const taken = boxes(story, view, free);
    const bare = isOpen ? open(flavour, view, rows, zones, story.chapter !== null && !isThemed, story.named, at !== null) : nothingOpen;
    const made = layers(flavour, view.scale, withLines, rows.filter(({ visible, opacity }) => visible && opacity > 0).map(({ id }) => id).join(), story.spot ? lightRadiusPx(story.spot.reachM / story.metresPerPixel) : 0, story.relief !== null, !isThemed ? (story.relief?.unknown ?? nobody) : nobody, story.flows.length > 0, view.zoom);
    return {
      background: hasGround ? flavourOf(flavour).outside : null,
      sources: {
        ...(hasGround && { [groundSources.land]: land(publication.prefectures, withLines), }),
        ...(isOpen && {
          [openSources.graticule]: graticule,
          [openSources.focus]: lookedAt(at),
          [openSources.veils]: veils(at, story.metresPerPixel),
          [openSources.seats]: seats(publication.places, labels, view, seatRoom(taken, story, view), glyphs(flavour, view.scale)),
        }),
        ...(story.spot && { [lightSource]: lightOf(story.spot) }),
        ...(features && { [reliefSources.bodies]: features.bodies, [reliefSources.edges]: features.edges, [reliefSources.shadows]: features.shadows }),
        ...(story.flows.length > 0 && { [flowSource]: flows(story.flows) }),
      },
      ground: hasGround ? made.ground : null,
      under: [...bare.under, ...made.under],
      lines: [...made.lines, ...bare.lines],
      raised: made.raised,
      points: made.points,
      labelText: (isOpen ? graticuleText : "") + story.flows.map(({ words }) => (words?.name ?? "") + (words?.second ?? "")).join(""),
      boxes: taken,
      finish: (all, images) => finished(all, images, isWall, view.zoom, view.scale, (view.pitch ?? 0) > 0 && !story.isSmall, story.named.length > 0, isOpen),
      finishImages: (images) => stageImages(images, isWall, view.zoom, view.scale),
    };
  });
  return ({ publication, flavour, administrativeLines, baseMap, layers: rows, themes, labels }, story, view, free = null) => paint(story, view, publication, flavour, administrativeLines === "shown", baseMap !== null, rows, themes !== null, labels, free);
}

const nobody: readonly string[] = [];

/** What is taken, as seen from far away: columns with their words, ties, what the stage sets over the map, and callouts where they find a place beside all that. */
function boxesOf(story: StoryScene, view: PaneView, free: FreePart): StoryPicture["boxes"] {
  const project = projector(view.zoom, view.bearing, view.pitch);
  const unit = wallUnit(view.scale);
  const raised = [...columnBoxes(story, view), ...flowBoxes(story.flows, view)];
  const room = free && freeBox(free, project);
  const covers = room && story.chapter !== null ? stageCovers(room, unit, story.isSmall) : [];
  const everywhere = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  const callouts = calloutPlaces(story.callouts, (position) => project(position), unit, room ?? everywhere, [...raised.map(({ box }) => box), ...covers]);
  return [...raised, ...covers.map((box, index) => ({ id: `cover-${index}`, box })), ...callouts.map(({ id, box }) => ({ id, box }))];
}

/** Columns rise higher near the eye than they are taken to from far away, and what a callout points to is called by it. */
function takenFromSeats(taken: StoryPicture["boxes"], { callouts }: StoryScene, view: PaneView): Box[] {
  const project = projector(view.zoom, view.bearing, view.pitch);
  const unit = wallUnit(view.scale);
  return [...taken.map(({ id, box }) => (id.startsWith("relief-") ? grow(box, aroundColumnsPx * unit) : box)), ...callouts.map(({ at }) => boxAround(project(at), unit, unit))];
}

const aroundColumnsPx = 80;

const nothingOpen: Pick<StoryPicture, "under" | "lines"> = { under: [], lines: [] };

/** What fills the ground where no administrative line may: all of the plan, faintly, in cool light, with seats and stations. */
function openLayersOf(appearance: FlavourName, view: PaneView, rows: Scene["layers"], zones: readonly DrawnZone[], isFaint: boolean, named: readonly string[], isFocused: boolean): Pick<StoryPicture, "under" | "lines"> {
  const flavour = flavourOf(appearance);
  const unit = wallUnit(view.scale);
  const asSymbols = zones.filter((one) => !isFigureAt(one, view.zoom)).map(({ zone }) => zone.id);
  const due = zones.filter((one) => !isFigureAt(one, view.zoom) && isDueAt(one, readingZoom(view), named)).map(({ zone }) => zone.id);
  return {
    under: [
      ...(isFocused ? focusLayers(flavour, unit) : []),
      ...(named.length > 0 ? figureShadows(named, unit) : []),
      ...(isFaint ? faintLayers(rows, flavour, view, asSymbols, due) : []),
    ],
    lines: named.length > 0 ? seatLayers(flavour, unit, view.scale) : [],
  };
}

function layersOf(appearance: FlavourName, scale: number, withLines: boolean, shows: string, lightPx: number, hasRelief: boolean, unknown: readonly string[], hasFlows: boolean, zoom: number) {
  const flavour = flavourOf(appearance);
  const unit = wallUnit(scale);
  const banks = shows.split(",").includes("water") ? bankLayers(unit) : [];
  return {
    ground: withLines ? [...plateLayers(unit, shows.split(",").includes("districts")), ...banks] : [...openGroundLayers(flavour, unit), ...banks],
    under: [...(unknown.length > 0 ? unknownLayers(unknown, flavour, { zoom, scale }) : []), ...(lightPx > 0 ? lightLayers(amber, lightPx * unit) : []), ...(hasRelief ? reliefShadows() : [])],
    lines: hasFlows ? flowLines(flavour, unit) : [],
    raised: hasRelief ? reliefLayers() : [],
    points: hasFlows ? flowWords(flavour, scale) : [],
  };
}

/** Names of the ground a chapter does without, once it says which zones it is about. */
const quietNames = new Set(["district-name", "place"]);
/** Names that are placed here and not by the engine. */
const overlapping = /^(zone-name|water-name)/;
const widerRivers = 2.2;

function staged(layers: readonly LayerSpecification[], scale: number, givesWay: boolean, isNaming: boolean, isOpen: boolean): readonly LayerSpecification[] {
  return layers
    .filter(({ id }) => !isNaming || !quietNames.has(id))
    .flatMap((layer) => (isOpen ? openWater(layer, wallUnit(scale)) : [layer]))
    .map((layer) => {
      if (isOpen && layer.id.startsWith("river")) return layer;
      if (layer.type === "line" && layer.id === "river") return { ...layer, paint: { ...layer.paint, "line-width": widerRivers * wallUnit(scale) } };
      // Names were placed as if the ground were seen from far away, with room around them; what still meets in the true perspective
      // gives way. A small stage shows the far end of its ground, where they stand closer: there they may touch.
      if (layer.type === "symbol" && overlapping.test(layer.id) && givesWay) return { ...layer, layout: { ...layer.layout, "text-allow-overlap": false, "text-padding": 0 } };
      return layer;
    });
}
