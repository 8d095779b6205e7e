import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { District } from "../domain/place";
import type { FlavourName } from "../domain/saved-view";
import type { ThemeId } from "../domain/theme";
import type { ThemeClass, ThemeModel, ThemeValue } from "../domain/theme-model";
import { dashes } from "./base-layers";
import type { DrawnZone } from "./drawn-zones";
import { flavourOf, type Flavour } from "./flavour";
import type { PaneView } from "./scene";
import { stripsOf, wholeOf } from "./strips";
import { classColor, groundColor } from "./theme-colors";

/** In a feature's property of a theme's name: the theme speaks of it but nobody published anything. */
const unknown = "?";
/** Drawn by its bands, or by nothing. */
const elsewhere = "-";

/** Compositions are bands of their own geometry; the others colour the whole figure. */
export const isBanded = ({ kind }: ThemeModel): boolean => kind === "composition";

/** Symbols alone: they leave the zones as they are. */
export const isFilling = ({ kind }: ThemeModel): boolean => kind !== "symbols";

/**
 * Whole figures with the class of each theme in a property of the theme's name: the layers of all themes share this one
 * geometry, and changing over is changing two constants. Zones in drawing order, the last on top.
 */
export const figureClasses = (drawn: readonly DrawnZone[], models: readonly ThemeModel[]): FeatureCollection =>
  collection(
    drawn.flatMap(({ zone, layer, figure, method }) => {
      const geometry = method === "linked" || zone.kind === "collaboration-area" ? null : wholeOf(figure);
      return geometry ? [feature(geometry, { id: zone.id, layer, ...classesOf(zone.id, models) })] : [];
    }),
  );

/** The same for counties, of which only the land quota speaks. */
export const countyClasses = (districts: readonly District[], models: readonly ThemeModel[]): FeatureCollection =>
  collection(districts.flatMap(({ id, geometry }) => (wholeOf(geometry as Geometry) ? [feature(geometry, { id, ...classesOf(id, models) })] : [])));

function classesOf(id: string, models: readonly ThemeModel[]): Record<string, string> {
  return Object.fromEntries(
    models.map((model): [string, string] => {
      const parts = model.values.get(id)?.parts ?? [];
      const [first] = parts;
      if (!first) return [model.id, model.features.includes(id) ? unknown : elsewhere];
      return [model.id, isBanded(model) ? elsewhere : first.class];
    }),
  );
}

/** The bands of a composition: one upright strip per class, as wide as its share, or all alike where shares are unknown. */
export const bandFeatures = (drawn: readonly DrawnZone[], model: ThemeModel): FeatureCollection =>
  collection(
    drawn.flatMap(({ zone, layer, figure, method }) => {
      const value = model.values.get(zone.id);
      if (!value || method === "linked" || zone.kind === "collaboration-area") return [];
      const bands = bandsOf(value);
      const cut = stripsOf(figure, bands.map(({ share }) => share));
      return bands.flatMap((band, index) => {
        const geometry = cut[index];
        return geometry ? [feature(geometry, { id: zone.id, layer, band: band.key })] : [];
      });
    }),
  );

/** A class with several parts is one band. */
function bandsOf({ parts }: ThemeValue): { key: string; share: number }[] {
  const known = parts.every(({ share }) => share !== null);
  return [...new Set(parts.map((part) => part.class))].map((id) => {
    const own = parts.filter((part) => part.class === id);
    return { key: id, share: known ? own.reduce((sum, { share }) => sum + (share ?? 0), 0) : 1 };
  });
}

