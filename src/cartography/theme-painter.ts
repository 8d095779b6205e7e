import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection } from "geojson";
import type { District } from "../domain/place";
import type { ThemeModel } from "../domain/theme-model";
import type { Box } from "./box";
import type { Drawing } from "./drawing";
import type { DrawnZone } from "./drawn-zones";
import { discNamePx } from "./county-discs";
import { flavourOf } from "./flavour";
import { hang, hungAnchors, hungAside, hungOffset, inRoom, onStem, stemPx, type Hung } from "./hung-drawings";
import { sans, sansBold } from "./map-fonts";
import { remembering } from "./memo";
import type { ImageRecipe } from "./picture";
import { projector } from "./projection";
import { readingZoom, type FreePart, type PaneView, type Scene, type ThemeScene } from "./scene";
import { textWidthEm } from "./text-size";
import { aheadLayer, bandFeatures, bandSource, countyClasses, countyLayers, figureClasses, fillLayers, isBanded, isFilling } from "./theme-fills";
import { hangingsOf } from "./theme-hangings";
import { discFeatures, point, type NameDrawing } from "./theme-marks";
import { freeBox, labelStyleOf, type BesideNames, type PlacedRow } from "./zone-label-features";
import { hatchScale, type Quieted } from "./zone-layers";

/** What the themes add to a picture, before the names have found their places. */
export type ThemePicture = {
  sources: Readonly<Record<string, FeatureCollection>>;
  /** Over the land and under water and lines. */
  counties: readonly LayerSpecification[];
  /** Under the outlines of the zones. */
  fills: readonly LayerSpecification[];
  /** Over the outlines, under and over the zones' own symbols. */
  discs: readonly LayerSpecification[];
  marks: readonly LayerSpecification[];
  images: Readonly<Record<string, ImageRecipe>>;
  quieted: Quieted;
  beside: BesideNames;
  /** The source of what hangs, with the rows that went with their names. */
  hung: (rows: readonly PlacedRow[]) => FeatureCollection;
  labelText: string;
};

/** How the painter of a pane asks for the themes; its code comes with the first theme that is chosen. */
export type ThemePainter = (scene: Scene, themes: ThemeScene, drawn: readonly DrawnZone[], shown: readonly DrawnZone[], view: PaneView, free: FreePart) => ThemePicture;

/** Pure but for remembering its last parts, like the painter it serves. */
export function createThemePainter(): ThemePainter {
  const ordered = remembering(inOrder);
  const figures = remembering(figureClasses);
  const counties = remembering(countyClasses);
  const bands = new Map<string, typeof bandFeatures>();
  const bandsOf = (drawn: readonly DrawnZone[], model: ThemeModel) => {
    const make = bands.get(model.id) ?? remembering(bandFeatures);
    bands.set(model.id, make);
    return make(drawn, model);
  };
  const discs = remembering(discsOf);
  const hanging = remembering(hungOf);
  const places = remembering(hungFeatures);
  const bars = remembering(barsOfCounties);

  // What a hover does not change is the same object after it, and nothing of it is compared or drawn again.
  const paint = remembering((publication: Scene["publication"], layers: Scene["layers"], name: Scene["flavour"], selection: Scene["selection"], labels: Scene["labels"], themes: ThemeScene, drawn: readonly DrawnZone[], shown: readonly DrawnZone[], view: PaneView, free: FreePart): ThemePicture => {
    const { theme, fills, classesOff } = themes;
    const areas = ordered(drawn, layers);
    const filling = theme !== null && isFilling(theme);
    const hatch = { id: `hatch-135-5.5-0.9@${hatchScale(view.zoom, view.scale)}`, scale: hatchScale(view.zoom, view.scale) };
    const disc = discs(theme, shown, publication, classesOff, labels, view, name);
    const hung = hanging(themes, shown, selection, view, free, name);
    const quota = fills.find(({ id }) => id === "quota");
    const countyBars = bars(themes, hung.images, publication.districts, name, view.scale);
    const ahead = theme && isFilling(theme) ? aheadLayer(theme, classesOff, name, view) : null;
    return {
      sources: {
        ...(filling ? { "theme-figures": figures(areas, fills), "theme-counties": counties(publication.districts, fills) } : {}),
        ...(filling ? Object.fromEntries(fills.filter(isBanded).map((model) => [bandSource(model.id), bandsOf(areas, model)])) : {}),
        "theme-discs": disc.features,
        "theme-bars": countyBars,
      },
      counties: filling ? countyLayers(quota, theme, classesOff, name, view, hatch.id) : [],
      fills: filling ? [...fillLayers(fills, theme, classesOff, name, hatch.id), ...(ahead ? [ahead] : [])] : [],
      discs: [discLayer(view, name), iconLayer("theme-bar", "theme-bars")],
      marks: [hungLayer(view, name)],
      images: { ...disc.images, ...hung.images, [hatch.id]: { kind: "hatch", angle: 135, gapPx: 5.5 * hatch.scale, widthPx: 0.9 * hatch.scale } },
      quieted: !filling ? "none" : theme.id === "quota" && publication.districts.some(({ geometry }) => geometry.type !== "Point") ? "all" : "zones",
      beside: disc.boxes.length > 0 ? { ...hung.beside, boxes: [...hung.beside.boxes, ...disc.boxes] } : hung.beside,
      hung: (rows) => places(hung.all, rows, name, view),
      labelText: [...themes.words.values()].map(({ name: word, second }) => `${word}${second ?? ""}`).join(""),
    };
  });
  return ({ publication, layers, flavour, selection, labels }, themes, drawn, shown, view, free) => paint(publication, layers, flavour, selection, labels, themes, drawn, shown, view, free);
}

