import { manifestFile, type Manifest, type ManifestFile } from "../domain/manifest";
import { sha256Hex } from "./checksum";

export type ManifestHead = Omit<Manifest, "schema" | "files">;

/** The manifest of these files (path below `geodata/` → content); a manifest among them is left out. */
export const manifestOf = (files: ReadonlyMap<string, Uint8Array>, { version, date, approver, note, previous }: ManifestHead): Manifest => ({
  schema: 1,
  version,
  date,
  approver,
  note,
  previous,
  files: listedFiles(files),
});

export const listedFiles = (files: ReadonlyMap<string, Uint8Array>): ManifestFile[] =>
  [...files]
    .filter(([path]) => path !== manifestFile)
    .map(([path, content]) => ({ path, bytes: content.length, sha256: sha256Hex(content) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
