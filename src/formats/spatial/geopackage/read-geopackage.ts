import type { Database } from "sql.js";
import type { CrsDeclaration } from "../../../domain/spatial/crs-choice";
import { SpatialError, type SpatialFault, type SpatialNote } from "../../../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput, SpatialRead } from "../../../domain/spatial/spatial-file";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import { hasLogBeside, quoted, rowsOf, textIn, withDatabase, type Row } from "./open-sqlite";
import { readTable, type FeatureTable } from "./read-feature-table";

/** A GeoPackage: a layer of each of its tables of features. Another SQLite file is named for what it is. @throws {SpatialError} */
export function readGeoPackage({ name: file, bytes }: SpatialInput, { onProgress, sqliteWasm }: ReadingContext): Promise<SpatialRead> {
  return withDatabase(file, bytes, sqliteWasm, (database) => {
    const objects = rowsOf(database, "SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'view')");
    const names = new Set(objects.map((row) => textIn(row, "name").toLowerCase()));
    if (!names.has("gpkg_contents")) throw new SpatialError(otherDatabase(file, names));
    // A view may compute without end, which SQLite here cannot be stopped from: it needs a name in WITH and a UNION, and RECURSIVE only by custom.
    const endless = objects.some((row) => textIn(row, "type") === "view" && /\bwith\b[^]*\bunion\b/i.test(textIn(row, "sql")));
    const views = new Set(objects.filter((row) => textIn(row, "type") === "view").map((row) => textIn(row, "name").toLowerCase()));
    const derived = ["gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"].find((name) => views.has(name));
    if (endless && derived) throw new SpatialError({ code: "gpkg-view-endless", file, at: derived });
    const contents = rowsOf(database, "SELECT * FROM gpkg_contents");
    const geometryColumns = names.has("gpkg_geometry_columns") ? rowsOf(database, "SELECT * FROM gpkg_geometry_columns") : [];
    const featured = contents.filter((row) => textIn(row, "data_type").toLowerCase() === "features");
    if (featured.length === 0) throw new SpatialError({ code: contents.some((row) => /tiles|coverage/i.test(textIn(row, "data_type"))) ? "gpkg-only-tiles" : "spatial-empty", file });
    if (featured.length > spatialLimits.mostLayers) throw new SpatialError({ code: "spatial-too-many-layers", file, value: String(spatialLimits.mostLayers) });

    const layers: RawLayer[] = [];
    const faults: SpatialFault[] = [];
    const empty: string[] = [];
    featured.forEach((row, index) => {
      const table = textIn(row, "table_name");
      try {
        const geometry = geometryColumns.find((one) => textIn(one, "table_name").toLowerCase() === table.toLowerCase());
        const known = describeTable(database, file, { table, geometryColumn: textIn(geometry, "column_name"), isView: views.has(table.toLowerCase()), exists: names.has(table.toLowerCase()) });
        if (known.isView && endless) throw new SpatialError({ code: "gpkg-view-endless", file, at: table });
        const read = readTable(database, file, known, (done) => onProgress({ phase: "read", done: Math.round(((index + done) / featured.length) * bytes.length), total: bytes.length }));
        if (read.columns.count === 0) empty.push(table);
        else layers.push({ file, name: textIn(row, "identifier") || table, format: "geopackage", encoding: null, declaration: declarationOf(database, names, geometry ?? row), ...read });
      } catch (cause) {
        faults.push(cause instanceof SpatialError ? cause.fault : { code: "spatial-broken", file, at: table });
      }
    });
    if (layers.length === 0 && faults.length === 0) throw new SpatialError({ code: "spatial-empty", file });
    return { layers: withEmpty(layers, empty).map((layer) => (hasLogBeside(bytes) ? { ...layer, notes: [...layer.notes, { code: "note-gpkg-unfinished" }] } : layer)), faults };
  });
}

function withEmpty([first, ...rest]: RawLayer[], empty: readonly string[]): RawLayer[] {
  if (!first) return [];
  const note: SpatialNote = { code: "note-empty-tables", value: empty.slice(0, 10).join(", "), count: empty.length };
  return [empty.length > 0 ? { ...first, notes: [...first.notes, note] } : first, ...rest];
}

function otherDatabase(file: string, names: ReadonlySet<string>): SpatialFault {
  if (names.has("tiles") && names.has("metadata")) return { code: "sqlite-is-mbtiles", file };
  if (names.has("geometry_columns") && names.has("spatial_ref_sys")) return { code: "sqlite-is-spatialite", file };
  if (names.size === 0) return { code: "sqlite-is-empty", file };
  return { code: "sqlite-is-other", file, value: [...names].slice(0, 5).join(", ").slice(0, 200) };
}

/** Its columns as they are, not as they are announced. */
function describeTable(database: Database, file: string, { table, geometryColumn, isView, exists }: { table: string; geometryColumn: string; isView: boolean; exists: boolean }): FeatureTable {
  if (!exists) throw new SpatialError({ code: "gpkg-column-missing", file, at: table, value: geometryColumn || "geom" });
  const columns = rowsOf(database, `PRAGMA table_info(${quoted(table)})`);
  const geometry = columns.find((row) => textIn(row, "name").toLowerCase() === geometryColumn.toLowerCase());
  if (geometryColumn === "" || !geometry) throw new SpatialError({ code: "gpkg-column-missing", file, at: table, value: geometryColumn || "gpkg_geometry_columns" });
  const key = columns.find((row) => row["pk"] === 1 && /int/i.test(textIn(row, "type")));
  const isAttribute = (row: Row) => row !== geometry && row !== key;
  return { table, isView, geometryColumn: textIn(geometry, "name"), attributes: columns.filter(isAttribute).map((row) => textIn(row, "name")) };
}

function declarationOf(database: Database, names: ReadonlySet<string>, row: Row): CrsDeclaration | null {
  const id = Number(row["srs_id"] ?? 0);
  // 0 and -1 stand for “unknown”.
  if (!Number.isInteger(id) || id <= 0 || !names.has("gpkg_spatial_ref_sys")) return null;
  const system = rowsOf(database, `SELECT * FROM gpkg_spatial_ref_sys WHERE srs_id = ${id}`)[0];
  if (!system) return null;
  const code = Number(system["organization_coordsys_id"]);
  const epsg = /^epsg$/i.test(textIn(system, "organization")) && Number.isInteger(code) && code > 0 ? code : null;
  const texts = [textIn(system, "definition"), textIn(system, "definition_12_063")];
  const wkt = texts.find((text) => text !== "" && text !== "undefined") ?? "";
  return wkt === "" && epsg === null ? null : { from: "geopackage", wkt: wkt.slice(0, 20_000), epsg };
}
