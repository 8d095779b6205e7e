import type { Feature, FeatureCollection } from "geojson";
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { DrawnArea } from "../../domain/spatial/spatial-preview";
import { dashes } from "../base-layers";
import type { Flavour } from "../flavour";
import { sansBold } from "../map-fonts";
import { tileLayer } from "./encode-tile";
import { importedPrefix, isKind } from "./imported-layers";

export const markSources = { selected: `${importedPrefix}selected`, preview: `${importedPrefix}preview`, drawn: `${importedPrefix}drawn` } as const;

/** The ring of the selected feature: ink within casings, as for zones, and inside it the accent of what is entered. */
export function selectedLayers(source: string, { ring, ringCasing, accent }: Flavour, scale: number): LayerSpecification[] {
  const line = (part: string, color: string, width: number): LayerSpecification => ({
    id: `${markSources.selected}-${part}`,
    type: "line",
    source,
    "source-layer": tileLayer,
    filter: isKind("polygon", "line"),
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": width * scale },
  });
  return [
    line("ring", ring, 8),
    line("casing", ringCasing, 5),
    line("line", accent, 2),
    {
      id: `${markSources.selected}-point`,
      type: "circle",
      source,
      "source-layer": tileLayer,
      filter: isKind("point"),
      paint: { "circle-radius": 9 * scale, "circle-opacity": 0, "circle-stroke-color": ring, "circle-stroke-width": 2.4 * scale },
    },
  ];
}

/** Shapes leave the names on the map readable; faults and control points are looked for, so they stand over everything. */
type PreviewLayers = { shapes: LayerSpecification[]; marks: LayerSpecification[] };

/** What is about to be imported, in the accent within a wide casing; dashed while its place is a guess. */
export function previewLayers({ accent, panel, ring, ringCasing: casing, ink }: Flavour, scale: number, isGuess: boolean): PreviewLayers {
  const source = markSources.preview;
  const isRole = (role: string): ExpressionSpecification => ["==", ["get", "role"], role];
  const isShape = (...types: string[]): FilterSpecification => ["all", isRole("shape"), ["!", ["to-boolean", ["get", "isOther"]]], ["in", ["geometry-type"], ["literal", types.flatMap((type) => [type, `Multi${type}`])]]];
  const line = (part: string, color: string, width: number, opacity: number, dash: readonly number[] = []): LayerSpecification => ({
    id: `${source}-${part}`,
    type: "line",
    source,
    filter: isShape("Polygon", "LineString"),
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": width * scale, "line-opacity": opacity, ...(dash.length > 0 && { "line-dasharray": dashes(dash, width) }) },
  });
  const circle = (part: string, filter: FilterSpecification, radius: number, color: string, stroke: string, opacity: number): LayerSpecification => ({
    id: `${source}-${part}`,
    type: "circle",
    source,
    filter,
    paint: { "circle-radius": radius * scale, "circle-color": color, "circle-opacity": opacity, "circle-stroke-color": stroke, "circle-stroke-width": 2 * scale },
  });
  const shapes: LayerSpecification[] = [
    // Where other ways of reading would put it: so faint that the chosen one is not mistaken.
    { id: `${source}-other`, type: "line", source, filter: ["all", isRole("shape"), ["to-boolean", ["get", "isOther"]]], layout: { "line-join": "round" }, paint: { "line-color": ring, "line-width": 1.4 * scale, "line-opacity": 0.55, "line-dasharray": [1.5, 2] } },
    { id: `${source}-ground`, type: "fill", source, filter: isShape("Polygon"), paint: { "fill-color": accent, "fill-opacity": 0.12 } },
    line("casing", casing, 6, 0.95),
    line("line", accent, 2.4, 1, isGuess ? [6, 3] : []),
    circle("point", isShape("Point"), 4, accent, panel, 1),
  ];
  const marks: LayerSpecification[] = [
    circle("fault-casing", isRole("fault"), 8, panel, panel, 0),
    circle("fault", isRole("fault"), 7, panel, ring, 0.35),
    circle("control", isRole("control"), 8, panel, accent, 1),
    {
      id: `${source}-control-number`,
      type: "symbol",
      source,
      filter: isRole("control"),
      layout: { "text-field": ["to-string", ["coalesce", ["get", "label"], ["get", "number"], ""]], "text-font": sansBold, "text-size": 11 * scale, "text-allow-overlap": true, "text-ignore-placement": true },
      paint: { "text-color": ink },
    },
  ];
  return { shapes, marks };
}

/** The area that is being drawn, a pencil line in ink with a dot at each corner: unlike parcels and what is imported it is no data. */
export function drawnLayers({ ink, panel }: Flavour, scale: number, isDone: boolean): LayerSpecification[] {
  const source = markSources.drawn;
  const isType = (type: string): FilterSpecification => ["==", ["geometry-type"], type];
  const line = (part: string, color: string, width: number, dash: readonly number[] = []): LayerSpecification => ({
    id: `${source}-${part}`,
    type: "line",
    source,
    filter: isType("LineString"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": color, "line-width": width * scale, ...(dash.length > 0 && { "line-dasharray": dashes(dash, width) }) },
  });
  return [
    { id: `${source}-ground`, type: "fill", source, filter: isType("Polygon"), paint: { "fill-color": ink, "fill-opacity": 0.08 } },
    line("casing", panel, 5),
    line("line", ink, 2, isDone ? [7, 4] : [2, 4]),
    {
      id: `${source}-corner`,
      type: "circle",
      source,
      filter: isType("Point"),
      paint: { "circle-radius": 3.4 * scale, "circle-color": ink, "circle-stroke-color": panel, "circle-stroke-width": 1.6 * scale },
    },
  ];
}

export function drawnFeatures({ positions, status }: DrawnArea): FeatureCollection {
  const line = positions.map(([lng, lat]) => [lng, lat]);
  const [first] = line;
  const ring = first && line.length > 2 ? [...line, first] : null;
  const outline: Feature[] = line.length > 1 ? [{ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: status === "done" && ring ? ring : line } }] : [];
  const ground: Feature[] = ring ? [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } }] : [];
  const corners = line.map((coordinates): Feature => ({ type: "Feature", properties: {}, geometry: { type: "Point", coordinates } }));
  return { type: "FeatureCollection", features: [...ground, ...outline, ...corners] };
}
