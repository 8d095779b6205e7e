import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { PlanLayer } from "../domain/plan-layer";
import type { Place } from "../domain/place";
import type { FlavourName } from "../domain/saved-view";
import { baseMapLayers } from "./base-map";
import { beyondFeatures, collectionOf, districtNamePoints, linkFeatures, namesThatFit, placeFeatures, prefectureNames, waterFeatures } from "./base-features";
import { districtLayers, landLayers, linkLayers, waterLayers } from "./base-layers";
import type { ComparedLayers, ComparedPainter } from "./compared/compared-painter";
import { displaceSymbols } from "./displaced-symbols";
import { drawnZones, figureFeatures, isDueAt, isFigureAt, symbolFeatures, type DrawnZone } from "./drawn-zones";
import { flavourOf } from "./flavour";
import type { ImportedPainter } from "./imported/imported-painter";
import { nodeFeatures, withBands } from "./link-bands";
import { baseLabelLayers, placeLayers, readableOver, zoneLabelLayers } from "./label-layers";
import { remembering } from "./memo";
import { nameStyles } from "./name-styles";
import { fadeFeatures, fadeLayer } from "./open-ground";
import type { Picture } from "./picture";
import { readingZoom, type FreePart, type Label, type PaneView, type Scene, type ZoneLabel } from "./scene";
import { stateLayers } from "./state-layers";
import { lakeNames, type RoomyName } from "./water-names";
import type { ThemePainter, ThemePicture } from "./theme-painter";
import { glyphNamer, imagesOf } from "./plan-images";
import { zoneLabelFeatures, type BesideNames } from "./zone-label-features";
import { pinsAtSymbols } from "./sites/pins-at-symbols";
import type { SitesPainter, SitesPicture } from "./sites/sites-painter";
import type { StoryPainter, StoryPicture } from "./stories/story-painter";
import { createEqualFeatures, createSameNames, wholeNames } from "./whole-names";
import { kindOfLayer, nodeLayer, symbolLayer, zoneLayers } from "./zone-layers";

/**
 * The painter of one pane. The picture depends on scene and view alone; the painter only remembers its last
 * parts, so that an unchanged source is the same object and is not sent to the engine again.
 */
