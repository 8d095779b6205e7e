import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hex digits. Computed here because on plain `http://`
 * the browser withholds its own. About 100 MB in a second; load this module lazily.
 */
export const sha256Hex = (content: Uint8Array | string): string => bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));

const chunkBytes = 1 << 20;

/** The same for much content, without keeping the page from answering: by the browser where it has its own, else a megabyte at a time. */
export async function sha256HexLater(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (subtle) return bytesToHex(new Uint8Array(await subtle.digest("SHA-256", content)));
  const hash = sha256.create();
  for (let at = 0; at < content.length; at += chunkBytes) {
    hash.update(content.subarray(at, at + chunkBytes));
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resume) => setTimeout(resume));
  }
  return bytesToHex(hash.digest());
}
