import { feature } from "topojson-client";
import type { Geometry } from "geojson";
import type { GeometryObject, Topology } from "topojson-specification";
import { addGeometry, ColumnsBuilder, kindOfGeometry } from "../../../domain/spatial/columns-builder";
import { SpatialError } from "../../../domain/spatial/spatial-fault";
import type { RawLayer, SpatialInput } from "../../../domain/spatial/spatial-file";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import { stemOf } from "../sniff";
import { declarationOf } from "./read-geojson";
import { checkTopology } from "./check-topology";

/**
 * A TopoJSON, each of its objects a layer.
 * @throws {SpatialError}
 */
export function readTopoJson(json: unknown, { name: file }: SpatialInput): RawLayer[] {
  const topology = checkTopology(json, file);
  const objects = Object.entries(topology.objects);
  if (objects.length > spatialLimits.mostLayers) throw new SpatialError({ code: "spatial-too-many-layers", file, value: String(spatialLimits.mostLayers) });
  const declaration = declarationOf((topology as { crs?: unknown }).crs);
  return objects.map(([key, object]) => {
    const builder = new ColumnsBuilder(file);
    const counts = { empty: 0, splits: 0 };
    const geometries = object.type === "GeometryCollection" ? object.geometries : [object];
    geometries.forEach((one, index) => addFeature(builder, topology, one as GeometryObject, counts, { file, at: key, feature: index + 1 }));
    return {
      file,
      name: objects.length === 1 ? key.trim() || stemOf(file) : key,
      format: "topojson",
      encoding: null,
      declaration,
      columns: builder.finish(),
      notes: [
        ...(counts.splits > 0 ? [{ code: "note-collection-split" as const, count: counts.splits }] : []),
        ...(counts.empty > 0 ? [{ code: "note-without-geometry" as const, count: counts.empty }] : []),
        ...builder.losses(),
      ],
    };
  });
}

function addFeature(builder: ColumnsBuilder, topology: Topology, object: GeometryObject, counts: { empty: number; splits: number }, place: { file: string; at: string; feature: number }): void {
  const { geometry, properties, id } = feature(topology, object as never) as { geometry: Geometry | null; properties: Record<string, unknown> | null; id?: unknown };
  const flat = geometry ? flattened(geometry) : [];
  const kinds = new Set(flat.map(kindOfGeometry));
  const attributes = Object.entries(properties ?? {});
  if (id !== undefined && !attributes.some(([name]) => name === "id")) attributes.push(["id", id]);
  if (kinds.size > 1) counts.splits += 1;
  if (kinds.size === 0) counts.empty += 1;
  for (const kind of kinds.size === 0 ? (["none"] as const) : kinds) {
    builder.begin(kind);
    try {
      for (const one of flat) if (kindOfGeometry(one) === kind) addGeometry(builder, one);
    } catch (error) {
      if (error instanceof SpatialError && error.fault.code === "spatial-not-a-number") throw new SpatialError({ code: "spatial-not-a-number", ...place });
      throw error;
    }
    for (const [name, value] of attributes) builder.set(name, value);
  }
}

type Simple = Exclude<Geometry, { type: "GeometryCollection" }>;

/** Geometries of one kind each; those without a single part, which the format allows, left out. */
function flattened(geometry: Geometry): Simple[] {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(flattened);
  const drawn: Simple = geometry.type === "MultiPolygon" ? { ...geometry, coordinates: geometry.coordinates.filter(({ length }) => length > 0) } : geometry;
  return drawn.coordinates.length > 0 ? [drawn] : [];
}