/** Bottom to top as the layer list has it, without what is hidden. */
const inOrder = (drawn: readonly DrawnZone[], layers: Scene["layers"]): DrawnZone[] =>
  layers
    .filter(({ visible, group }) => visible && group === "zones")
    .reverse()
    .flatMap(({ id }) => drawn.filter((one) => one.layer === id).sort((a, b) => b.widthM - a.widthM));

function discsOf(...[model, drawn, publication, off, labels, view, name]: [ThemeModel | null, readonly DrawnZone[], Scene["publication"], readonly string[], Scene["labels"], PaneView, Scene["flavour"]]) {
  const images: Record<string, ImageRecipe> = {};
  const { features, boxes } = discFeatures(model, drawn, publication, off, labels, view, name, namer(images, view.scale));
  return { images, boxes, features: features.features.length > 0 ? features : noFeatures };
}

const namer =
  (images: Record<string, ImageRecipe>, scale: number): NameDrawing =>
  (key, drawing: () => Drawing) => {
    const id = `theme-${key}@${scale}`;
    images[id] ??= { kind: "drawing", drawing: drawing(), scale };
    return id;
  };

/** Everything that hangs on zones, with its images and the room it takes from the names. */
function hungOf(themes: ThemeScene, shown: readonly DrawnZone[], selection: readonly string[], view: PaneView, free: FreePart, name: Scene["flavour"]) {
  const project = projector(view.zoom, view.bearing, view.pitch);
  const there = new Map(shown.map((one) => [one.zone.id as string, one]));
  const importanceOf = (zone: string) => (selection.includes(zone) ? 0 : labelStyleOfZone(there.get(zone)));
  const wanted = hangingsOf(themes, name, importanceOf, readingZoom(view));
  const room: Box | null = free && freeBox(free, project);
  const all = hang(wanted, there, view, project, room, textWidthEm);
  const images: Record<string, ImageRecipe> = {};
  const image = namer(images, view.scale);
  const { ink2 } = flavourOf(name);
  const drawn = all.map((one) => ({ ...one, image: image(`${one.key}${one.shift > 0 ? "" : `-${one.place}`}`, () => (one.shift > 0 ? one.drawing : onStem(inRoom(one, one.place), one.place, ink2))) }));
  for (const one of all) if (one.place === "with-name") for (const side of rowSides) image(`${one.key}-${side}`, () => one.besideName?.(side) ?? one.drawing);
  for (const bar of wanted.filter(({ key }) => key.startsWith("bar-"))) image(bar.key, () => bar.drawing);
  const boxes = all.flatMap(({ id, box }) => (box ? [{ id: `${id}+hung`, box }] : []));
  const rows = new Map(all.flatMap((one) => (one.place === "with-name" ? [[one.id, roomOf(one, view.scale)] as const] : [])));
  return { all: drawn, images, beside: { boxes, rows } };
}

const roomOf = ({ drawing, room = drawing }: Hung, scale: number) => ({ width: room.width * scale, height: room.height * scale });

const rowSides = ["left", "right", "center"] as const;

const labelStyleOfZone = (one: DrawnZone | undefined): number => (one ? labelStyleOf(one).importance : 99);

