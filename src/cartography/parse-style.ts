import { validateStyleMin, type LayerSpecification, type SourceSpecification, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";

export type ParsedStyle = { sources: Record<string, SourceSpecification>; layers: LayerSpecification[]; sprite: string | null };

const layerTypes = new Set(["background", "fill", "line", "symbol", "raster", "circle", "hillshade", "heatmap"]);

/**
 * What can be used of a MapLibre style: tile sources over http(s), flat layers that the style
 * specification accepts. Everything else is left out; `null` where nothing is left.
 * @param address of the style itself; its relative addresses start from there
 */
export function parseStyle(json: unknown, address: string): ParsedStyle | null {
  if (!isRecord(json) || json["version"] !== 8 || !isRecord(json["sources"]) || !Array.isArray(json["layers"])) return null;
  const sources = Object.fromEntries(Object.entries(json["sources"]).flatMap(([id, source]) => {
    const usable = isRecord(source) ? tileSource(source, address) : null;
    return usable ? [[id, usable] as const] : [];
  }));
  const layers = json["layers"].slice(0, 500).filter((layer): layer is LayerSpecification => {
    if (!isRecord(layer) || typeof layer["id"] !== "string" || !layerTypes.has(String(layer["type"]))) return false;
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
  const numbers = Object.fromEntries(["minzoom", "maxzoom", "tileSize"].flatMap((name) => (typeof source[name] === "number" ? [[name, source[name]]] : [])));
  const words = Object.fromEntries((["scheme", "encoding"] as const).flatMap((name) => (typeof source[name] === "string" ? [[name, source[name]]] : [])));
  return { type, ...(url === null ? { tiles } : { url }), ...numbers, ...words } as SourceSpecification;
}

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

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
