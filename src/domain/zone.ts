import type { Geometry } from "geojson";
import { ReleaseClass } from "./dataset";
import { z } from "./schema";
import { Name, Text } from "./text";

export const ZoneId = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)).brand<"ZoneId">();
export type ZoneId = z.infer<typeof ZoneId>;

/** In drawing order of importance: the first is labelled first. Counties are datasets of their own. */
export const zoneKinds = [
  "pilot-free-trade-zone",
  "linkage-zone",
  "bonded-zone",
  "development-zone",
  "industrial-park",
  "park-block",
  "collaboration-area",
] as const;
export const ZoneKind = z.enum(zoneKinds);
export type ZoneKind = z.infer<typeof ZoneKind>;

export const boundaryMethods = ["surveyed", "administrative", "schematic", "located-only", "unlocated"] as const;
export const BoundaryMethod = z.enum(boundaryMethods);
export type BoundaryMethod = z.infer<typeof BoundaryMethod>;

/** Which area a published figure means: one zone may have several (昆明经开区 has three). */
export const AreaKind = z.enum(["approved", "administered", "planned", "implemented", "built-up"]);
export type AreaKind = z.infer<typeof AreaKind>;

export const StatedArea = z.object({
  /** As printed, in `unit`. */
  value: z.number().check(z.positive(), z.lte(1e9)),
  unit: z.enum(["km2", "ha", "mu"]),
  which: AreaKind,
  status: z.enum(["existing", "planned"]),
  asOf: z.nullable(z.string()),
  /** Id in `geodata/documents/documents.json`. */
  document: z.string(),
  /** Where in the document, in words a reader can follow. */
  where: z.nullable(Text),
  /** Shown beside the figure; a figure with a caution enters no sum. */
  caution: z.nullable(Text),
});
export type StatedArea = z.infer<typeof StatedArea>;

/**
 * How well the boundary is known. Uncertainty is the distance in metres (on the ground) within which the
 * true place of the figure lies, `null` where nobody can say. `grade` says whether the anchor is a
 * verified place of that name or only a stand-in (county seat, sub-district office, station).
 */
export const Boundary = z.object({
  method: BoundaryMethod,
  source: Text,
  asOf: z.nullable(z.string()),
  uncertaintyM: z.nullable(z.number().check(z.positive())),
  note: Text,
  grade: z.nullable(z.enum(["verified", "stand-in"])),
  figure: z.nullable(z.enum(["circle", "capsule", "union", "as-surveyed"])),
  /** Which of the stated areas the figure shows. */
  drawnArea: z.nullable(AreaKind),
  /** Ids in the places dataset. */
  anchors: z.array(z.string()),
});
export type Boundary = z.infer<typeof Boundary>;

/** A name that a zone had before, where the day of the change is not known or the former zone has no entry of its own. */
export const FormerName = z.object({
  name: Text,
  /** The zone was renamed or reorganised, or another one was merged into it. */
  how: z.enum(["renamed", "reorganised", "merged"]),
  /** First day, month or year of the present name; `null` where the source does not say. */
  until: z.nullable(z.string()),
  /** Id in `geodata/documents/documents.json`. */
  document: z.string(),
});
export type FormerName = z.infer<typeof FormerName>;

/** The properties of a feature of `geodata/zones/`, the same names as in the file. */
export const ZoneProperties = z.object({
  id: ZoneId,
  kind: ZoneKind,
  level: z.nullable(z.enum(["national", "provincial", "municipal"])),
  name: Name,
  /** For map labels, where the official name is too long. */
  shortName: Name,
  aliases: z.array(z.string()),
  /** Full pinyin without tones or spaces, and its initials; for search. */
  pinyin: z.string(),
  pinyinInitials: z.string(),
  parent: z.nullable(ZoneId),
  /** The unit of the one tree along which figures add up; `null` for overlays. A zone id or a county code. */
  accountUnit: z.nullable(z.string()),
  /** Codes of the counties it lies in, as far as published. */
  districts: z.array(z.string().check(z.regex(/^53\d{4}$/))),
  /** First day, month or year of the zone; see `zone-history.ts` for how partial dates compare. */
  validFrom: z.nullable(z.string()),
  /** First day, month or year on which it no longer is. */
  validTo: z.nullable(z.string()),
  /** The zone it came from, or several that were merged. */
  predecessor: z.nullable(z.union([z.string(), z.array(z.string())])),
  formerNames: z.prefault(z.array(FormerName), []),
  releaseClass: ReleaseClass,
  statedAreas: z.array(StatedArea),
  boundary: Boundary,
  documents: z.array(z.string()),
  caution: z.nullable(Text),
  /** What the published sources say of its parts and functions, where no figure can show it. */
  remark: z.nullable(Text),
});

export type Zone = z.infer<typeof ZoneProperties> & {
  /** WGS 84, `[lng, lat]`; a point for `located-only`, `null` for `unlocated`. */
  geometry: Geometry | null;
};
