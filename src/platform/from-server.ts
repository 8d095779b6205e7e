/**
 * How the app reaches its files when a server delivers it. Its twin `from-file.ts` does the same for the
 * folder opened from disk; `#platform` in package.json chooses at build time.
 */
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

export const mapWorkerUrl = (): string => workerUrl;

/**
 * The text of one file of the publication.
 * @param path relative to `geodata/`
 * @throws {GeodataUnreadable} with the HTTP status, 0 where the server did not answer
 */
export async function readGeodata(path: string, signal?: AbortSignal): Promise<string> {
  const url = new URL(`geodata/${path}`, document.baseURI);
  const response = await fetch(url, signal ? { signal } : {}).catch((cause: unknown) => {
    throw new GeodataUnreadable(0, cause);
  });
  if (!response.ok) throw new GeodataUnreadable(response.status);
  return response.text();
}

export class GeodataUnreadable extends Error {
  constructor(
    readonly status: number,
    cause?: unknown,
  ) {
    super(`geodata answered ${status}`, { cause });
  }
}
