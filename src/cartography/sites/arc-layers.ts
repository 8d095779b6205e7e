import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import { dashes } from "../base-layers";
import { path, stroke, type Drawing } from "../drawing";
import { flavourOf, type Flavour } from "../flavour";
import { sansBold } from "../map-fonts";
import { remembering } from "../memo";
import type { ImageRecipe } from "../picture";
import { projector, unprojector, type Point } from "../projection";
import type { BenefitArc, PaneView } from "../scene";
import type { SitesPicture } from "./sites-painter";

/** What arcs add to the picture of sites. */
export type ArcPicture = Pick<SitesPicture, "sources" | "lines" | "points" | "images" | "labelText">;

export const arcSource = "benefit-arcs";

/** By how much an arc leaves the straight line, as a share of its length; a further one between the same two leaves it more. */
const bow = 0.2;
const bowStep = 0.12;
const steps = 32;

const wayImage = (color: string, scale: number): string => `arc-way-${color}@${scale}`;

/** The painter of 利益分享: dashed bows whose course means nothing, from the side that negotiated first (ring) to the host (disc), shares at both ends. */
export function createArcPainter(): (arcs: readonly BenefitArc[], appearance: FlavourName, view: PaneView) => ArcPicture {
  const features = remembering(arcFeatures);
  const layers = remembering(arcLayers);
  const images = remembering((appearance: FlavourName, scale: number): SitesPicture["images"] => {
    const { accent, panel } = flavourOf(appearance);
    return { [wayImage(accent, scale)]: { kind: "drawing", drawing: chevron(accent, panel), scale } satisfies ImageRecipe };
  });
  return (arcs, appearance, { scale }) => {
    const { lines, points } = layers(appearance, scale);
    return { sources: { [arcSource]: features(arcs) }, lines, points, images: images(appearance, scale), labelText: arcs.flatMap(({ words, toWords }) => [words.name, words.second, toWords.name, toWords.second]).join("") };
  };
}

function arcFeatures(arcs: readonly BenefitArc[]): FeatureCollection {
  const between = new Map<string, number>();
  const features = arcs.flatMap((arc): Feature[] => {
    const key = `${arc.from.join()} ${arc.to.join()}`;
    const before = between.get(key) ?? 0;
    between.set(key, before + 1);
    const curve = curveOf(arc.from, arc.to, bow + bowStep * before);
    const isEastward = (arc.to[0] ?? 0) >= (arc.from[0] ?? 0);
    return [
      feature(arc.id, "arc", { type: "LineString", coordinates: curve.line }),
      feature(arc.id, "way", { type: "Point", coordinates: curve.middle }, { turn: curve.turn }),
      feature(arc.id, "first", { type: "Point", coordinates: arc.from }, { ...wordsOf(arc.words), side: isEastward ? "west" : "east" }),
      feature(arc.id, "host", { type: "Point", coordinates: arc.to }, { ...wordsOf(arc.toWords), side: isEastward ? "east" : "west" }),
    ];
  });
  return { type: "FeatureCollection", features };
}

/** A bow to the left of the way from one end to the other, as it looks on the map: so the way there and the way back are two arcs. */
export function curveOf(from: Position, to: Position, share: number): { line: Position[]; middle: Position; turn: number } {
  const [project, unproject] = [projector(0, 0), unprojector(0, 0)];
  const [a, b] = [project(from), project(to)];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  // The control point of a quadratic curve stands twice as far off as its middle.
  const control: Point = [(a[0] + b[0]) / 2 + dy * 2 * share, (a[1] + b[1]) / 2 - dx * 2 * share];
  const at = (t: number): Point => {
    const mix = (axis: 0 | 1) => (1 - t) ** 2 * a[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * b[axis];
    return [mix(0), mix(1)];
  };
  const line = Array.from({ length: steps + 1 }, (_, index) => (index === 0 ? from : index === steps ? to : unproject(at(index / steps))));
  // In its middle the curve runs as the straight line does.
  return { line, middle: unproject(at(0.5)), turn: (Math.atan2(dy, dx) * 180) / Math.PI };
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
    "text-field": ["format", ["get", "name"], {}, ["get", "second"], { "font-scale": 0.82, "text-color": ink2 }] satisfies ExpressionSpecification,
    "text-font": sansBold,
    "text-size": 12 * scale,
    "text-variable-anchor": side === "west" ? ["right", "top-right", "bottom-right", "top", "bottom", "left"] : ["left", "top-left", "bottom-left", "top", "bottom", "right"],
    "text-radial-offset": 0.8,
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

const wordsOf = ({ name, second }: BenefitArc["words"]) => ({ name, second: second === null ? "" : `\n${second}` });
const feature = (id: string, role: string, geometry: Geometry, more: Record<string, string | number> = {}): Feature => ({ type: "Feature", properties: { id, role, ...more }, geometry });
