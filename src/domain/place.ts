import type { LineString, Point, Polygon, MultiPolygon, MultiLineString } from "geojson";
import { z } from "./schema";
import { Name, Text } from "./text";

export const placeKinds = ["city", "town", "station", "airport", "tourism", "named-place"] as const;

/** A feature of `geodata/places/`: a point, or no geometry where none could be verified. */
export const PlaceProperties = z.object({
  id: z.string(),
  kind: z.enum(placeKinds),
  name: Name,
  pinyin: z.string(),
  pinyinInitials: z.string(),
  /** The county it lies in. */
  district: z.nullable(z.string()),
  grade: z.nullable(z.enum(["verified", "stand-in"])),
  source: Text,
  documents: z.array(z.string()),
});
export type Place = z.infer<typeof PlaceProperties> & { geometry: Point | null };

/** A feature of `geodata/links/`: what joins two places without being a zone. Its course is never known. */
export const LinkProperties = z.object({
  id: z.string(),
  name: Name,
  status: z.enum(["existing", "under-construction", "planned"]),
  /** Ids of the collaboration areas it is named for. */
  zones: z.array(z.string()),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  document: z.string(),
  where: z.nullable(Text),
  note: Text,
});
export type Link = z.infer<typeof LinkProperties> & { geometry: LineString | null };

/** A point for a name, `[lng, lat]`. */
export const LabelPoint = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))]);

export const DistrictProperties = z.object({
  /** Six-digit county code, 县级行政区划代码. */
  id: z.string().check(z.regex(/^53\d{4}$/)),
  name: Name,
  pinyin: z.string(),
  pinyinInitials: z.string(),
  city: z.enum(["530100", "530300"]),
  /** Well inside the largest part. */
  labelPoint: LabelPoint,
  publishedAreaKm2: z.nullable(z.number()),
});
/** Its area; the point of its name alone where no administrative line may be shown. */
export type District = z.infer<typeof DistrictProperties> & { geometry: Polygon | MultiPolygon | Point };

export const WaterProperties = z.object({
  id: z.string(),
  kind: z.enum(["lake", "river"]),
  name: Name,
  pinyin: z.string(),
  pinyinInitials: z.string(),
  rank: z.union([z.literal(1), z.literal(2)]),
});
export type Water = z.infer<typeof WaterProperties> & { geometry: Polygon | MultiPolygon | LineString | MultiLineString };
