/**
 * How the app reaches its files when the folder is opened from disk (`file://`), where module scripts,
 * fetch and worker files are refused: the publication lies in one script beside the app, and the map's
 * worker is made from its source text.
 */
import workerSource from "maplibre-gl/dist/maplibre-gl-worker.mjs?raw";
import sqliteWasmData from "sql.js/dist/sql-wasm-browser.wasm?url&inline";
import { FileUnreadable } from "../domain/file-unreadable";

export const mapWorkerUrl = (): string =>
  URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));

declare global {
  /** Path within `geodata/` → text of the file; written by `npm run build:offline`. */
  var pianquGeodata: Record<string, string> | undefined;
  /** The configuration as `config.js` beside the page sets it. */
  var pianquConfiguration: unknown;
}

/** @throws {FileUnreadable} where the folder was made without that file */
export async function readGeodata(path: string): Promise<string> {
  const files = globalThis.pianquGeodata;
  if (!files || !Object.hasOwn(files, path)) throw new FileUnreadable("file-missing");
  return files[path] ?? "";
}

/** `config.js`, which can be edited like `config.json` on a server. @throws {FileUnreadable} where it is missing */
export async function readConfigurationText(): Promise<string> {
  if (globalThis.pianquConfiguration === undefined) throw new FileUnreadable("file-missing");
  return JSON.stringify(globalThis.pianquConfiguration);
}

export const isServed = false;

/** From disk everything is there already. */
export const beginReading = (): void => undefined;

/** From disk nothing is fetched. @throws {FileUnreadable} always */
export async function readRemote(_address: string): Promise<string> {
  throw new FileUnreadable("file-not-reachable");
}

/** The program that reads GeoPackage files, which lies in the one script itself. */
export async function sqliteWasm(): Promise<ArrayBuffer> {
  const text = atob(sqliteWasmData.slice(sqliteWasmData.indexOf(",") + 1));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
}
