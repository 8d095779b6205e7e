import { isAddress } from "./address";
import { withDefault, z } from "./schema";
import { Text } from "./text";

/** Where a base map is fetched from: a server by its address, or a file beside the app. */
const Address = z.string().check(z.minLength(1), z.maxLength(2000), z.refine(isAddress));

const shared = {
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  title: Text,
  /** The licence line, shown while the base map is: the source asks for it. */
  attribution: Text,
  /** Origins it draws on beside that of `url`, for instance of the tiles that a style names. */
  origins: withDefault(z.array(z.url({ protocol: /^https?$/ })).check(z.maxLength(40)), []),
  opacity: withDefault(z.number().check(z.gt(0), z.lte(1)), 1),
  minZoom: withDefault(z.number().check(z.gte(0), z.lte(24)), 0),
  maxZoom: withDefault(z.number().check(z.gte(0), z.lte(24)), 18),
};

/** Tiles on the Web Mercator grid; `{s}` is replaced by each of `subdomains`. */
const Raster = z.strictObject({
  ...shared,
  kind: z.literal("raster"),
  url: Address.check(z.regex(/\{x\}/), z.regex(/\{y\}/), z.regex(/\{z\}/)),
  subdomains: withDefault(z.array(z.string().check(z.regex(/^[\w-]{1,20}$/))).check(z.maxLength(20)), []),
  tileSize: withDefault(z.literal([256, 512]), 256),
  scheme: withDefault(z.enum(["xyz", "tms"]), "xyz"),
});

/** An OGC WMTS by key-value pairs, in EPSG:3857 only; the `layers` lie over one another (天地图: `vec`, `cva`). */
const Wmts = z.strictObject({
  ...shared,
  kind: z.literal("wmts"),
  url: Address,
  layers: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(6)),
  style: withDefault(z.string().check(z.maxLength(100)), "default"),
  /** The name of the tile matrix set, `w` for 天地图. */
  matrixSet: z.string().check(z.minLength(1), z.maxLength(200)),
  format: withDefault(z.string().check(z.maxLength(60)), "tiles"),
  /** The office's own key, sent as `tk`; whoever opens the page can read it. */
  key: withDefault(z.nullable(z.string().check(z.regex(/^[\w-]{1,200}$/))), null),
  subdomains: withDefault(z.array(z.string().check(z.regex(/^[\w-]{1,20}$/))).check(z.maxLength(20)), []),
});

const Style = z.strictObject({ ...shared, kind: z.literal("style"), url: Address });
const PmtilesArchive = z.strictObject({ ...shared, kind: z.literal("pmtiles"), url: Address });
const TileJson = z.strictObject({ ...shared, kind: z.literal("tilejson"), url: Address });

export const BaseMap = z.discriminatedUnion("kind", [Raster, Wmts, Style, PmtilesArchive, TileJson]);
export type BaseMap = z.infer<typeof BaseMap>;
