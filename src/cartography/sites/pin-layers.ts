import type { Feature, FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import { flavourOf } from "../flavour";
import { sans, sansBold } from "../map-fonts";
import { remembering } from "../memo";
import type { ImageRecipe } from "../picture";
import type { PaneView, SitePin } from "../scene";
import { pinDrawing, pinHalfPx, pinImage, type PinLook } from "./pin-drawing";
import { pinLayer } from "./pin-layer";
import { pinPlaces, type PinPlaces } from "./pin-places";

const source = "site-pins";
const stems = "site-pin-stems";

export type PinsPicture = {
  sources: Readonly<Record<string, FeatureCollection>>;
  points: readonly LayerSpecification[];
  images: Readonly<Record<string, ImageRecipe>>;
  labelText: string;
  /** The room that pins take, for names to keep clear of. */
  boxes: PinPlaces["boxes"];
  hovered: { source: string; id: string } | null;
};

/** Numbered pins with the stems that tie them to their sites; what did not change is the same object. */
export function createPins(): (pins: readonly SitePin[], appearance: FlavourName, view: PaneView) => PinsPicture {
  // Pins move only where sites come or go, and look another way only where their numbers or marks change.
  const sameSites = keeping((pins: readonly SitePin[]) => JSON.stringify(pins.map(({ id, at }) => `${id} ${at.join(" ")}`).sort()));
  const sameLooks = keeping((pins: readonly SitePin[]) => JSON.stringify(pins.map((pin) => ({ ...pin, isFocused: false, isHovered: false }))));
  const placed = remembering((pins: readonly SitePin[], zoom: number, bearing: number, scale: number) => pinPlaces(pins, { zoom, bearing, scale }));
  const features = remembering(featuresOf);
  const stemsOf = remembering(stemFeatures);
  const images = remembering(imagesOf);
  const layers = remembering(pinLayers);
  return (pins, appearance, { zoom, bearing, scale }) => {
    const at = placed(sameSites(pins), zoom, bearing, scale);
    const focused = pins.find(({ isFocused }) => isFocused)?.id ?? null;
    const hovered = pins.find(({ isHovered }) => isHovered)?.id;
    return {
      sources: { [stems]: stemsOf(at), [source]: features(sameLooks(pins), at, appearance, scale) },
      points: layers(appearance, scale, focused),
      images: images(appearance, scale),
      labelText: pins.map(({ rank, label }) => `${rank}${label.name}${label.second ?? ""}`).join(""),
      boxes: at.boxes,
      hovered: hovered === undefined ? null : { source, id: hovered },
    };
  };
}

/** The former value while what is read of it is the same. */
function keeping<T>(readOf: (value: T) => string): (value: T) => T {
  let last: { read: string; value: T } | null = null;
  return (value) => {
    const read = readOf(value);
    if (last?.read !== read) last = { read, value };
    return last.value;
  };
}

function featuresOf(pins: readonly SitePin[], { places }: PinPlaces, appearance: FlavourName, scale: number): FeatureCollection {
  const byId = new Map(places.map((place) => [place.id, place.at]));
  return collection(
    pins.flatMap((pin): Feature[] => {
      const at = byId.get(pin.id);
      if (!at) return [];
      const image = (isFocused: boolean) => pinImage({ ...pin, isFocused }, appearance, scale);
      return [
        {
          type: "Feature",
          geometry: { type: "Point", coordinates: at },
          // The best lie on top.
          properties: { id: pin.id, rank: pin.rank > 0 ? String(pin.rank) : "", order: pin.rank > 0 ? -pin.rank : -1e6, image: image(false), focused: image(true), name: pin.label.name, second: pin.label.second ? `\n${pin.label.second}` : "" },
        },
      ];
    }),
  );
}

const stemFeatures = ({ places }: PinPlaces): FeatureCollection =>
  collection(places.map(({ id, at, site }) => ({ type: "Feature", properties: { id }, geometry: { type: "LineString", coordinates: [site, at] } })));

function imagesOf(appearance: FlavourName, scale: number): Record<string, ImageRecipe> {
  const flags = [false, true];
  const looks = flags.flatMap((isSchematic) => flags.flatMap((isKept) => flags.map((isFocused): PinLook => ({ isSchematic, isKept, isFocused }))));
  return Object.fromEntries(looks.map((look): [string, ImageRecipe] => [pinImage(look, appearance, scale), { kind: "drawing", drawing: pinDrawing(look, flavourOf(appearance)), scale }]));
}

function pinLayers(appearance: FlavourName, scale: number, focused: string | null): LayerSpecification[] {
  const { ink, ink2, panel, land } = flavourOf(appearance);
  const isFocused: ExpressionSpecification = ["==", ["get", "id"], focused ?? ""];
  const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hover"], false];
  const stem = (id: string, color: string, width: number): LayerSpecification => ({ id, type: "line", source: stems, layout: { "line-cap": "round" }, paint: { "line-color": color, "line-width": width * scale } });
  return [
    stem("site-pin-stem-casing", panel, 4),
    stem("site-pin-stem", ink, 1.5),
    { id: "site-pin-hover", type: "circle", source, paint: { "circle-radius": (pinHalfPx + 3) * scale, "circle-color": ink, "circle-opacity": ["case", isHovered, 0.35, 0] } },
    {
      id: pinLayer,
      type: "symbol",
      source,
      layout: {
        "icon-image": ["case", isFocused, ["get", "focused"], ["get", "image"]],
        "icon-allow-overlap": true,
        "icon-padding": 0,
        "symbol-sort-key": ["case", isFocused, 1, ["get", "order"]],
        "text-field": ["get", "rank"],
        "text-font": sansBold,
        "text-size": 11.5 * scale,
        "text-allow-overlap": true,
        "text-padding": 0,
      },
      paint: { "text-color": ["case", isFocused, panel, ink] },
    },
    {
      id: "site-pin-name",
      type: "symbol",
      source,
      filter: ["!=", ["get", "name"], ""],
      layout: {
        "text-field": ["format", ["get", "name"], {}, ["get", "second"], { "font-scale": 0.82, "text-color": ink2 }],
        "text-font": sans,
        "text-size": 11.5 * scale,
        "text-variable-anchor": ["left", "right"],
        "text-radial-offset": 1.3,
        "text-justify": "auto",
        "text-max-width": 14,
        "symbol-sort-key": ["-", 0, ["get", "order"]],
      },
      paint: { "text-color": ink, "text-halo-color": land, "text-halo-width": 1.6 * scale, "text-halo-blur": 0.4 },
    },
  ];
}

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
