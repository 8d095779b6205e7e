import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import type { FileFaultCode } from "../../domain/table-fault";
import { tableLimits } from "./limits";

type Part = { name: string; size: number; originalSize: number };

export type Unpacked = { ok: true; bytes: Uint8Array } | { ok: false; code: FileFaultCode };

/** What a reader of cells needs; pictures, macros, links to other files and printer settings stay out. */
const wanted = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml))$/i;

/**
 * The parts of an XLSX file that hold its cells, unpacked within the limits and put into a plain archive: what reads them never
 * meets a packed byte, so that no size it is told can be a lie.
 */
export function unpackWorkbook(packed: Uint8Array, limits: Pick<typeof tableLimits, "mostUnpacked" | "mostRatio" | "mostParts"> = tableLimits): Unpacked {
  const parts: Part[] = [];
  try {
    // A pass over the directory alone: nothing is unpacked where the answer is no.
    unzipSync(packed, { filter: (part) => (parts.push(part), false) });
  } catch {
    return { ok: false, code: "table-broken" };
  }
  const names = new Set(parts.map(({ name }) => name.replace(/^\//, "")));
  if (!names.has("xl/workbook.xml")) return { ok: false, code: isSpreadsheet(names) ? "table-other-program" : "table-not-a-table" };
  const taken = parts.filter(({ name }) => wanted.test(name));
  const whole = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const isTight = taken.some(({ size, originalSize }) => originalSize > 10_000_000 && originalSize / Math.max(1, size) > limits.mostRatio);
  if (parts.length > limits.mostParts || whole > limits.mostUnpacked || isTight) return { ok: false, code: "table-bomb" };
  try {
    // A part that is longer than the directory says ends with an error, not with more memory.
    const open = unzipSync(packed, { filter: ({ name }) => wanted.test(name) });
    return { ok: true, bytes: zipSync(withPlainContents(open), { level: 0 }) };
  } catch {
    return { ok: false, code: "table-broken" };
  }
}

const contents = "[Content_Types].xml";

/** The list of parts names only those that are there; the reader would look for the others. */
function withPlainContents(parts: Unzipped): Unzipped {
  const list = parts[contents];
  if (!list) return parts;
  const kept = strFromU8(list).replace(/<(?:\w+:)?Override\b[^>]{0,2000}>/g, (entry) => (/PartName="\/?([^"]+)"/.exec(entry)?.[1] ?? "") in parts ? entry : "");
  return { ...parts, [contents]: strToU8(kept) };
}

/** XLSB, OpenDocument and Numbers. */
const isSpreadsheet = (names: ReadonlySet<string>): boolean => ["xl/workbook.bin", "content.xml", "Index/Document.iwa"].some((name) => names.has(name));
