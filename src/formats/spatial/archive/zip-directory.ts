import { SpatialError } from "../../../domain/spatial/spatial-fault";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";

/** What the directory of an archive says of one part; none of it is true until the part is unpacked. */
export type ZipEntry = { name: string; isEncrypted: boolean; method: number; crc: number; packedSize: number; size: number; headerAt: number };

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const partSignature = 0x04034b50;

/**
 * The parts of a ZIP by its directory, folders left out, names decoded. Nothing is unpacked.
 * @throws {SpatialError} `archive-broken`, `archive-too-many-parts`
 */
export function readZipDirectory(bytes: Uint8Array, file: string): ZipEntry[] {
  const broken = () => new SpatialError({ code: "archive-broken", file });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (!directory) throw broken();
  if (directory.entries > spatialLimits.mostArchiveParts) throw new SpatialError({ code: "archive-too-many-parts", file, value: String(spatialLimits.mostArchiveParts) });
  const entries: ZipEntry[] = [];
  let at = directory.at;
  for (let index = 0; index < directory.entries; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw broken();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw broken();
    const entry = entryAt(view, at, bytes.subarray(at + 46, at + 46 + nameLength), at + 46 + nameLength, extraLength);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = next;
  }
  return entries;
}

/** Where the bytes of a part begin, by its own header; `null` where that is none. */
export function packedAt(bytes: Uint8Array, headerAt: number): number | null {
  if (headerAt + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + headerAt, 30);
  return view.getUint32(0, true) === partSignature ? headerAt + 30 + view.getUint16(26, true) + view.getUint16(28, true) : null;
}

/** A part that shares bytes with another: no program packs so, and a thousand parts could unpack the same ones. */
export function overlapping(bytes: Uint8Array, entries: readonly ZipEntry[]): ZipEntry | undefined {
  let end = 0;
  return [...entries]
    .sort((a, b) => a.headerAt - b.headerAt)
    .find(({ headerAt, packedSize }) => {
      const from = packedAt(bytes, headerAt);
      if (from === null) return false;
      const isWithin = headerAt < end;
      end = Math.max(end, from + packedSize);
      return isWithin;
    });
}

/** Where the directory begins; `null` where the archive has no end, as after a broken download. */
function directoryOf(view: DataView): { at: number; entries: number } | null {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  let end = view.byteLength - 22;
  while (end >= first && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < first) return null;
  const locator = end - 20;
  const at64 = locator >= 0 && view.getUint32(locator, true) === locator64Signature ? Number(view.getBigUint64(locator + 8, true)) : -1;
  if (at64 >= 0 && at64 + 56 <= view.byteLength && view.getUint32(at64, true) === end64Signature) {
    return { entries: Number(view.getBigUint64(at64 + 32, true)), at: Number(view.getBigUint64(at64 + 48, true)) };
  }
  return { entries: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
}

function entryAt(view: DataView, at: number, nameBytes: Uint8Array, extraAt: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const wide = wideFields(view, extraAt, extraLength);
  const size32 = view.getUint32(at + 24, true);
  const packed32 = view.getUint32(at + 20, true);
  const headerAt32 = view.getUint32(at + 42, true);
  // In this order, each only where its narrow field is full.
  const size = size32 === 0xffffffff ? wide.next(size32) : size32;
  const packedSize = packed32 === 0xffffffff ? wide.next(packed32) : packed32;
  const headerAt = headerAt32 === 0xffffffff ? wide.next(headerAt32) : headerAt32;
  return { name: nameOf(nameBytes, (flags & 0x800) !== 0), isEncrypted: (flags & 1) !== 0, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packedSize, size, headerAt };
}

/** The 64-bit sizes of large archives (extra field 1). */
function wideFields(view: DataView, from: number, length: number): { next: (fallback: number) => number } {
  const end = from + length;
  let at = from;
  let last = from;
  while (at + 4 <= end) {
    const bodyEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && bodyEnd <= end) {
      at += 4;
      last = bodyEnd;
      break;
    }
    at = bodyEnd;
  }
  return {
    next: (fallback) => {
      if (at + 8 > last) return fallback;
      at += 8;
      return Number(view.getBigUint64(at - 8, true));
    },
  };
}

/** Chinese Windows packs names in GBK and sets no mark; other programs write UTF-8 and forget the mark. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  const decoded = (encoding: string): string | null => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  const name = decoded("utf-8") ?? (isUtf8 ? null : decoded("gb18030")) ?? new TextDecoder("latin1").decode(bytes);
  return name.replaceAll("\\", "/");
}
