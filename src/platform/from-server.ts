/**
 * How the app reaches its files when a server delivers it. Its twin `from-file.ts` does the same for the
 * folder opened from disk; `#platform` in package.json chooses at build time.
 */
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import sqliteWasmUrl from "sql.js/dist/sql-wasm-browser.wasm?url";
import { FileUnreadable } from "../domain/file-unreadable";
import { fetchText, usualLimits } from "./fetch-text";

/**
 * Through a script made here, which keeps the worker under the page's own security policy: a worker fetched by its
 * address would have none, and follow redirects to servers that the configuration does not name.
 */
export const mapWorkerUrl = (): string =>
  URL.createObjectURL(new Blob([`import ${JSON.stringify(new URL(workerUrl, import.meta.url).href)};`], { type: "text/javascript" }));

/** Files that were asked for before anyone needed them. */
const begun = new Map<string, Promise<string>>();

/** Asks for the files of the first view while the app itself is still on its way. */
export function beginReading(): void {
  for (const path of FIRST_FILES) {
    const text = fetchGeodata(path);
    // Whoever reads it hears of the failure.
    text.catch(() => undefined);
    begun.set(path, text);
  }
}

/**
 * The text of one file of the publication.
 * @param path relative to `geodata/`
 * @throws {FileUnreadable} with what the user can be told of it
 */
export function readGeodata(path: string): Promise<string> {
  const text = begun.get(path) ?? fetchGeodata(path);
  // Asked for again, it may have been replaced.
  begun.delete(path);
  return text;
}

const fetchGeodata = (path: string): Promise<string> => fetchText(new URL(`geodata/${path}`, document.baseURI), { ...usualLimits, mode: "same-origin" });

/** `config.json` beside the page, which nothing can be shown before. @throws {FileUnreadable} */
export const readConfigurationText = (): Promise<string> => fetchText(new URL("config.json", document.baseURI), { silentMs: 5000, wholeMs: 10_000, mostBytes: 1_000_000, mode: "same-origin" });

/** Whether the page is delivered by a server, so that base maps can be asked for and the policy is completed at run time. */
export const isServed = true;

/**
 * A description of a base map (style, TileJSON) from a server that the configuration names.
 * @throws {FileUnreadable} also where it is longer than 5 MB
 */
export const readRemote = (address: string): Promise<string> => fetchText(new URL(address, document.baseURI), { ...usualLimits, mostBytes: 5_000_000 });

/** The program that reads GeoPackage files, 0.7 MB; asked for when the first such file is opened. @throws {FileUnreadable} */
export async function sqliteWasm(): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(sqliteWasmUrl, document.baseURI), { mode: "same-origin" }).catch(() => null);
  if (!answer?.ok) throw new FileUnreadable("file-not-reachable");
  return answer.arrayBuffer();
}
