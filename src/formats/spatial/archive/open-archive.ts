import { Inflate, inflateSync } from "fflate";
import { SpatialError, type SpatialFault } from "../../../domain/spatial/spatial-fault";
import type { SpatialInput } from "../../../domain/spatial/spatial-file";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import { pictureOrPaper } from "../foreign-formats";
import { baseName, startsWith } from "../sniff";
import { crc32 } from "./crc32";
import { overlapping, packedAt, readZipDirectory, type ZipEntry } from "./zip-directory";

/** What may still be unpacked, bytes; one for all archives that are opened together. */
export type UnpackBudget = { left: number };

export type OpenedArchive = { parts: SpatialInput[]; faults: SpatialFault[] };

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);

/** RAR, 7z, gzip, bzip2, xz and tar: archives that are not opened here. */
export const isOtherArchive = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x52, 0x61, 0x72, 0x21]) ||
  startsWith(bytes, [0x37, 0x7a, 0xbc, 0xaf]) ||
  startsWith(bytes, [0x1f, 0x8b]) ||
  startsWith(bytes, [0x42, 0x5a, 0x68]) ||
  startsWith(bytes, [0xfd, 0x37, 0x7a, 0x58, 0x5a]) ||
  startsWith(bytes, [0x75, 0x73, 0x74, 0x61, 0x72], 257);

/**
 * Unpacks a ZIP into memory, each part bounded by what the directory says and proved by its checksum. What one part has wrong costs
 * only that part; what makes the whole untrustworthy (parts that share their bytes, more than fits) refuses it before anything is
 * unpacked. Of large pictures and papers only the beginning is unpacked.
 * @throws {SpatialError} for the archive as a whole
 */
export function openArchive({ name: file, bytes }: SpatialInput, budget: UnpackBudget, limits: { mostRatio: number } = spatialLimits): OpenedArchive {
  const entries = readZipDirectory(bytes, file).filter(({ name }) => !isLitter(name));
  const whole = entries.reduce((sum, { size, packedSize }) => sum + Math.max(size, packedSize), 0);
  const isTight = (size: number, packed: number): boolean => size > 10_000_000 && size / Math.max(1, packed) > limits.mostRatio;
  const tight = entries.find(({ size, packedSize }) => isTight(size, packedSize)) ?? overlapping(bytes, entries);
  if (whole > budget.left || tight || isTight(whole, bytes.length)) throw new SpatialError({ code: "archive-bomb", file, at: (tight ?? largest(entries))?.name ?? "" });
  budget.left -= whole;
  const parts: SpatialInput[] = [];
  const faults: SpatialFault[] = [];
  for (const entry of entries) {
    if (isUnsafe(entry.name)) faults.push({ code: "archive-unsafe-name", file, at: readable(entry.name) });
    else if (entry.isEncrypted) faults.push({ code: "archive-encrypted", file, at: entry.name });
    else {
      const content = unpack(bytes, entry);
      if (content) parts.push({ name: `${file}/${entry.name}`, bytes: content });
      else faults.push({ code: "archive-part-broken", file, at: entry.name });
    }
  }
  // A locked archive is one answer, not one per part.
  const locked = faults.filter(({ code }) => code === "archive-encrypted");
  return { parts, faults: locked.length > 1 ? [...faults.filter(({ code }) => code !== "archive-encrypted"), ...locked.slice(0, 1)] : faults };
}

const largest = (entries: readonly ZipEntry[]): ZipEntry | undefined => entries.reduce<ZipEntry | undefined>((most, entry) => (entry.size > (most?.size ?? -1) ? entry : most), undefined);

/** What systems leave in archives beside the files. */
const isLitter = (name: string): boolean => name.startsWith("__MACOSX/") || /^(\._.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(baseName(name));

/** Longer than any system allows a path to be. */
const longestName = 1000;

/** A name that would lead out of the folder it is unpacked into. Nothing is written here, yet who packs so means harm. */
const isUnsafe = (name: string): boolean => name === "" || name.length > longestName || name.startsWith("/") || /^[a-z]:/i.test(name) || name.split("/").includes("..") || /\p{Cc}/u.test(name);

const readable = (name: string): string => name.replace(/\p{Cc}/gu, "�").slice(0, 200);

/** From this size on a part is looked at before it is unpacked. */
const largePart = 1_000_000;

function unpack(archive: Uint8Array<ArrayBuffer>, { name, headerAt, packedSize, size, method, crc }: ZipEntry): Uint8Array<ArrayBuffer> | null {
  const from = packedAt(archive, headerAt);
  if (from === null || from + packedSize > archive.length || (method !== 0 && method !== 8)) return null;
  const packed = archive.subarray(from, from + packedSize);
  if (size > largePart) {
    const head = method === 0 ? packed.slice(0, 4096) : inflatedHead(packed);
    if (head && pictureOrPaper({ name, bytes: head })) return head;
  }
  const content = method === 0 ? packed.slice() : inflated(packed, size);
  return content && content.length === size && crc32(content) === crc ? content : null;
}

/** What the first 4 KB unpack to. */
function inflatedHead(packed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  let head: Uint8Array<ArrayBuffer> | null = null;
  try {
    new Inflate((chunk) => (head ??= chunk.slice(0, 4096))).push(packed.subarray(0, 4096));
  } catch {
    return null;
  }
  return head;
}

function inflated(packed: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> | null {
  try {
    // What unpacks to more than was said has no room to.
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return null;
  }
}
