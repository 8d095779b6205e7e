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

export class GeodataUnreadable extends Error {
  constructor(
    readonly status: number,
    cause?: unknown,
  ) {
    super(`geodata answered ${status}`, { cause });
  }
}
