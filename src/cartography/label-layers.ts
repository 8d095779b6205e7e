import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Flavour } from "./flavour";
import { sans, sansBold, serif } from "./map-fonts";
import { nameStyles } from "./name-styles";

const halo = ({ land }: Flavour, scale: number) => ({ "text-halo-color": land, "text-halo-width": 1.6 * scale, "text-halo-blur": 0.4 });

/** Over land use and parcels names need more ground of their own, and small ones more contrast. */
export const readableOver = (layers: readonly LayerSpecification[], { ink }: Flavour, scale: number): LayerSpecification[] =>
  layers.map((layer) =>
    layer.type === "symbol" ? { ...layer, paint: { ...layer.paint, "text-halo-width": 2.4 * scale, "text-halo-blur": 0, ...(layer.id === "place" && { "text-color": ink }) } } : layer,
  );

const withSecond: ExpressionSpecification = ["format", ["get", "name"], {}, ["get", "second"], { "font-scale": 0.82 }];

/** Names of cities, districts and waters; they give way to the names of zones and to each other. */
export function baseLabelLayers(flavour: Flavour, scale: number, show: { districts: number; water: number }): LayerSpecification[] {
  const shared = { "text-max-width": 99, "text-padding": 3 * scale };
  const layers: LayerSpecification[] = [];
  if (show.water > 0) {
    layers.push({
      id: "water-name",
      type: "symbol",
      source: "water-names",
      layout: {
        ...shared,
        "text-field": withSecond,
        "text-font": serif,
        "text-size": nameStyles.water.sizePx * scale,
        "text-letter-spacing": nameStyles.water.spacingEm,
        "text-allow-overlap": true,
      },
      paint: { "text-color": flavour.waterName, "text-opacity": show.water, ...halo({ ...flavour, land: flavour.water }, scale) },
    });
  }
  if (show.districts > 0) {
    layers.push(
      {
        id: "district-name",
        type: "symbol",
        source: "district-names",
        layout: { ...shared, "text-field": withSecond, "text-font": sans, "text-size": nameStyles.district.sizePx * scale, "text-letter-spacing": nameStyles.district.spacingEm },
        paint: { "text-color": flavour.ink3, "text-opacity": show.districts, ...halo(flavour, scale) },
      },
      {
        id: "prefecture-name",
        type: "symbol",
        source: "prefecture-names",
        maxzoom: 10.5,
        layout: { ...shared, "text-field": withSecond, "text-font": serif, "text-size": nameStyles.prefecture.sizePx * scale, "text-letter-spacing": ["get", "spacing"] },
        paint: { "text-color": flavour.ink3, "text-opacity": show.districts, ...halo(flavour, scale) },
      },
    );
  }
  return layers;
}

/** Stations, the airport and named places with their glyphs. */
export function placeLayers(flavour: Flavour, scale: number, opacity: number): LayerSpecification[] {
  return [
    {
      id: "place",
      type: "symbol",
      source: "places",
      layout: {
        "icon-image": ["get", "glyph"],
        "icon-padding": 1,
        "text-field": withSecond,
        "text-font": sans,
        "text-size": 11 * scale,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.85,
        "text-justify": "auto",
        "text-max-width": 99,
        "text-optional": true,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": flavour.ink2, "text-opacity": opacity, "icon-opacity": opacity, ...halo(flavour, scale) },
    },
  ];
}

/** Names of zones where `placeLabels` put them, and the leaders to their shapes. */
export function zoneLabelLayers(flavour: Flavour, scale: number): LayerSpecification[] {
  const nameStyle = { "text-font": ["literal", sansBold] as ExpressionSpecification };
  const secondStyle = { "font-scale": 0.82, "text-color": flavour.ink2 };
  const areaStyle = { ...nameStyle, "font-scale": 0.86, "text-color": ["get", "color"] as ExpressionSpecification };
  const text: ExpressionSpecification = ["format", ["get", "name"], nameStyle, ["get", "second"], secondStyle, ["get", "area"], areaStyle];
  // Beside a mark, which is higher than its line, the area stands at its middle.
  const beside = { "vertical-align": "center" } as const;
  const withMark: ExpressionSpecification = ["format", ["get", "name"], nameStyle, ["get", "second"], secondStyle, ["get", "area"], { ...areaStyle, ...beside }, " ", beside, ["image", ["get", "mark"]], beside];
  const layer = (id: string, marked: boolean): LayerSpecification => ({
    id,
    type: "symbol",
    source: "zone-names",
    filter: marked ? ["!=", ["get", "mark"], ""] : ["==", ["get", "mark"], ""],
    layout: {
      "text-field": marked ? withMark : text,
      "text-font": sansBold,
      "text-size": ["get", "size"],
      "text-anchor": ["get", "anchor"],
      "text-justify": ["get", "justify"],
      "text-line-height": 1.25,
      "text-max-width": 99,
      "text-allow-overlap": true,
      "text-padding": 3 * scale,
    },
    paint: { "text-color": ["get", "nameColor"], ...halo(flavour, scale) },
  });
  return [
    {
      id: "leader-casing",
      type: "line",
      source: "leaders",
      paint: { "line-color": flavour.land, "line-width": 3 * scale, "line-opacity": 0.8 },
    },
    { id: "leader", type: "line", source: "leaders", paint: { "line-color": ["get", "color"], "line-width": scale, "line-opacity": 0.9 } },
    layer("zone-name", false),
    layer("zone-name-marked", true),
  ];
}
