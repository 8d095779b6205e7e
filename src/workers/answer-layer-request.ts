import { clearanceOf } from "../analysis/control-lines/clearance";
import { overlapWithLines } from "../analysis/control-lines/overlap";
import { geodesicAreaM2 } from "../analysis/geodesic-area";
import { geodesicLengthM } from "../analysis/geodesic-length";
import { isAcrossAntimeridian } from "../analysis/overlay/across-antimeridian";
import { layerSites } from "../analysis/sites/layer-sites";
import { createSpatialIndex } from "../analysis/spatial-index";
import { classesOf } from "../analysis/control-lines/class-of-line";
import { classOf, tileOf, tileOfOne, type ClassAt, type TiledLayer } from "../cartography/imported/tile-of";
import { projectColumns } from "../cartography/imported/world-units";
import { featureOf, kindOf, propertiesOf, type FeatureColumns } from "../domain/spatial/feature-columns";
import { isTrueOf } from "../formats/spatial/layer-data";
import { unpackColumns } from "../formats/spatial/unpack-columns";
import { writeGeoJson } from "../formats/spatial/write-geojson";
import type { ClassBy, LayerAnswer, LayerClass, LayerRequest } from "./layer-messages";

/** Rows of a page, and values of a field, at most. */
const mostRows = 1000;
const mostClasses = 400;

type OpenLayer = TiledLayer & { classes: Map<string, ClassAt | null> };

/** The layers that are open, and what the worker answers about them: everything the worker does, without the worker. */
export function createLayerShelf(): (request: LayerRequest) => LayerAnswer {
  const layers = new Map<string, OpenLayer>();
  return (request) => {
    try {
      return answer(request, layers);
    } catch (error) {
      return { is: "failed", code: error instanceof RangeError ? "layer-out-of-memory" : "layer-broken" };
    }
  };
}

function answer(request: LayerRequest, layers: Map<string, OpenLayer>): LayerAnswer {
  switch (request.ask) {
    case "open":
      return open(request, layers);
    case "close":
      layers.delete(request.key);
      return { is: "closed" };
    case "overlap": {
      const lines = request.lines.flatMap(({ key, control, layer }) => {
        const known = layers.get(key);
        return known ? [{ layer, control, columns: known.columns }] : [];
      });
      if (lines.length < request.lines.length) return unknown;
      return { is: "overlap", ...overlapWithLines(request.area, lines) };
    }
    case "clearance": {
      const lines = request.lines.flatMap((key) => layers.get(key)?.columns ?? []);
      const own = request.key === null ? null : layers.get(request.key);
      if (lines.length < request.lines.length || own === undefined) return unknown;
      return { is: "clearance", found: lines.map((columns) => clearanceOf({ at: request.at, own: own?.columns ?? null }, columns)) };
    }
    case "tile":
    case "feature":
    case "rows":
    case "classes":
    case "sites":
    case "geojson": {
      const layer = layers.get(request.key);
      return layer ? answerOf(request, layer) : unknown;
    }
  }
}

const unknown: LayerAnswer = { is: "failed", code: "layer-unknown" };

function open({ key, bytes, said = [] }: Extract<LayerRequest, { ask: "open" }>, layers: Map<string, OpenLayer>): LayerAnswer {
  const unpacked = unpackColumns(bytes);
  if (!unpacked.ok) return { is: "failed", code: "layer-broken" };
  const columns = unpacked.value;
  if (!said.every((one) => isTrueOf(columns, one))) return { is: "failed", code: "layer-broken" };
  const world = projectColumns(columns);
  layers.set(key, { columns, world, index: createSpatialIndex(world.boxes), classes: new Map() });
  return { is: "opened", features: columns.count };
}

function answerOf(request: Exclude<LayerRequest, { ask: "open" | "close" | "overlap" | "clearance" }>, layer: OpenLayer): LayerAnswer {
  const { columns } = layer;
  switch (request.ask) {
    case "tile": {
      const { z, x, y, classBy, only } = request;
      return { is: "tile", bytes: only === null ? tileOf(layer, z, x, y, classBy && classReader(layer, classBy)) : tileOfOne(layer, z, x, y, only) };
    }
    case "feature":
      return featureAnswer(columns, request.index);
    case "rows": {
      const to = Math.min(columns.count, request.from + Math.min(mostRows, request.count));
      const rows = Array.from({ length: Math.max(0, to - request.from) }, (_, row) => propertiesOf(columns, request.from + row));
      return { is: "rows", rows, total: columns.count };
    }
    case "classes":
      return classesAnswer(columns.count, classReader(layer, request.classBy));
    case "sites":
      return { is: "sites", sites: layerSites(columns, request.destinations) };
    case "geojson":
      return { is: "geojson", bytes: writeGeoJson(columns, request.head) };
  }
}

/** How classes are read, found once for each way of asking; `null` where the layer tells none. */
function classReader(layer: OpenLayer, classBy: ClassBy): ClassAt | null {
  const name = classBy.by === "field" ? `field:${classBy.field}` : classBy.by;
  const known = layer.classes.get(name);
  if (known !== undefined) return known;
  const reader = newClassReader(layer.columns, classBy);
  layer.classes.set(name, reader);
  return reader;
}

function newClassReader(columns: FeatureColumns, classBy: ClassBy): ClassAt | null {
  if (classBy.by === "field") {
    const field = columns.fields.find(({ name }) => name === classBy.field);
    return field ? (index) => classOf(field, index) : null;
  }
  // The rule that the overlap counts by.
  const parts = classesOf(columns, "urban-growth-boundary");
  return parts ? (index) => parts[index] || null : null;
}

function featureAnswer(columns: FeatureColumns, index: number): LayerAnswer {
  if (!Number.isInteger(index) || index < 0 || index >= columns.count) return { is: "feature", feature: null, areaM2: null, lengthM: null };
  const feature = featureOf(columns, index);
  const kind = kindOf(columns, index);
  return {
    is: "feature",
    feature,
    areaM2: kind === "polygon" && !isAcrossAntimeridian(columns, index) ? geodesicAreaM2(feature.geometry) : null,
    lengthM: kind === "line" ? geodesicLengthM(feature.geometry) : null,
  };
}

function classesAnswer(features: number, classAt: ClassAt | null): LayerAnswer {
  const counts = new Map<string, number>();
  let empty = 0;
  for (let index = 0; index < features; index += 1) {
    const value = classAt?.(index) ?? null;
    if (value === null) empty += 1;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const classes = [...counts].map(([value, count]): LayerClass => ({ value, count })).sort((a, b) => b.count - a.count);
  return { is: "classes", classes: classes.slice(0, mostClasses), more: Math.max(0, classes.length - mostClasses), empty };
}
