import { WebAddress, z } from "./schema";
import { Text } from "./text";

/** 公开 may leave the office; 内部 is physically absent from the public build. */
export const ReleaseClass = z.enum(["public", "internal"]);
export type ReleaseClass = z.infer<typeof ReleaseClass>;

const Field = z.object({
  name: z.string(),
  title: Text,
  type: z.enum(["string", "integer", "number", "boolean", "array", "object"]),
  unit: z.nullable(z.string()),
  description: z.optional(Text),
});

const Licence = z.object({
  name: z.string(),
  url: z.nullable(WebAddress),
  holder: Text,
  note: z.nullable(Text),
});

const Provenance = z.object({
  source: Text,
  url: z.nullable(WebAddress),
  /** When the data speak for: an ISO date, month or year; `null` where the source does not say. */
  asOf: z.nullable(z.string()),
  retrieved: z.iso.date(),
  method: Text,
  /** The committed script that makes the file, relative to `geodata/`. */
  script: z.nullable(z.string()),
  accuracy: Text,
});

/** `geodata/<id>/dataset.json`: what a folder of the publication holds and by what right. */
export const DatasetMeta = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  title: Text,
  description: Text,
  releaseClass: ReleaseClass,
  licence: Licence,
  provenance: Provenance,
  /** Feature files in this folder, read in this order; missing ones are named, the rest is kept. */
  files: z.array(z.string().check(z.regex(/^[\w.-]+\.(geojson|json)$/))).check(z.minLength(1), z.maxLength(100)),
  fields: z.array(Field),
});
export type DatasetMeta = z.infer<typeof DatasetMeta>;
