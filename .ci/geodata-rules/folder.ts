import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { manifestFile, manifestText, nextVersion, PackagePath, parseManifest, type Manifest } from "../../src/domain/manifest";
import { internalParts, type InternalPart } from "../../src/domain/release-class";
import { sha256Hex } from "../../src/formats/checksum";
import { jsonOf } from "../../src/formats/inspect-data";
import type { ReadText } from "../../src/formats/read-json";
import { manifestOf } from "../../src/formats/write-manifest";

/** Every file of a publication folder as it is served, by its path; the scripts that make them are not part of it. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile() && !path.startsWith(`build${sep}`))
    .map((path) => path.split(sep).join("/"))
    // What a desktop leaves behind (.DS_Store) is not published.
    .filter((path) => PackagePath.safeParse(path).success)
    .sort();
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

/** Reads a folder the way the app reads a server. */
export const readerOf =
  (folder: string): ReadText =>
  async (path) => {
    if (!existsSync(join(folder, path))) throw Object.assign(new Error(`no ${path}`), { status: 404 });
    return readFileSync(join(folder, path), "utf8");
  };

/**
 * Writes the manifest of a folder anew. As a `release` it is a new version that names the present one as the
 * previous; else version and previous stay, and only the list of files follows the folder.
 */
export function renewManifest(folder: string, day: string, { release = false }: { release?: boolean } = {}): Manifest {
  const file = join(folder, manifestFile);
  const text = existsSync(file) ? readFileSync(file, "utf8") : null;
  const parsed = text === null ? null : parseManifest(text);
  const present = parsed?.ok ? parsed.value : null;
  const version = nextVersion(day, present?.version ?? null);
  const fresh = { version, date: day, approver: null, note: null, previous: present && text !== null ? { version: present.version, sha256: sha256Hex(text) } : null };
  const manifest = manifestOf(filesIn(folder), release || !present ? fresh : present);
  writeFileSync(file, manifestText(manifest));
  return manifest;
}

/** Everything in a folder that is marked 内部; a public release must have none. */
export const internalIn = (folder: string): InternalPart[] =>
  [...filesIn(folder)].flatMap(([path, content]) => (path.endsWith("json") ? internalParts(path, jsonOf(new TextDecoder().decode(content))) : []));
