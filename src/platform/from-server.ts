/**
 * How the app reaches its files when a server delivers it. Its twin `from-file.ts` does the same for the
 * folder opened from disk; `#platform` in package.json chooses at build time.
 */
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { fetchText } from "./fetch-text";

export const mapWorkerUrl = (): string => workerUrl;

/**
 * The text of one file of the publication.
 * @param path relative to `geodata/`
 * @throws {FileUnreadable} with what the user can be told of it
 */
export const readGeodata = (path: string): Promise<string> => fetchText(new URL(`geodata/${path}`, document.baseURI));