export function createPainter(): (scene: Scene, view: PaneView, free?: FreePart, paintThemes?: ThemePainter | null, paintImported?: ImportedPainter | null, paintCompared?: ComparedPainter | null, paintSites?: SitesPainter | null, paintStory?: StoryPainter | null) => Picture {
  const drawn = remembering(drawnZones);
  const displaced = remembering(displaceSymbols);
  const atSymbols = remembering(pinsAtSymbols);
  const figures = remembering(figureFeatures);
  const symbols = remembering(symbolFeatures);
  const land = remembering(collectionOf);
  const beyond = remembering(beyondFeatures);
  const counties = remembering(collectionOf);
  const fade = remembering(fadeFeatures);
  const bands = remembering(withBands);
  const nodes = remembering(nodeFeatures);
  const waters = remembering(waterFeatures);
  const links = remembering(linkFeatures);
  const districtPoints = remembering(districtNamePoints);
  const lakes = remembering(lakeNames);
  const districtNames = remembering(namesThatFit);
  const cityNames = remembering(prefectureNames);
  const [sameDistricts, sameCities] = [createSameNames(), createSameNames()];
  const places = remembering(placeFeatures);
  const zoneNames = remembering(zoneNamesOf);
  // Pins that move make names look for room anew, which most find where they were.
  const [sameZoneNames, sameLeaders] = [createEqualFeatures(), createEqualFeatures()];
  const asSymbolIds = remembering(idsWithoutFigure);
  const symbolIds = remembering(idsWithoutFigure);
  const visibleZones = remembering((zones: readonly DrawnZone[], hidden: string, selection: readonly string[], zoom: number) =>
    zones.filter((one) => !hidden.split(",").includes(one.layer) && isDueAt(one, zoom, selection)),
  );
  const glyphs = remembering(glyphNamer);
  const texts = remembering(labelTextOf);
  const stack = remembering(layersOf);
  const images = remembering(imagesOf);
  const withThemes = remembering((plain: ReturnType<typeof imagesOf>, themed: ThemePicture["images"]) => ({ ...plain, ...themed }));

  const withCompared = remembering((plan: Picture["images"], compared: Picture["images"]) => ({ ...plan, ...compared }));
  const withSites = remembering((plan: Picture["images"], sites: Picture["images"]) => ({ ...plan, ...sites }));
  const withImported = remembering((plan: Picture["images"], hatches: Picture["images"]) => ({ ...plan, ...hatches }));
  const namedAlone = remembering((zoneLabels: ReadonlyMap<string, ZoneLabel>, named: readonly string[]) => new Map([...zoneLabels].filter(([id]) => named.includes(id))));
  const withNamed = remembering((selection: readonly string[], named: readonly string[]) => [...selection, ...named]);
  const largerNames = remembering((view: PaneView): PaneView => ({ ...view, text: stageText }));
  const taken = remembering((sites: SitesPicture["boxes"], told: SitesPicture["boxes"]) => [...sites, ...told]);
  const withTiles = remembering((base: Picture["remoteSources"], tiles: Picture["remoteSources"]) => ({ ...base, ...tiles }));

  return (scene, view, free = null, paintThemes = null, paintImported = null, paintCompared = null, paintSites = null, paintStory = null) => {
    const { publication, layers, selection, labels } = scene;
    const told = scene.story && paintStory ? paintStory(scene, scene.story, view, free) : null;
    const isNaming = scene.story !== null && scene.story.named.length > 0;
    const zoneLabels = isNaming && scene.story ? namedAlone(scene.zoneLabels, scene.story.named) : scene.zoneLabels;
    const due = isNaming && scene.story ? withNamed(selection, scene.story.named) : selection;
    const nameView = scene.story ? largerNames(view) : view;
    const flavour = flavourOf(scene.flavour);
    const all = displaced(drawn(publication.zones), isNaming ? noPlaces : publication.places, view);
    const hidden = layers.filter(({ visible }) => !visible).map(({ id }) => id);
    const shown = visibleZones(all, hidden.join(","), due, readingZoom(view));
    const asSymbols = asSymbolIds(all, view.zoom);
    const symbolsShown = symbolIds(shown, view.zoom);
    const withLines = scene.administrativeLines === "shown";
    const themed = scene.themes && paintThemes ? paintThemes(scene, scene.themes, drawn(publication.zones), shown, view, free) : null;
    const imported = scene.imported && paintImported ? paintImported(scene.imported, scene.flavour, view) : null;
    const compared = scene.comparison && paintCompared ? paintCompared(scene.comparison, scene.flavour, view) : null;
    const sites = scene.sites && paintSites ? paintSites(atSymbols(scene.sites, drawn(publication.zones), all), scene.flavour, view) : null;
    const planImages = themed ? withThemes(images(layers, zoneLabels, flavour, nameView), themed.images) : images(layers, zoneLabels, flavour, nameView);
    const beside = compared ? withCompared(planImages, compared.images) : planImages;
    const drawnImages = sites ? withSites(beside, sites.images) : beside;
    const names = zoneNames(shown, zoneLabels, due, nameView, free, scene.flavour, scene.baseMap ? noNames : lakes(publication.water, labels), themed?.beside, told ? taken(sites?.boxes ?? noBoxes, told.boxes) : sites?.boxes);
    const whole = imported ? withImported(drawnImages, imported.images) : drawnImages;
    return {
      background: told?.background ?? (withLines ? flavour.outside : flavour.land),
      sources: {
        ...(withLines
          ? { prefectures: land(publication.prefectures), beyond: beyond(publication.prefectures), districts: counties(publication.districts) }
          : { fade: fade(publication), "link-nodes": nodes(drawn(publication.zones)) }),
        water: waters(publication.water),
        links: links(publication.links),
        zones: figures(bands(drawn(publication.zones), view.zoom, view.scale)),
        "zone-points": symbols(all),
        "water-names": names.waterNames,
        "district-names": sameDistricts(wholeNames(districtNames(districtPoints(publication.districts), labels, view, nameStyles.district), nameStyles.district, view, free)),
        "prefecture-names": sameCities(wholeNames(cityNames(publication.prefectures, labels), nameStyles.prefecture, view, free)),
        places: places(publication, labels, view, glyphs(scene.flavour, view.scale)),
        leaders: sameLeaders(names.leaders),
        "zone-names": sameZoneNames(names.labels),
        ...(themed && { ...themed.sources, "theme-hung": themed.hung(names.rows) }),
        ...imported?.sources,
        ...compared?.sources,
        ...sites?.sources,
        ...told?.sources,
      },
      remoteSources: imported ? withTiles(scene.baseMap?.sources ?? nothing, imported.remoteSources) : (scene.baseMap?.sources ?? nothing),
      sprite: scene.baseMap?.sprite ?? null,
      images: told ? told.finishImages(whole) : whole,
      layers: (told?.finish ?? asTheyAre)(stack(layers, selection, scene.administrativeLines, scene.baseMap, scene.flavour, view, asSymbols, symbolsShown, themed, imported?.ground ?? none, imported?.lines ?? none, imported?.top ?? none, compared?.layers ?? null, sites?.lines ?? none, sites?.points ?? none, sites?.stepBack ?? asTheyAre, told), whole),
      hovered: sites?.hovered ? { sources: [sites.hovered.source, ...zoneSources], id: sites.hovered.id } : { sources: zoneSources, id: scene.hovered },
      hoveredFeature: imported?.hoveredFeature ?? null,
      labelText: texts(zoneLabels, labels) + (themed?.labelText ?? "") + (compared?.labelText ?? "") + (sites?.labelText ?? "") + (told?.labelText ?? ""),
    };
  };
}

