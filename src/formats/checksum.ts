import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hex digits. Computed here because on plain `http://`
 * the browser withholds its own. About 100 MB in a second; load this module lazily.
 */
export const sha256Hex = (content: Uint8Array | string): string => bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));

/** SHA-256 of several pieces as if they were one. */
export function sha256OfParts(parts: readonly Uint8Array[]): string {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return bytesToHex(hash.digest());
}
