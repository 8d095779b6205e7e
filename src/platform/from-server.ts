/**
 * How the app reaches its files when a server delivers it. Its twin `from-file.ts` does the same for the
 * folder opened from disk; `#platform` in package.json chooses at build time.
 */
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

export const mapWorkerUrl = (): string => workerUrl;

/** A file that takes longer is given up, so that one hanging answer does not hold back the others for ever. */
const patienceMs = 20_000;

/**
 * The text of one file of the publication.
 * @param path relative to `geodata/`
 * @throws {GeodataUnreadable} with the HTTP status, 0 where the server did not answer in time
 */
export async function readGeodata(path: string): Promise<string> {
  try {
    const response = await fetch(new URL(`geodata/${path}`, document.baseURI), { signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok) throw new GeodataUnreadable(response.status);
    return await response.text();
  } catch (cause) {
    throw cause instanceof GeodataUnreadable ? cause : new GeodataUnreadable(0, cause);
  }
}

/** `config.json` beside the page. @throws {GeodataUnreadable} */
export const readConfigurationText = (): Promise<string> => readFile(new URL("config.json", document.baseURI), 1_000_000);

/** Whether the page is delivered by a server, so that base maps can be asked for and the policy is completed at run time. */
export const isServed = true;

/**
 * A description of a base map (style, TileJSON) from a server that the configuration names.
 * @throws {GeodataUnreadable} also where it is longer than 5 MB
 */
export const readRemote = (address: string): Promise<string> => readFile(new URL(address, document.baseURI), 5_000_000);

async function readFile(address: URL, mostCharacters: number): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok) throw new GeodataUnreadable(response.status);
    const text = await response.text();
    if (text.length > mostCharacters) throw new GeodataUnreadable(0);
    return text;
  } catch (cause) {
    throw cause instanceof GeodataUnreadable ? cause : new GeodataUnreadable(0, cause);
  }
}

export class GeodataUnreadable extends Error {
  constructor(
    readonly status: number,
    cause?: unknown,
  ) {
    super(`geodata answered ${status}`, { cause });
  }
}
