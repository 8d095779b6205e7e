import { rasterDrawing, styleDrawing, tileSetDrawing, type BaseMapDrawing } from "../cartography/base-map";
import { parseStyle } from "../cartography/parse-style";
import type { BaseMap } from "../domain/base-map";
import { addressesOf } from "../formats/content-policy";
import { parseTileJson } from "../formats/parse-tile-set";
import { wmtsAddresses } from "../formats/wmts-address";
import { openArchive } from "../map/pmtiles-archive";

/**
 * Reads what a base map says of itself and makes its drawing.
 * @throws where it cannot be read, or is not what the configuration calls it
 */
export async function readBaseMap(baseMap: BaseMap, read: (address: string) => Promise<string>, page: string): Promise<BaseMapDrawing> {
  const bases = addressesOf(baseMap).map((address) => absolute(address, page));
  const [address = ""] = bases;
  switch (baseMap.kind) {
    case "raster":
      return rasterDrawing(baseMap, [bases]);
    case "wmts":
      return rasterDrawing(baseMap, baseMap.layers.map((layer) => wmtsAddresses(baseMap, layer, bases)));
    case "pmtiles":
      return tileSetDrawing(baseMap, await openArchive(address));
    case "tilejson":
      return tileSetDrawing(baseMap, usable(parseTileJson(JSON.parse(await read(address)), address)));
    case "style":
      return styleDrawing(baseMap, usable(parseStyle(JSON.parse(await read(address)), address)));
  }
}

const absolute = (address: string, page: string): string => new URL(address, page).href.replaceAll("%7B", "{").replaceAll("%7D", "}");

function usable<T>(parsed: T | null): T {
  if (parsed === null) throw new Error("not what the configuration calls it");
  return parsed;
}
