import { validateStyleMin, type LayerSpecification, type SourceSpecification, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { isFields } from "../domain/plain-json";

export type ParsedStyle = { sources: Record<string, SourceSpecification>; layers: LayerSpecification[]; sprite: string | null };

const layerTypes = new Set(["background", "fill", "line", "symbol", "raster", "circle", "hillshade", "heatmap"]);

/**
 * What can be used of a MapLibre style: tile sources over http(s), flat layers that the style
 * specification accepts. Everything else is left out; `null` where nothing is left.
 * @param address of the style itself; its relative addresses start from there
 */
export function parseStyle(json: unknown, address: string): ParsedStyle | null {
  if (!isFields(json) || json["version"] !== 8 || !isFields(json["sources"]) || !Array.isArray(json["layers"])) return null;
  const sources = Object.fromEntries(Object.entries(json["sources"]).flatMap(([id, source]) => {
    const usable = isFields(source) ? tileSource(source, address) : null;
    return usable ? [[id, usable] as const] : [];
  }));
  const layers = json["layers"].slice(0, 500).filter((layer): layer is LayerSpecification => {
    if (!isFields(layer) || typeof layer["id"] !== "string" || !layerTypes.has(String(layer["type"]))) return false;
    return layer["type"] === "background" || (typeof layer["source"] === "string" && Object.hasOwn(sources, layer["source"]));
  });
  const sound = withoutFaults({ version: 8, sources, layers });
  return sound.length === 0 ? null : { sources, layers: sound, sprite: addressOf(json["sprite"], address) };
}

/** Takes out the layers that the specification rejects; a fault of one would cost the whole style. */
function withoutFaults(style: StyleSpecification): LayerSpecification[] {
  const glyphs = "https://example.invalid/{fontstack}/{range}.pbf";
  const faulty = new Set(
    validateStyleMin({ ...style, glyphs }).flatMap(({ message }) => {
      const index = /^layers\[(\d+)\]/.exec(message)?.[1];
      return index === undefined ? [] : [Number(index)];
    }),
  );
  const seen = new Set<string>();
  return style.layers.filter((layer, index) => !faulty.has(index) && !seen.has(layer.id) && seen.add(layer.id));
}

function tileSource(source: Record<string, unknown>, from: string): SourceSpecification | null {
  const { type } = source;
  if (type !== "vector" && type !== "raster" && type !== "raster-dem") return null;
  const url = addressOf(source["url"], from);
  const tiles = Array.isArray(source["tiles"]) ? source["tiles"].slice(0, 20).flatMap((tile) => addressOf(tile, from) ?? []) : [];
  if (url === null && tiles.length === 0) return null;
  const [minzoom, maxzoom] = [zoomOf(source["minzoom"]), zoomOf(source["maxzoom"])];
  if (minzoom === null || maxzoom === null || (minzoom ?? 0) > (maxzoom ?? 24)) return null;
  const { tileSize = 512, scheme = "xyz", encoding } = source;
  // Other sizes ask for so many tiles that the browser dies of it.
  if (tileSize !== 256 && tileSize !== 512 && tileSize !== 1024) return null;
  if (scheme !== "xyz" && scheme !== "tms") return null;
  if (encoding !== undefined && encoding !== "terrarium" && encoding !== "mapbox") return null;
  return {
    type,
    ...(url === null ? { tiles } : { url }),
    ...(minzoom === undefined ? {} : { minzoom }),
    ...(maxzoom === undefined ? {} : { maxzoom }),
    ...(type === "vector" ? { scheme } : { tileSize }),
    ...(type === "raster" ? { scheme } : {}),
    ...(type === "raster-dem" && encoding !== undefined ? { encoding } : {}),
  } as SourceSpecification;
}

/** A zoom level, `undefined` where none is given, `null` where it is none. */
const zoomOf = (value: unknown): number | undefined | null => {
  if (value === undefined) return undefined;
  return typeof value === "number" && value >= 0 && value <= 24 ? value : null;
};

/** An absolute http(s) address with its `{z}` left readable; `null` for any other scheme. */
function addressOf(value: unknown, from: string): string | null {
  if (typeof value !== "string" || value.length > 2000) return null;
  try {
    const { href, protocol } = new URL(value, from);
    return protocol === "https:" || protocol === "http:" ? href.replaceAll("%7B", "{").replaceAll("%7D", "}") : null;
  } catch {
    return null;
  }
}
