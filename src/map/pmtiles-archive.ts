import { addProtocol } from "maplibre-gl";
import { PMTiles, Protocol, TileType } from "pmtiles";

let protocol: Protocol | null = null;

/** What a PMTiles archive says of itself, and the address under which the engine asks for its tiles. */
export type ArchiveTiles = { url: string; minzoom: number; maxzoom: number; vectorLayers: string[] | null };

/**
 * Opens an archive by range requests (version 3).
 * @throws where the server does not answer in time, does not know ranges, or the file is no archive
 */
export async function openArchive(address: string): Promise<ArchiveTiles> {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol("pmtiles", protocol.tile);
  }
  const archive = new PMTiles(address);
  const { tileType, minZoom, maxZoom } = await inTime(archive.getHeader());
  const metadata = (await inTime(archive.getMetadata())) as { vector_layers?: { id?: unknown }[] } | undefined;
  protocol.add(archive);
  const isVector = tileType === TileType.Mvt;
  const named = Array.isArray(metadata?.vector_layers) ? metadata.vector_layers : [];
  const layers = named.slice(0, 200).flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  return { url: `pmtiles://${address}`, minzoom: minZoom, maxzoom: maxZoom, vectorLayers: isVector ? layers : null };
}

const patienceMs = 20_000;

/** The library waits for ever. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), patienceMs);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
