import { createHash } from "node:crypto";
import { manifestFile, manifestText, parseManifest } from "../../src/domain/manifest";

/**
 * The manifest of the public edition: its own files with their sizes and checksums under the same version and
 * date. Who approved the whole, what they noted and which package came before is the office's own.
 * @returns `null` where the manifest given is none
 */
export function publicManifest(text: string, files: Readonly<Record<string, string>>): string | null {
  const manifest = parseManifest(text);
  if (!manifest.ok) return null;
  const { schema, version, date } = manifest.value;
  const listed = Object.entries(files).filter(([path]) => path !== manifestFile);
  const entries = listed.map(([path, content]) => ({ path, bytes: Buffer.byteLength(content), sha256: createHash("sha256").update(content).digest("hex") }));
  return manifestText({ schema, version, date, approver: null, note: null, previous: null, files: entries });
}
