import initSqlJs, { type Database } from "sql.js";
import { SpatialError } from "../../../domain/spatial/spatial-fault";
import { startsWith } from "../sniff";

/** `SQLite format 3` and a zero. */
export const isSqlite = (bytes: Uint8Array): boolean => startsWith(bytes, [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0]);

/** Whether it was written with a log beside it (WAL): what stood only there is not in the file. Such files were copied while a program had them open. */
export const hasLogBeside = (bytes: Uint8Array): boolean => bytes[18] === 2 || bytes[19] === 2;

/** Hands the database to `read` and closes it. What SQLite finds wrong with the file is `gpkg-broken`. @throws {SpatialError} */
export async function withDatabase<T>(file: string, bytes: Uint8Array, wasm: (() => Promise<ArrayBuffer>) | undefined, read: (database: Database) => T): Promise<T> {
  const program = await wasm?.().catch(() => null);
  if (!program) throw new SpatialError({ code: "sqlite-not-loaded", file });
  const { Database } = await initSqlJs({ wasmBinary: program });
  let database: Database | null = null;
  try {
    database = new Database(bytes);
    return read(database);
  } catch (cause) {
    if (cause instanceof SpatialError) throw cause;
    const message = cause instanceof Error ? cause.message : "";
    throw new SpatialError(/out of memory|abort|allocat/i.test(message) ? { code: "spatial-out-of-memory", file } : { code: "gpkg-broken", file });
  } finally {
    try {
      database?.close();
    } catch {
      // A database that was broken when it was opened does not close either; its memory goes with the worker.
    }
  }
}

/** The name of a table or column within a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export type Row = Readonly<Record<string, unknown>>;

/** All rows of a small table, their columns in small letters; empty where there is no such table. */
export function rowsOf(database: Database, statement: string, most = 10_000): Row[] {
  const rows: Row[] = [];
  const prepared = database.prepare(statement);
  try {
    const names = prepared.getColumnNames().map((name) => name.toLowerCase());
    while (rows.length < most && prepared.step()) {
      const cells = prepared.get();
      rows.push(Object.fromEntries(names.map((name, index) => [name, cells[index]])));
    }
  } finally {
    prepared.free();
  }
  return rows;
}

export const textIn = (row: Row | undefined, column: string): string => {
  const value = row?.[column];
  return typeof value === "string" ? value : "";
};
