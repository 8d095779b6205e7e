import { endingOf, startsWith, textBeginning } from "../sniff";

/** XLSX by the part that names its sheets, listed at the end of the archive; XLS and ET by their container. */
export function isWorkbook(bytes: Uint8Array, name: string): boolean {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return /^(?:xls|et|xlt|)$/.test(endingOf(name)) || hasName(bytes);
  return startsWith(bytes, [0x50, 0x4b, 3, 4]) && includes(bytes.subarray(-66_000), "xl/workbook.");
}

/** The directory of a compound file names what is inside in UTF-16. */
const hasName = (bytes: Uint8Array): boolean => includes(bytes.subarray(0, 2_000_000), "W\0o\0r\0k\0b\0o\0o\0k\0");

function includes(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word.charCodeAt(same)) same += 1;
    if (same === word.length) return true;
  }
  return false;
}

/** Text in columns: lines that have the same separator, or a name that says so. */
export function isSeparatedText(bytes: Uint8Array, name: string): boolean {
  const text = textBeginning(bytes);
  if (text === null || text.trim() === "" || /^\s*[<{[]/.test(text)) return false;
  if (/^(?:csv|tsv)$/.test(endingOf(name))) return true;
  const lines = text.split(/\r?\n/, 12).filter((line) => line.trim() !== "").slice(0, 8);
  return lines.length > 1 && ["\t", ",", ";", "，"].some((separator) => lines.filter((line) => line.includes(separator)).length >= Math.max(2, lines.length - 2));
}
