import type { Parsed } from "./problem";
import { z } from "./schema";

/** Beside the catalogue; it does not list itself. */
export const manifestFile = "manifest.json";

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** Day and number within the day, so that versions sort as texts do for the first nine of a day. */
const Version = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}\.[1-9]\d{0,3}$/));
/** Below `geodata/`, never out of it. */
export const PackagePath = z.string().check(z.maxLength(200), z.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/));

const ManifestFile = z.object({ path: PackagePath, bytes: z.int().check(z.gte(0)), sha256: Sha256 });
export type ManifestFile = z.infer<typeof ManifestFile>;

/** `geodata/manifest.json`: one version of the data as it was put on the server, file by file. */
export const Manifest = z.object({
  schema: z.literal(1),
  version: Version,
  date: z.iso.date(),
  /** An office or a role, never a person; `null` where not stated. */
  approver: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
  note: z.nullable(z.string().check(z.minLength(1), z.maxLength(1000))),
  /** The package that this one replaced, by its version and the checksum of its manifest. */
  previous: z.nullable(z.object({ version: Version, sha256: Sha256 })),
  files: z.array(ManifestFile).check(z.minLength(1), z.maxLength(2000)),
});
export type Manifest = z.infer<typeof Manifest>;

/** A manifest is small; whatever is larger is something else. */
export const mostManifestChars = 1_000_000;

/** @returns a problem with the path of what is wrong, or that the text is no JSON */
export function parseManifest(text: string): Parsed<Manifest> {
  if (text.length > mostManifestChars) return broken("files");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: { code: "file-not-json", file: manifestFile } };
  }
  const parsed = Manifest.safeParse(json);
  if (!parsed.success) return broken(parsed.error.issues[0]?.path.map(String).join(".") ?? "");
  const seen = new Set<string>();
  const twice = parsed.data.files.findIndex(({ path }) => seen.size === seen.add(path).size);
  return twice < 0 ? { ok: true, value: parsed.data } : broken(`files.${twice}.path`);
}

const broken = (at: string): Parsed<never> => ({ ok: false, problem: { code: "dataset-wrong-shape", file: manifestFile, at } });

/** The text of the file: one file of the package per line, so that a change of one shows as one line. */
export function manifestText({ files, ...head }: Manifest): string {
  const lines = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => `    ${JSON.stringify(file)}`);
  const rest = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  return `{\n${rest.join("\n")}\n  "files": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/** The next free version of a day (`YYYY-MM-DD`) after the present one. */
export function nextVersion(day: string, present: string | null): string {
  const [presentDay, number] = present?.split(".") ?? [];
  return presentDay === day ? `${day}.${Number(number) + 1}` : `${day}.1`;
}

export const isVersion = (text: string): boolean => Version.safeParse(text).success;

/** How the files of a folder differ from what its manifest says. */
export type FileState = "as-published" | "replaced" | "added" | "missing";

/** @param present `null` where the file is not there */
export function fileState(published: ManifestFile | undefined, present: Omit<ManifestFile, "path"> | null): FileState {
  if (!present) return "missing";
  if (!published) return "added";
  return published.sha256 === present.sha256 && published.bytes === present.bytes ? "as-published" : "replaced";
}
