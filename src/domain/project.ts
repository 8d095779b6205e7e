import type { Parsed, Problem } from "./problem";
import { lookThrough } from "./plain-json";
import { migrateProject, projectVersion } from "./project-migrations";
import { Collections, countRecords, emptyCollections } from "./project-records";
import { z } from "./schema";

const title = z.string().check(z.maxLength(120));
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/**
 * What the project held when it was saved to a file, as hashes: two copies that both remember the same mark come
 * from that file, and what either changed since then can be told.
 */
export const SaveMark = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  at: z.iso.datetime(),
  /** `collection/id` → hash of the record; `project/title` and `project/note` too. */
  hashes: z.record(z.string(), hash),
});
export type SaveMark = z.infer<typeof SaveMark>;

/** As many exchanges back two copies still find what they have in common. */
export const mostMarks = 6;

/** More changes than can be made; counting on from a number a file claims stays exact. */
export const mostRevisions = 1e12;

/** 工程: everything a user changed, in one value. */
export const Project = z.strictObject({
  format: z.literal("pianqu-project"),
  version: z.literal(projectVersion),
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  title,
  note: z.string().check(z.maxLength(4000)),
  /** The office whose copy this is, never a person: it names the sides of a merge. */
  office: title,
  /** Counts the changes, undone ones included. */
  revision: z.int().check(z.gte(0), z.lte(mostRevisions)),
  /** `null` while nothing was ever changed. */
  changedAt: z.nullable(z.iso.datetime()),
  marks: z.array(SaveMark).check(z.maxLength(mostMarks)),
  collections: Collections,
});
export type Project = z.infer<typeof Project>;

/** Whether opening another project in its place loses nothing but the office's name. */
export const isEmptyProject = (project: Project): boolean =>
  project.title === "" && project.note === "" && countRecords(project.collections) === 0;

export const emptyProject = (id: string): Project => ({
  format: "pianqu-project",
  version: projectVersion,
  id,
  title: "",
  note: "",
  office: "",
  revision: 0,
  changedAt: null,
  marks: [],
  collections: emptyCollections,
});

const bounds = { depth: 40, nodes: 4_000_000 };

/** A project out of a file or the browser's store, of this version or an older one; `file` names it in a problem. */
export const parseProject = (json: unknown, file: string): Parsed<Project> => parse(json, file);

function parse(json: unknown, file: string, known?: (holder: object) => number | undefined): Parsed<Project> {
  const { fault } = lookThrough(json, bounds, known);
  if (fault !== null) return { ok: false, problem: { code: "project-file-unsafe", file, at: fault } };
  const migrated = migrateProject(json, file);
  if (!migrated.ok) return migrated;
  const parsed = Project.safeParse(migrated.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const at = parsed.error.issues[0]?.path.join(".").slice(0, 80) || "?";
  return { ok: false, problem: { code: "project-file-wrong-shape", file, at } };
}

/** Geometry of boundaries that was looked through, with how many values it holds: nobody changes it, and every edit would walk along it again. */
const soundValues = new WeakMap<object, number>();

/** Why a project could not be read again once it is stored, `null` where it can. */
export function faultOfProject(project: Project): Problem | null {
  for (const { geometry } of Object.values(project.collections.boundaries)) {
    if (soundValues.has(geometry)) continue;
    const { fault, seen } = lookThrough(geometry, bounds);
    if (fault === null) soundValues.set(geometry, seen);
  }
  const parsed = parse(project, "", (holder) => soundValues.get(holder));
  return parsed.ok ? null : { code: "project-over-limit", at: parsed.problem.at ?? "?" };
}
