import { decodeText } from "../tables/decode-text";

export const startsWith = (bytes: Uint8Array, begin: readonly number[], at = 0): boolean => begin.every((byte, index) => bytes[at + index] === byte);

const begins = new WeakMap<Uint8Array, string | null>();

/**
 * The first 16 KB of a file as text, in UTF-8, UTF-16 with its mark or GB18030, without the mark; `null` where there are bytes that
 * no text holds. For telling formats apart, not for reading them.
 */
export function textBeginning(bytes: Uint8Array): string | null {
  const known = begins.get(bytes);
  if (known !== undefined) return known;
  const text = beginningOf(bytes);
  begins.set(bytes, text);
  return text;
}

function beginningOf(bytes: Uint8Array): string | null {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  let end = Math.min(bytes.length, 16_384);
  // Zeros that fill up a file to the end of its block.
  if (!isUtf16) while (end > 0 && isFilling(bytes[end - 1] ?? 1)) end -= 1;
  const head = bytes.subarray(0, end);
  if (!isUtf16 && head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 30))) return null;
  // The cut may fall within a character: up to three bytes less must then do.
  for (let cut = 0; cut < 4; cut += 1) {
    const decoded = decodeText(head.subarray(0, head.length - cut));
    if (decoded) return decoded.text.replace(/^\uFEFF/, "");
    if (head.length === bytes.length) break;
  }
  return new TextDecoder("latin1").decode(head);
}

const isFilling = (byte: number): boolean => byte === 0 || byte === 10 || byte === 13 || byte === 32;

/** File name without folders. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** File name without folders and ending. */
export const stemOf = (name: string): string => baseName(name).replace(/\.[^.]*$/, "") || baseName(name);

/** Ending in small letters, without the dot; empty where there is none. */
export const endingOf = (name: string): string => (/\.([^./]+)$/.exec(name)?.[1] ?? "").toLowerCase();

/** The folders before a file name, without the last slash; empty where there are none. */
export const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf("/")));
