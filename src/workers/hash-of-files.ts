import type { SpatialInput } from "../domain/spatial/spatial-file";
import { sha256OfParts } from "../formats/checksum";

/** SHA-256 of a file, or of all of them in the order of their names; by the browser beside the reading where it offers that. */
export async function hashOfFiles(files: readonly SpatialInput[]): Promise<string> {
  const parts = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ bytes }) => bytes);
  // Only to secure pages; the type claims that it is always there.
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  const [only] = parts;
  if (!subtle || !only || parts.length > 1) return sha256OfParts(parts);
  const digest = new Uint8Array(await subtle.digest("SHA-256", only));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
