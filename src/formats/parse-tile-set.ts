import { z } from "../domain/schema";

const TileJson = z.object({
  tiles: z.array(z.string().check(z.maxLength(2000))).check(z.minLength(1), z.maxLength(20)),
  minzoom: z.optional(z.number().check(z.gte(0), z.lte(24))),
  maxzoom: z.optional(z.number().check(z.gte(0), z.lte(24))),
  vector_layers: z.optional(z.array(z.object({ id: z.string().check(z.maxLength(200)) })).check(z.maxLength(200))),
});

export type TileJson = { tiles: string[]; minzoom?: number; maxzoom?: number; vectorLayers: string[] | null };

/** TileJSON 2 or 3; without `vector_layers` the tiles are pictures. `null` where it is something else. */
export function parseTileJson(json: unknown, address: string): TileJson | null {
  const parsed = TileJson.safeParse(json);
  if (!parsed.success) return null;
  const { tiles, minzoom, maxzoom, vector_layers: layers } = parsed.data;
  const absolute = tiles.flatMap((tile) => {
    try {
      const { href, protocol } = new URL(tile, address);
      return /^https?:$/.test(protocol) ? [href.replaceAll("%7B", "{").replaceAll("%7D", "}")] : [];
    } catch {
      return [];
    }
  });
  if (absolute.length === 0) return null;
  return { tiles: absolute, ...(minzoom === undefined ? {} : { minzoom }), ...(maxzoom === undefined ? {} : { maxzoom }), vectorLayers: layers?.map(({ id }) => id) ?? null };
}
