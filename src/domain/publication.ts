import type { MultiPolygon, Point, Polygon } from "geojson";
import type { DatasetId } from "./catalogue";
import type { DatasetMeta } from "./dataset";
import { LabelPoint, type District, type Link, type Place, type Water } from "./place";
import { z } from "./schema";
import { Name } from "./text";
import type { Zone } from "./zone";

export const PrefectureProperties = z.object({
  id: z.enum(["530100", "530300"]),
  name: Name,
  pinyin: z.string(),
  pinyinInitials: z.string(),
  labelPoint: LabelPoint,
});
/** Its area; the point of its name alone where no administrative line may be shown. */
export type Prefecture = z.infer<typeof PrefectureProperties> & { geometry: Polygon | MultiPolygon | Point };

/** Everything `geodata/` says, parsed: what the map, the lists and the search stand on. */
export type Publication = {
  datasets: readonly DatasetMeta[];
  zones: readonly Zone[];
  districts: readonly District[];
  prefectures: readonly Prefecture[];
  water: readonly Water[];
  places: readonly Place[];
  links: readonly Link[];
  /** Datasets of which nothing could be read, or not yet: what they hold is unknown, not nothing. */
  unread: readonly DatasetId[];
};

export const emptyPublication: Publication = {
  datasets: [],
  zones: [],
  districts: [],
  prefectures: [],
  water: [],
  places: [],
  links: [],
  unread: [],
};
