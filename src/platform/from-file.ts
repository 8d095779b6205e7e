/**
 * How the app reaches its files when the folder is opened from disk (`file://`), where module scripts,
 * fetch and worker files are refused: the publication lies in one script beside the app, and the map's
 * worker is made from its source text.
 */
import workerSource from "maplibre-gl/dist/maplibre-gl-worker.mjs?raw";

export const mapWorkerUrl = (): string =>
  URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));

declare global {
  /** Path within `geodata/` → text of the file; written by `npm run build:offline`. */
  var pianquGeodata: Record<string, string> | undefined;
  /** The configuration as `config.js` beside the page sets it. */
  var pianquConfiguration: unknown;
}

/** @throws {GeodataUnreadable} 404 where the folder was made without that file */
export async function readGeodata(path: string): Promise<string> {
  const text = globalThis.pianquGeodata?.[path];
  if (text === undefined) throw new GeodataUnreadable(404);
  return text;
}

/** `config.js`, which can be edited like `config.json` on a server. @throws {GeodataUnreadable} 404 where it is missing */
export async function readConfigurationText(): Promise<string> {
  if (globalThis.pianquConfiguration === undefined) throw new GeodataUnreadable(404);
  return JSON.stringify(globalThis.pianquConfiguration);
}

export const isServed = false;

/** From disk nothing is fetched. @throws {GeodataUnreadable} always */
export async function readRemote(_address: string): Promise<string> {
  throw new GeodataUnreadable(0);
}

export class GeodataUnreadable extends Error {
  constructor(readonly status: number) {
    super(`geodata answered ${status}`);
  }
}