/** Sibling layers of all filling themes; the chosen one is there, the others wait at opacity 0. */
export function fillLayers(models: readonly ThemeModel[], chosen: ThemeModel | null, off: readonly string[], name: FlavourName, hatch: string): LayerSpecification[] {
  const flavour = flavourOf(name);
  return models.filter(isFilling).flatMap((model): LayerSpecification[] => {
    const shown = model.id === chosen?.id ? 1 : 0;
    const bands: LayerSpecification[] = isBanded(model) ? [areaLayer(`theme-bands-${model.id}`, bandSource(model.id), ["get", "band"], classColors(model.classes, off, name), shown)] : [];
    const plain: LayerSpecification[] = isBanded(model) ? [] : [areaLayer(`theme-fill-${model.id}`, "theme-figures", ["get", model.id], classColors(model.classes, off, name), shown)];
    return [unknownLayer(`theme-unknown-${model.id}`, "theme-figures", model.id, flavour, hatch, shown), ...plain, ...bands];
  });
}

export const bandSource = (id: ThemeId): string => `theme-bands-${id}`;

/** Counties lie under water and lines; a casing in the panel's colour keeps neighbours of one class apart. */
export function countyLayers(model: ThemeModel | undefined, chosen: ThemeModel | null, off: readonly string[], name: FlavourName, { scale }: PaneView, hatch: string): LayerSpecification[] {
  if (!model) return [];
  const flavour = flavourOf(name);
  const shown = model.id === chosen?.id ? 1 : 0;
  return [
    areaLayer("theme-county", "theme-counties", ["get", model.id], classColors(model.classes, off, name), shown),
    unknownLayer("theme-county-unknown", "theme-counties", model.id, flavour, hatch, shown),
    {
      id: "theme-county-casing",
      type: "line",
      source: "theme-counties",
      layout: { "line-join": "round" },
      paint: { "line-color": flavour.panel, "line-width": 2.4 * scale, "line-opacity": shown },
    },
  ];
}

/** Inside the figures whose value nobody reached yet: dashed, so that it is no achievement even in grey. */
export function aheadLayer(model: ThemeModel, off: readonly string[], name: FlavourName, { scale }: PaneView): LayerSpecification | null {
  const classes = model.classes.filter(({ id, paint }) => paint.kind === "target" && !off.includes(id));
  const [first] = classes;
  if (!first) return null;
  return {
    id: "theme-ahead",
    type: "line",
    source: "theme-figures",
    filter: ["in", ["get", model.id], ["literal", classes.map(({ id }) => id)]],
    paint: { "line-color": classColor(first.paint, name), "line-width": 1.4 * scale, "line-offset": 5 * scale, "line-dasharray": dashes([4, 3], 1.4) },
  };
}

/** Constants alone differ between two themes, so that the engine lays nothing out anew. */
function areaLayer(id: string, source: string, key: ExpressionSpecification, colors: [string, string][], shown: 0 | 1): LayerSpecification {
  return {
    id,
    type: "fill",
    source,
    paint: {
      "fill-color": colors.length > 0 ? ["match", key, ...(colors.flat() as [string, string]), clear] : clear,
      "fill-opacity": shown,
      "fill-opacity-transition": atOnce,
      "fill-antialias": false,
    },
  };
}

/** With a geometry of its own: a pattern over all that is known would be drawn for nothing. */
function unknownLayer(id: string, source: string, theme: ThemeId, { ink2 }: Flavour, hatch: string, shown: 0 | 1): LayerSpecification {
  return {
    id,
    type: "fill",
    source,
    filter: ["==", ["get", theme], unknown],
    paint: {
      "fill-color": ink2,
      "fill-pattern": hatch,
      "fill-opacity": 0.34 * shown,
      "fill-opacity-transition": atOnce,
      "fill-antialias": false,
    },
  };
}

const clear = "rgba(0,0,0,0)";
const atOnce = { duration: 0, delay: 0 };

const classColors = (classes: readonly ThemeClass[], off: readonly string[], name: FlavourName): [string, string][] =>
  classes.flatMap(({ id, paint }): [string, string][] => (off.includes(id) ? [] : [[id, groundColor(paint, name)]]));

const feature = (geometry: Geometry, properties: Record<string, string>): Feature => ({ type: "Feature", geometry, properties });
const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
