import type { CrsDeclaration } from "../../../domain/spatial/crs-choice";
import { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import { SpatialError, type SpatialFault } from "../../../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput } from "../../../domain/spatial/spatial-file";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import { UniqueNames } from "../../../domain/well-formed";
import { GeometryUnreadable } from "../geopackage/read-wkb";
import { Notes } from "../noted";
import { addShape, type Shape } from "../shape";
import { startsWith, stemOf } from "../sniff";
import { hasHeightsIn, propertiesIn, shapesIn, type FlatColumn } from "./feature-parts";
import { FlatTable } from "./flatbuffer";

const magic = [0x66, 0x67, 0x62];
const version = 3;
const longestHeader = 10_000_000;

export const isFlatGeobuf = (bytes: Uint8Array): boolean => startsWith(bytes, magic) && startsWith(bytes, magic, 4);

/** A FlatGeobuf, version 3: features one after the other; its index is passed over. @throws {SpatialError} */
export function readFlatGeobuf({ name: file, bytes }: SpatialInput, { onProgress }: ReadingContext): RawLayer[] {
  if (bytes[3] !== version) throw new SpatialError({ code: "fgb-version", file, value: String(bytes[3] ?? 0) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = inside({ code: "fgb-header-broken", file }, () => readHeader(view, file));
  const builder = new ColumnsBuilder(file);
  const notes = new Notes();
  let at = header.end;
  for (let row = 1; at < bytes.length; row += 1) {
    // What follows the features that the header counts is none.
    if (header.count > 0 && row > header.count) break;
    at = inside({ code: "spatial-truncated", file, feature: row }, () => readFeature(view, at, row, header, builder, notes));
    if (row % 5000 === 0) onProgress({ phase: "read", done: at, total: bytes.length });
  }
  const columns = builder.finish();
  if (header.count > 0 && at >= bytes.length && columns.count < header.count) throw new SpatialError({ code: "spatial-truncated", file, feature: columns.count + 1 });
  if (columns.count === 0) throw new SpatialError({ code: "spatial-empty", file });
  return [{ file, name: header.name || stemOf(file), format: "flatgeobuf", encoding: null, declaration: header.declaration, columns, notes: [...notes.list(), ...builder.losses()] }];
}

/** Whatever lies outside of the bytes: the file was cut off or altered there. */
function inside<T>(fault: SpatialFault, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError) throw new SpatialError(fault);
    throw cause;
  }
}

type Header = { name: string; geometryType: number; columns: FlatColumn[]; count: number; declaration: CrsDeclaration | null; end: number };

function readHeader(view: DataView, file: string): Header {
  const length = view.getUint32(8, true);
  if (length > longestHeader || 12 + length > view.byteLength) throw new RangeError("header");
  const table = FlatTable.root(new DataView(view.buffer, view.byteOffset, 12 + length), 12);
  const count = table.long(8);
  if (count > spatialLimits.mostFeatures) throw new SpatialError({ code: "spatial-too-many-features", file, value: String(spatialLimits.mostFeatures) });
  const columns = columnsIn(table, file);
  const end = 12 + length + indexBytes(count, table.short(9, 16));
  if (end > view.byteLength) throw new RangeError("index");
  return { name: table.text(0, 200), geometryType: table.byte(2, 0), columns, count, declaration: declarationIn(table.table(10)), end };
}

function columnsIn(table: FlatTable, file: string): FlatColumn[] {
  if (table.vector(7, 4).length > spatialLimits.mostFields) throw new SpatialError({ code: "spatial-too-many-fields", file, value: String(spatialLimits.mostFields) });
  const names = new UniqueNames(spatialLimits.longestName);
  return table.tables(7).map((column, index) => ({ name: names.take(column.text(0, 4 * spatialLimits.longestName) || `column-${index + 1}`), type: column.byte(1, 0) }));
}

function declarationIn(crs: FlatTable | null): CrsDeclaration | null {
  if (!crs) return null;
  const code = crs.int(1, 0);
  const organization = crs.text(0);
  const epsg = code > 0 && /^(epsg)?$/i.test(organization) ? code : null;
  const wkt = crs.text(4);
  return wkt === "" && epsg === null ? null : { from: "flatgeobuf", wkt, epsg };
}

/** Bytes of the packed Hilbert R-tree before the features: 40 for each node of all its levels. */
function indexBytes(count: number, nodeSize: number): number {
  if (count === 0 || nodeSize === 0) return 0;
  const size = Math.max(2, nodeSize);
  let nodes = count;
  for (let level = count; level > 1; ) {
    level = Math.ceil(level / size);
    nodes += level;
  }
  return 40 * nodes;
}

function readFeature(view: DataView, at: number, row: number, { geometryType, columns }: Header, builder: ColumnsBuilder, notes: Notes): number {
  const length = view.getUint32(at, true);
  const end = at + 4 + length;
  if (length < 8 || end > view.byteLength) throw new RangeError("feature");
  // A place within the feature that points out of it is as false as one out of the file.
  const own = new DataView(view.buffer, view.byteOffset, end);
  const feature = FlatTable.root(own, at + 4);
  const shapes = shapesOf(own, feature.table(0), geometryType, length, row, notes);
  const whole = shapes.length === 0 ? [null] : shapes;
  for (const shape of whole) {
    addShape(builder, shape);
    propertiesIn(own, feature, columns, (name, value) => builder.set(name, value));
  }
  return end;
}

function shapesOf(view: DataView, geometry: FlatTable | null, layerType: number, bytes: number, row: number, notes: Notes): Shape[] {
  try {
    const shapes = geometry ? shapesIn(view, geometry, layerType, { left: bytes }) : [];
    if (shapes.length === 0) notes.add("note-without-geometry", { feature: row });
    if (shapes.length > 1) notes.add("note-collection-split", { feature: row });
    if (geometry && hasHeightsIn(geometry)) notes.add("note-heights-dropped", { feature: row });
    return shapes;
  } catch (cause) {
    if (!(cause instanceof GeometryUnreadable)) throw cause;
    notes.add(cause.reason === "curve" ? "note-curves-not-taken" : "note-geometry-broken", { feature: row });
    return [];
  }
}
