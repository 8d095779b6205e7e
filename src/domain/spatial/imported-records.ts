import type { MultiPolygon, Polygon } from "geojson";
import { isDate } from "../calendar";
import { isPrototypeKey } from "../plain-json";
import { ReleaseClass } from "../dataset";
import { shapeFault } from "../geometry-fault";
import { z } from "../schema";
import { AreaKind, ZoneId } from "../zone";
import { controlLines } from "./control-line";
import { geometryKinds } from "./feature-columns";
import { spatialFormats } from "./spatial-file";
import { spatialLimits } from "./spatial-limits";

const line = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const date = z.string().check(z.refine(isDate));
const count = z.int().check(z.gte(0), z.lte(1e9));
const degrees = z.number().check(z.gte(-180), z.lte(180));
const RecordId = z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,79}$/), z.refine((id) => !isPrototypeKey(id)));
const common = { id: RecordId, releaseClass: z.prefault(ReleaseClass, "internal") };

/** Something that was found or done on the way in: the key of a sentence and what stands in it. */
export const Finding = z.strictObject({ code: line(60), values: z.record(z.string(), z.union([z.string().check(z.maxLength(300)), z.number()])) });
export type Finding = z.infer<typeof Finding>;

/** Where imported geometry came from and how it came to its place. Parameters of a local system are never among it. */
export const ImportProvenance = z.strictObject({
  file: line(300),
  format: z.enum(spatialFormats),
  /** Layer within the file. */
  layer: z.nullable(line(300)),
  encoding: z.nullable(line(40)),
  /** SHA-256 of the file, or of all of them in the order of their names. */
  sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** What the file says of its coordinates, shortened; `null` where it says nothing. */
  declared: z.nullable(line(400)),
  /** As what they were read: `EPSG:4543`, `GCJ-02`… */
  crs: line(60),
  /** Whether the file said so or the user decided. */
  decidedBy: z.enum(["file", "user"]),
  /** What that way of reading adds to the uncertainty of the positions, metres on the ground. */
  addedUncertaintyM: z.nullable(z.number().check(z.gte(0), z.lte(1e6))),
  findings: z.array(Finding).check(z.maxLength(60)),
  importedAt: z.iso.datetime(),
});
export type ImportProvenance = z.infer<typeof ImportProvenance>;

/** Features that lie beside the project, by the hash of their bytes; the store of the browser and the project file hold them. */
export const LayerData = z.strictObject({
  /** SHA-256 of the packed columns. */
  key: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: count,
  features: count,
  positions: count,
  kinds: z.array(z.enum(geometryKinds)).check(z.maxLength(4)),
  /** `[west, south, east, north]`, WGS 84; `null` where no feature has a place. */
  bounds: z.nullable(z.tuple([degrees, degrees, degrees, degrees])),
  fields: z.array(z.strictObject({ name: z.string().check(z.maxLength(200)), type: z.enum(["number", "text", "json"]) })).check(z.maxLength(spatialLimits.mostFields)),
});
export type LayerData = z.infer<typeof LayerData>;

const described = {
  title: line(120),
  /** The office that answers for it, never a person; `null` where nobody said. */
  who: z.nullable(line(120)),
  /** When it speaks for. */
  asOf: z.nullable(date),
  note: z.nullable(line(500)),
  addedAt: z.iso.datetime(),
  provenance: ImportProvenance,
};

const verified = new WeakSet();

const isAreal = (value: object): value is Polygon | MultiPolygon => "type" in value && (value.type === "Polygon" || value.type === "MultiPolygon");

/** An area in WGS 84. Records are values that nobody changes, so each is looked through once. */
const Areal = z.custom<Polygon | MultiPolygon>((value) => {
  if (typeof value !== "object" || value === null) return false;
  if (verified.has(value)) return true;
  const isSound = isAreal(value) && shapeFault(value) === null && positionsWithin(value);
  if (isSound) verified.add(value);
  return isSound;
});

function positionsWithin(geometry: Polygon | MultiPolygon): boolean {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const total = rings.reduce((sum, ring) => sum + ring.length, 0);
  return total <= spatialLimits.mostBoundaryPositions && rings.every((ring) => ring.every(([lng = 999, lat = 999]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90));
}

export const boundaryId = (zone: string): string => `boundary-${zone}`;

/** 实测界线: the boundary of a zone as an office surveyed it; it stands in the place of the schematic figure. */
export const BoundaryRecord = z
  .strictObject({
    ...common,
    ...described,
    zone: ZoneId,
    /** Which of the zone's areas it bounds; `null` where nobody said. */
    which: z.nullable(AreaKind),
    uncertaintyM: z.nullable(z.number().check(z.positive(), z.lte(1e6))),
    geometry: Areal,
  })
  .check(z.refine(({ id, zone }) => id === boundaryId(zone)));
export type BoundaryRecord = z.infer<typeof BoundaryRecord>;

/** 布局方案: the land-use polygons of one zone in one version, classed by the national codes. */
export const EditionRecord = z.strictObject({
  ...common,
  ...described,
  zone: ZoneId,
  /** The 用地用海 guide whose codes it uses. */
  codes: z.enum(["2020", "2023"]),
  /** The attribute that holds the code. */
  codeField: line(200),
  data: LayerData,
});
export type EditionRecord = z.infer<typeof EditionRecord>;

export const layerUses = ["layer", "parcels", "control-lines", "projects", "resources"] as const;
export type LayerUse = (typeof layerUses)[number];

/** 图层: whatever else was imported. */
export const LayerRecord = z
  .strictObject({
    ...common,
    ...described,
    use: z.enum(layerUses),
    /** The zone it belongs to, where it belongs to one. */
    zone: z.nullable(ZoneId),
    /** For control lines, which of them. */
    control: z.nullable(z.enum(controlLines)),
    data: LayerData,
  })
  .check(z.refine(({ use, control }) => (use === "control-lines") === (control !== null), { path: ["control"] }));
export type LayerRecord = z.infer<typeof LayerRecord>;