function hungFeatures(all: readonly (Hung & { image: string })[], rows: readonly PlacedRow[], name: Scene["flavour"], { scale }: PaneView): FeatureCollection {
  const { ink } = flavourOf(name);
  const features = all.flatMap(({ id, key, one, place, image, words, drawing, shift }): Feature[] => {
    if (drawing.paths.length === 0) return [];
    const row = rows.find((placed) => placed.id === id);
    if (place === "with-name") return row ? [point(row.at, { id, image: `theme-${key}-${row.anchor}@${scale}`, anchor: row.anchor, offset: [0, 0], name: "", second: "", color: ink, textOffset: [0, 0] })] : [];
    const anchor = hungAnchors[place];
    const offset = [scale * hungAside(place), scale * (hungOffset(place) - (shift > 0 ? shift / scale + stemPx : 0))];
    const middle = place === "above" ? -(Math.abs(hungOffset(place)) + stemPx + shift / scale + drawing.height / 2) : place === "below" ? hungOffset(place) + stemPx + drawing.height / 2 : -shift / scale;
    const second = words?.second ? `\n${words.second}` : "";
    return [point(one.anchor, { id, image, anchor, offset, name: words?.name ?? "", second, color: ink, textOffset: [(drawing.width / 2 + 4) / 12, middle / 12] })];
  });
  return features.length > 0 ? { type: "FeatureCollection", features } : noFeatures;
}

/** Quota bars of counties stand below their names. */
function barsOfCounties(themes: ThemeScene, images: Readonly<Record<string, ImageRecipe>>, districts: readonly District[], name: Scene["flavour"], scale: number): FeatureCollection {
  const keys = new Map(themes.over?.id === "quota" ? hangingsOf({ ...themes, theme: null }, name, () => 0).map(({ id, key }) => [id, `theme-${key}@${scale}`]) : []);
  const features = districts.flatMap(({ id, labelPoint }): Feature[] => {
    const image = keys.get(id);
    return image && image in images ? [point(labelPoint, { id, image, offset: [0, 20 * scale] })] : [];
  });
  return features.length > 0 ? { type: "FeatureCollection", features } : noFeatures;
}

/** One object, so that an empty source stays the same. */
const noFeatures: FeatureCollection = { type: "FeatureCollection", features: [] };

const iconLayer = (id: string, source: string): LayerSpecification => ({
  id,
  type: "symbol",
  source,
  layout: {
    "icon-image": ["get", "image"],
    "icon-offset": ["coalesce", ["get", "offset"], ["literal", [0, 0]]] as ExpressionSpecification,
    "icon-allow-overlap": true,
    "icon-padding": 0,
  },
});

/** Discs with the name of what they are of, where it is no zone that has one already. */
function discLayer({ scale }: PaneView, name: Scene["flavour"]): LayerSpecification {
  const { land, ink2, ink3 } = flavourOf(name);
  const icon = iconLayer("theme-disc", "theme-discs") as Extract<LayerSpecification, { type: "symbol" }>;
  return {
    ...icon,
    layout: {
      ...icon.layout,
      "text-field": ["format", ["coalesce", ["get", "name"], ""], {}, ["coalesce", ["get", "second"], ""], { "font-scale": 0.82, "text-color": ink3 }],
      "text-font": sansBold,
      "text-size": discNamePx * scale,
      "text-anchor": "top",
      "text-offset": ["coalesce", ["get", "textOffset"], ["literal", [0, 0]]] as ExpressionSpecification,
      "text-max-width": 99,
      "text-allow-overlap": true,
    },
    paint: { "text-color": ink2, "text-halo-color": land, "text-halo-width": 1.6 * scale, "text-halo-blur": 0.4 },
  };
}

function hungLayer({ scale }: PaneView, name: Scene["flavour"]): LayerSpecification {
  const { land, ink2 } = flavourOf(name);
  return {
    id: "theme-hung",
    type: "symbol",
    source: "theme-hung",
    layout: {
      "icon-image": ["get", "image"],
      "icon-anchor": ["get", "anchor"],
      "icon-offset": ["get", "offset"],
      "icon-allow-overlap": true,
      "icon-padding": 1,
      "text-field": ["format", ["get", "name"], { "text-font": ["literal", sansBold] }, ["get", "second"], { "font-scale": 0.9, "text-color": ink2 }],
      "text-font": sans,
      "text-size": 12 * scale,
      "text-anchor": "left",
      "text-justify": "left",
      "text-offset": ["get", "textOffset"],
      "text-max-width": 99,
      "text-allow-overlap": true,
    },
    paint: { "text-color": ["get", "color"], "text-halo-color": land, "text-halo-width": 1.6 * scale, "text-halo-blur": 0.4 },
  };
}
