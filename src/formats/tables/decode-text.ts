import type { TextEncoding } from "../../domain/table-grid";

/** The text of a file in UTF-8, UTF-16 with its mark, or GB18030 (of which GBK and GB2312 are parts); `null` where it is none of them. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } | null {
  for (const encoding of candidates(bytes)) {
    const text = decoded(bytes, encoding);
    // What is sound UTF-8 is hardly ever anything else, whatever signs an office wrote.
    if (text !== null && (encoding !== "gb18030" || !hasUnassigned(text))) return { text, encoding };
  }
  return null;
}

function candidates([first, second]: Uint8Array): readonly TextEncoding[] {
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Private and unassigned characters: what other encodings become when they are read as GB18030. */
const hasUnassigned = (text: string): boolean => /[\uE000-\uF8FF\uFFFD\uFFFF]|\p{Cn}/u.test(text.slice(0, 200_000));
