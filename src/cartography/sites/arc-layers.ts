import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import { dashes } from "../base-layers";
import { path, stroke, type Drawing } from "../drawing";
import { flavourOf, type Flavour } from "../flavour";
import { sansBold } from "../map-fonts";
import { remembering } from "../memo";
import type { ImageRecipe } from "../picture";
import type { BenefitArc, PaneView } from "../scene";
import { arcFeatures, endBoxes, secondScale, wordsOffsetEm, wordsPx } from "./arc-features";
import type { SitesPicture } from "./sites-painter";

/** What arcs add to the picture of sites. */
export type ArcPicture = Pick<SitesPicture, "sources" | "lines" | "points" | "images" | "labelText" | "boxes">;

export const arcSource = "benefit-arcs";

const wayImage = (color: string, scale: number): string => `arc-way-${color}@${scale}`;

/** The painter of 利益分享: dashed bows whose course means nothing, from the side that negotiated first (ring) to the host (disc), shares at both ends. */
export function createArcPainter(): (arcs: readonly BenefitArc[], appearance: FlavourName, view: PaneView) => ArcPicture {
  const features = remembering(arcFeatures);
  const layers = remembering(arcLayers);
  const boxes = remembering(endBoxes);
  const images = remembering((appearance: FlavourName, scale: number): SitesPicture["images"] => {
    const { accent, panel } = flavourOf(appearance);
    return { [wayImage(accent, scale)]: { kind: "drawing", drawing: chevron(accent, panel), scale } satisfies ImageRecipe };
  });
  return (arcs, appearance, { zoom, bearing, scale }) => {
    const { lines, points } = layers(appearance, scale);
    return {
      sources: { [arcSource]: features(arcs, bearing) },
      lines,
      points,
      images: images(appearance, scale),
      labelText: arcs.flatMap(({ words, toWords }) => [words.name, words.second, toWords.name, toWords.second]).join(""),
      boxes: boxes(arcs, zoom, bearing, scale),
    };
  };
}

function arcLayers(appearance: FlavourName, scale: number): { lines: LayerSpecification[]; points: LayerSpecification[] } {
  const flavour = flavourOf(appearance);
  const { accent, panel } = flavour;
  const line = (part: string, color: string, width: number, dash: readonly number[] = []): LayerSpecification => ({
    id: `benefit-arc${part}`,
    type: "line",
    source: arcSource,
    filter: roleIs("arc"),
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": width * scale, ...(dash.length === 0 ? { "line-opacity": 0.85 } : { "line-dasharray": dashes(dash, width) }) },
  });
  return {
    lines: [line("-casing", panel, 5.4), line("", accent, 2.2, [7, 4])],
    points: [
      { id: "benefit-arc-way", type: "symbol", source: arcSource, filter: roleIs("way"), layout: { "icon-image": wayImage(accent, scale), "icon-rotate": ["get", "turn"], "icon-rotation-alignment": "map", "icon-allow-overlap": true, "icon-padding": 0 } },
      {
        id: "benefit-arc-end",
        type: "circle",
        source: arcSource,
        filter: ["match", ["get", "role"], ["first", "host"], true, false],
        paint: { "circle-radius": 5 * scale, "circle-color": ["match", ["get", "role"], "host", accent, panel], "circle-stroke-color": ["match", ["get", "role"], "host", panel, accent], "circle-stroke-width": 2 * scale },
      },
      endWords("west", flavour, scale),
      endWords("east", flavour, scale),
    ],
  };
}

/** Away from the arc where there is room, and never gone: what an end takes is what the arc is about. */
const endWords = (side: "west" | "east", { accent, land, ink2 }: Flavour, scale: number): LayerSpecification => ({
  id: `benefit-arc-words-${side}`,
  type: "symbol",
  source: arcSource,
  filter: ["all", ["has", "name"], ["==", ["get", "side"], side]],
  layout: {
    "text-field": ["format", ["get", "name"], {}, ["get", "second"], { "font-scale": secondScale, "text-color": ink2 }] satisfies ExpressionSpecification,
    "text-font": sansBold,
    "text-size": wordsPx * scale,
    "text-variable-anchor": side === "west" ? ["right", "top-right", "bottom-right", "top", "bottom", "left"] : ["left", "top-left", "bottom-left", "top", "bottom", "right"],
    "text-radial-offset": wordsOffsetEm,
    "text-justify": "auto",
    "text-max-width": 99,
  },
  paint: { "text-color": accent, "text-halo-color": land, "text-halo-width": 2 * scale, "text-halo-blur": 0.4 },
});

const roleIs = (role: string): FilterSpecification => ["==", ["get", "role"], role];

/** Points to the east; the map turns it. */
const chevron = (color: string, casing: string): Drawing => ({
  width: 16,
  height: 16,
  paths: [path("M5 2.5L11.5 8L5 13.5", { stroke: stroke(casing, 5.6) }), path("M5 2.5L11.5 8L5 13.5", { stroke: stroke(color, 2.4) })],
});
