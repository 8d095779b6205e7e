import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { SpatialInput } from "../../domain/spatial/spatial-file";

/** SHA-256 of a file, or of all of them in the order of their names as if they were one; by the browser, beside the reading, where it offers that. */
export async function hashOfFiles(files: readonly SpatialInput[]): Promise<string> {
  const parts = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ bytes }) => bytes);
  // Only to secure pages; the type claims that it is always there.
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  const [only] = parts;
  if (subtle && only && parts.length === 1) return bytesToHex(new Uint8Array(await subtle.digest("SHA-256", only)));
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return bytesToHex(hash.digest());
}