function zoneNamesOf(
  shown: readonly DrawnZone[],
  labels: ReadonlyMap<string, ZoneLabel>,
  selection: readonly string[],
  view: PaneView,
  free: FreePart,
  flavour: FlavourName,
  waters: readonly RoomyName[],
  beside: BesideNames | undefined,
  taken: SitesPicture["boxes"] | undefined,
): ReturnType<typeof zoneLabelFeatures> {
  return zoneLabelFeatures(shown, labels, selection, view, free, ({ zone }) => flavourOf(flavour).kinds[zone.kind], flavourOf(flavour).ink, waters, beside, taken);
}

const nothing = {};
const none: readonly LayerSpecification[] = [];
const zoneSources = ["zones", "zone-points"];
/** A chapter that names its zones does without places. */
const noPlaces: readonly Place[] = [];
const noBoxes: SitesPicture["boxes"] = [];
/** Names of zones on a stage, which are fewer and read from afar. */
const stageText = 1.3;
const asTheyAre = (layers: readonly LayerSpecification[]): readonly LayerSpecification[] => layers;
/** A base map brings the waters and what they are called. */
const noNames: readonly RoomyName[] = [];

/** `asSymbols` are zones that have no figure at this zoom, `symbolsShown` those of them whose symbol is due. */
function layersOf(
  layers: readonly PlanLayer[],
  selection: readonly string[],
  administrativeLines: Scene["administrativeLines"],
  baseMap: Scene["baseMap"],
  appearance: FlavourName,
  view: PaneView,
  asSymbols: readonly string[],
  symbolsShown: readonly string[],
  themed: ThemePicture | null,
  importedGround: readonly LayerSpecification[],
  importedLines: readonly LayerSpecification[],
  importedTop: readonly LayerSpecification[],
  compared: ComparedLayers | null,
  sitesLines: readonly LayerSpecification[],
  sitesPoints: readonly LayerSpecification[],
  stepBack: SitesPicture["stepBack"],
  told: StoryPicture | null,
): readonly LayerSpecification[] {
  const { scale } = view;
  const flavour = flavourOf(appearance);
  const opacityOf = (id: string) => {
    const layer = layers.find((one) => one.id === id);
    return layer?.visible ? layer.opacity : 0;
  };
  const base = (id: string, make: (opacity: number) => LayerSpecification[]) => (opacityOf(id) > 0 ? make(opacityOf(id)) : []);
  // The list reads from top to bottom, the picture is drawn from bottom to top.
  const zones = layers.filter(({ group, visible, opacity }) => group === "zones" && visible && opacity > 0).reverse();
  const withLines = administrativeLines === "shown";
  const names = (labels: LayerSpecification[]) => (importedGround.length > 0 ? readableOver(labels, flavour, scale) : labels);
  const plan: LayerSpecification[] = [
    // A base map brings its own land and water; the lines and everything of the plan lie over it.
    ...(baseMap ? baseMapLayers(baseMap, appearance, !withLines) : told?.ground ? told.ground : withLines ? landLayers(flavour, scale, opacityOf("districts") > 0) : []),
    ...(themed?.counties ?? []),
    ...(baseMap ? [] : base("water", (opacity) => waterLayers(flavour, view, opacity))),
    ...(withLines ? base("districts", (opacity) => districtLayers(flavour, scale, opacity)) : baseMap ? [] : [fadeLayer(flavour)]),
    ...(told?.under ?? none),
    ...(themed?.fills ?? []),
    ...withinZones([...zones.flatMap((layer) => zoneLayers(layer, flavour, view, asSymbols, themed?.quieted)), ...(compared?.fills ?? none)], importedGround),
    ...base("links", (opacity) => linkLayers(flavour, scale, opacity)),
    ...importedLines,
    ...(compared?.lines ?? none),
    ...sitesLines,
    ...(told?.lines ?? none),
    ...stateLayers(flavour, scale, selection, asSymbols),
    ...(withLines ? [] : zones.filter((layer) => kindOfLayer(layer) === "collaboration-area").map((layer) => nodeLayer(layer, flavour, scale))),
    ...names(baseLabelLayers(flavour, scale, { districts: opacityOf("districts"), water: opacityOf("water") })),
    ...base("places", (opacity) => names(placeLayers(flavour, scale, opacity))),
    ...(themed?.discs ?? []),
    ...zones.map((layer) => symbolLayer(layer, flavour, scale, symbolsShown)),
    ...(themed?.marks ?? []),
    ...(told?.raised ?? none),
    ...names(zoneLabelLayers(flavour, scale)),
    ...(compared?.points ?? none),
    ...sitesPoints,
    ...(told?.points ?? none),
    ...importedTop,
  ];
  return stepBack(plan);
}

/** Land use and parcels lie on the grounds and hatches of the zones, which would change their colours, and below their lines. */
function withinZones(zones: readonly LayerSpecification[], ground: readonly LayerSpecification[]): readonly LayerSpecification[] {
  if (ground.length === 0) return zones;
  return [...zones.filter(({ type }) => type === "fill"), ...ground, ...zones.filter(({ type }) => type !== "fill")];
}

function labelTextOf(zoneLabels: ReadonlyMap<string, ZoneLabel>, labels: ReadonlyMap<string, Label>): string {
  const characters = new Set<string>();
  for (const { name, second, area, mark } of zoneLabels.values()) for (const c of `${name}${second ?? ""}${area ?? ""}${mark ?? ""}`) characters.add(c);
  for (const { name, second } of labels.values()) for (const c of `${name}${second ?? ""}`) characters.add(c);
  return [...characters].join("");
}

const idsWithoutFigure = (zones: readonly DrawnZone[], zoom: number): string[] =>
  zones.filter((one) => !isFigureAt(one, zoom)).map(({ zone }) => zone.id);
