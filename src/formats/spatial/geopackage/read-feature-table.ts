import type { Database, SqlValue } from "sql.js";
import { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import { SpatialError } from "../../../domain/spatial/spatial-fault";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import type { RawLayer } from "../../../domain/spatial/spatial-file";
import { Notes } from "../noted";
import { addShape, type Shape } from "../shape";
import { quoted, rowsOf } from "./open-sqlite";
import { GeometryUnreadable, readGeometryBlob } from "./read-wkb";

export type FeatureTable = { table: string; isView: boolean; geometryColumn: string; attributes: readonly string[] };

/** The rows of a table as columns; only ever a SELECT of named columns. @param onDone share done, 0 to 1 @throws {SpatialError} */
export function readTable(database: Database, file: string, { table, geometryColumn, attributes }: FeatureTable, onDone: (share: number) => void): Pick<RawLayer, "columns" | "notes"> {
  if (attributes.length > spatialLimits.mostFields) throw new SpatialError({ code: "spatial-too-many-fields", file, value: String(spatialLimits.mostFields) });
  const total = Math.max(1, Number(rowsOf(database, `SELECT count(*) AS total FROM ${quoted(table)}`)[0]?.["total"] ?? 1));
  const builder = new ColumnsBuilder(file);
  const notes = new Notes();
  const rows = database.prepare(`SELECT ${[quoted(geometryColumn), ...attributes.map(keptOf)].join(", ")} FROM ${quoted(table)}`);
  let row = 0;
  let broken = 0;
  try {
    while (rows.step()) {
      row += 1;
      const [cell = null, ...values] = rows.get();
      const shapes = shapesOf(cell, row, notes);
      if (shapes === "broken") broken += 1;
      const whole = typeof shapes === "string" || shapes.length === 0 ? [null] : shapes;
      for (const shape of whole) {
        addShape(builder, shape);
        setAttributes(builder, attributes, values, row, notes);
      }
      if (row % 5000 === 0) onDone(row / total);
    }
  } finally {
    rows.free();
  }
  if (broken > 0 && broken === row) throw new SpatialError({ code: "gpkg-geometries-broken", file, at: table, value: String(broken) });
  return { columns: builder.finish(), notes: [...notes.list(), ...builder.losses()] };
}

/** An attribute as far as it is kept: integers beyond 2^53 as text, of a long text its beginning, of a binary cell that it is one. */
function keptOf(name: string): string {
  const column = quoted(name);
  const most = Number.MAX_SAFE_INTEGER;
  return `CASE typeof(${column}) WHEN 'blob' THEN x'00' WHEN 'text' THEN substr(${column}, 1, ${spatialLimits.longestText + 1}) WHEN 'integer' THEN CASE WHEN ${column} BETWEEN ${-most} AND ${most} THEN ${column} ELSE CAST(${column} AS TEXT) END ELSE ${column} END`;
}

/** Row by row: what cannot be read keeps its attributes and is named. */
function shapesOf(cell: SqlValue, row: number, notes: Notes): Shape[] | "broken" | "left-out" {
  if (cell === null) {
    notes.add("note-without-geometry", { feature: row });
    return "left-out";
  }
  try {
    if (!(cell instanceof Uint8Array)) throw new GeometryUnreadable("broken");
    const { shapes, hasHeights } = readGeometryBlob(cell);
    if (hasHeights) notes.add("note-heights-dropped", { feature: row });
    if (shapes.length === 0) notes.add("note-without-geometry", { feature: row });
    if (shapes.length > 1) notes.add("note-collection-split", { feature: row });
    return shapes;
  } catch (cause) {
    if (!(cause instanceof GeometryUnreadable)) throw cause;
    notes.add(cause.reason === "curve" ? "note-curves-not-taken" : "note-geometry-broken", { feature: row });
    return cause.reason === "broken" ? "broken" : "left-out";
  }
}

/** Binary cells (pictures, styles) are nothing that a map shows. */
function setAttributes(builder: ColumnsBuilder, names: readonly string[], values: readonly SqlValue[], row: number, notes: Notes): void {
  names.forEach((name, index) => {
    const value = values[index];
    if (value instanceof Uint8Array) notes.add("note-binary-left-out", { at: name, feature: row });
    else builder.set(name, value);
  });
}
