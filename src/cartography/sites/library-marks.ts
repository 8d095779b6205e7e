import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FlavourName } from "../../domain/saved-view";
import { path, roundedBox, stroke, type Drawing, type DrawnPath } from "../drawing";
import { flavourOf, type Flavour } from "../flavour";
import { housePath } from "../industry-icons";
import { sans, sansBold } from "../map-fonts";
import { remembering } from "../memo";
import type { ImageRecipe } from "../picture";
import { boxAround, type Box } from "../box";
import { projector } from "../projection";
import type { LibraryMark, PaneView } from "../scene";
import { libraryMarkLayer } from "./library-layer";
import { stageBars, stageBarsPx } from "./stage-bars";

const source = "library-marks";

const headPx = 24;
const stemPx = 9;
const edge = 2;

export type LibraryMarksPicture = { sources: Readonly<Record<string, FeatureCollection>>; points: readonly LayerSpecification[]; images: Readonly<Record<string, ImageRecipe>>; labelText: string; boxes: readonly { id: string; box: Box }[] };

/**
 * The marks of a library: a plate on a stem, so that what it stands on stays readable. A plate is dashed where it stands for a zone or a
 * place and not for the site itself; of several, it says how many.
 */
export function createLibraryMarks(): (marks: readonly LibraryMark[], appearance: FlavourName, view: PaneView) => LibraryMarksPicture {
  const features = remembering(featuresOf);
  const images = remembering(imagesOf);
  const layers = remembering(layersOf);
  const boxes = remembering(boxesOf);
  return (marks, appearance, { zoom, bearing, scale }) => ({
    sources: { [source]: features(marks, appearance, scale) },
    points: layers(appearance, scale),
    images: images(marks, appearance, scale),
    labelText: marks.map(({ label, count }) => label.name + (label.second ?? "") + count).join(""),
    boxes: boxes(marks, zoom, bearing, scale),
  });
}

/** Where plates stand, for the names of zones to keep clear of. */
function boxesOf(marks: readonly LibraryMark[], zoom: number, bearing: number, scale: number): LibraryMarksPicture["boxes"] {
  const project = projector(zoom, bearing);
  const half = (headPx / 2 + edge) * scale;
  return marks.map(({ id, at }, index) => {
    const [x, y] = project(at);
    return { id: `library-${index}-${id}`, box: boxAround([x, y - stemPx * scale - half], half, half) };
  });
}

const featuresOf = (marks: readonly LibraryMark[], appearance: FlavourName, scale: number): FeatureCollection => ({
  type: "FeatureCollection",
  // An open mark stands above its neighbours.
  features: [...marks].sort((a, b) => Number(a.isOpen) - Number(b.isOpen)).map((mark, index) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: mark.at },
    properties: { id: mark.id, image: imageId(mark, appearance, scale), count: mark.count > 1 ? String(mark.count) : "", name: mark.label.name, second: mark.label.second ? `\n${mark.label.second}` : "", open: mark.isOpen ? mark.label.name : "", order: index },
  })),
});

const imageId = ({ kind, stage, count, isExact, isOpen }: LibraryMark, appearance: FlavourName, scale: number): string =>
  `library-${kind}-${count > 1 ? "many" : (stage ?? "none")}-${isExact ? "site" : "schematic"}${isOpen ? "-open" : ""}-${appearance}-${scale}`;

function imagesOf(marks: readonly LibraryMark[], appearance: FlavourName, scale: number): Readonly<Record<string, ImageRecipe>> {
  const images: Record<string, ImageRecipe> = {};
  for (const mark of marks) images[imageId(mark, appearance, scale)] ??= { kind: "drawing", drawing: plate(mark, flavourOf(appearance)), scale };
  return images;
}

/** Its foot is the point. */
export function plate({ kind, stage, count, isExact, isOpen }: Pick<LibraryMark, "kind" | "stage" | "count" | "isExact" | "isOpen">, { panel, ink, accent }: Flavour): Drawing {
  const color = isOpen ? accent : ink;
  const side = headPx + 2 * edge;
  const middle = side / 2;
  return {
    width: side,
    height: side + stemPx,
    paths: [
      path(`M${middle} ${edge + headPx}V${side + stemPx - 2}`, { stroke: stroke(panel, 4.2) }),
      path(`M${middle} ${edge + headPx}V${side + stemPx - 2}`, { stroke: stroke(color, 1.6) }),
      path(roundedBox(side, side, 7), { fill: panel }),
      path(roundedBox(headPx, headPx, 5), { x: edge, y: edge, stroke: stroke(color, isOpen ? 2.4 : 1.5, isExact ? [] : [3.4, 2.2]) }),
      ...(count > 1 ? [] : glyph(kind, stage, color)),
    ],
  };
}

function glyph(kind: LibraryMark["kind"], stage: string | null, color: string): DrawnPath[] {
  const inset = (headPx + 2 * edge - stageBarsPx) / 2;
  if (kind === "project") return stageBars(stage, color).map((one) => ({ ...one, x: one.x + inset, y: one.y + inset }));
  const at = { x: inset - 1, y: inset - 1 };
  if (kind === "plant") return [path(housePath, { ...at, fill: color })];
  if (kind === "energy") return [path("M9.2 2 4 9H7.6L6.6 14 12 6.8H8.4Z", { ...at, fill: color })];
  return [path("M2.4 10.8 6 3.6 13.6 5.2 12 12.6Z", { ...at, stroke: stroke(color, 1.5) })];
}

function layersOf(appearance: FlavourName, scale: number): LayerSpecification[] {
  const { ink, land } = flavourOf(appearance);
  const halo = { "text-halo-color": land, "text-halo-width": 1.8 * scale };
  const above = -(stemPx + edge + headPx / 2 + 1);
  return [
    {
      id: libraryMarkLayer,
      type: "symbol",
      source,
      layout: {
        "icon-image": ["get", "image"],
        "icon-anchor": "bottom",
        "icon-allow-overlap": true,
        "icon-padding": 0,
        "symbol-sort-key": ["get", "order"],
        // From afar the names of zones have the room.
        "text-field": ["step", ["zoom"], ["get", "open"], 9.5 + Math.log2(scale), ["format", ["get", "name"], {}, ["get", "second"], { "font-scale": 0.82 }]],
        "text-font": sans,
        "text-size": 12 * scale,
        "text-anchor": "bottom",
        "text-offset": [0, (above - headPx / 2 - 3) / 12],
        "text-max-width": 12,
        "text-optional": true,
        "text-padding": 4 * scale,
      },
      paint: { "text-color": ink, ...halo },
    },
    {
      id: "library-count",
      type: "symbol",
      source,
      layout: {
        "text-field": ["get", "count"],
        "text-font": sansBold,
        "text-size": 12.5 * scale,
        "text-offset": [0, above / 12.5],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
        "symbol-sort-key": ["get", "order"],
      },
      paint: { "text-color": ink },
    },
  ];
}
