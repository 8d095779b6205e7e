import { geometryKinds, type FeatureColumns, type FieldColumn } from "../../domain/spatial/feature-columns";
import { spatialLimits } from "../../domain/spatial/spatial-limits";
import { aligned, packing } from "./pack-columns";

/** What became of packed columns; `at` names the section that cannot be. */
export type Unpacked = { ok: true; value: FeatureColumns } | { ok: false; at: UnpackFault };
export type UnpackFault = "head" | "size" | "coordinates" | "parts" | "rings" | "positions" | "kinds" | "fields" | "words" | "codes" | "numbers";

/**
 * The columns of packed bytes from anywhere, looked through completely: starts ascend and stay in range, coordinates are degrees on the
 * globe, codes have words, JSON words parse. Nothing is set aside before the bytes are there to fill it. The result looks at the bytes
 * where they lie: they must not change afterwards.
 */
export function unpackColumns(packed: Uint8Array<ArrayBuffer>): Unpacked {
  try {
    return { ok: true, value: unpack(packed.byteOffset % 8 === 0 ? packed : packed.slice()) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, at: error.at };
    throw error;
  }
}

class Wrong extends Error {
  constructor(readonly at: UnpackFault) {
    super(at);
  }
}

function unpack(packed: Uint8Array<ArrayBuffer>): FeatureColumns {
  const take = new Reader(packed);
  const [magic, version, count = 0, parts = 0, rings = 0, positions = 0, fieldCount = 0, left] = take.uint32(8, "head");
  if (magic !== packing.magic || version !== packing.version || left !== 0) throw new Wrong("head");
  if (count > spatialLimits.mostFeatures || positions > spatialLimits.mostPositions || fieldCount > spatialLimits.mostFields) throw new Wrong("size");
  const coordinates = take.float64(2 * positions, "coordinates");
  for (let i = 0; i < coordinates.length; i += 2) {
    // Written so that NaN does not pass.
    if (!(Math.abs(coordinates[i] ?? Number.NaN) <= 180 && Math.abs(coordinates[i + 1] ?? Number.NaN) <= 90)) throw new Wrong("coordinates");
  }
  const partStarts = startsOf(take.uint32(count + 1, "parts"), parts, "parts");
  const ringStarts = startsOf(take.uint32(parts + 1, "rings"), rings, "rings");
  const positionStarts = startsOf(take.uint32(rings + 1, "positions"), positions, "positions");
  const kinds = take.uint8(count, "kinds");
  if (kinds.some((kind) => kind >= geometryKinds.length)) throw new Wrong("kinds");
  const fields = Array.from({ length: fieldCount }, () => fieldOf(take, count));
  if (new Set(fields.map(({ name }) => name)).size < fields.length) throw new Wrong("fields");
  if (!take.isAtEnd) throw new Wrong("size");
  return { count, kinds, partStarts, ringStarts, positionStarts, coordinates, fields };
}

function startsOf(starts: Uint32Array<ArrayBuffer>, end: number, at: UnpackFault): Uint32Array<ArrayBuffer> {
  if (starts[0] !== 0 || starts.at(-1) !== end) throw new Wrong(at);
  for (let i = 1; i < starts.length; i += 1) if ((starts[i] ?? 0) < (starts[i - 1] ?? 0)) throw new Wrong(at);
  return starts;
}

function fieldOf(take: Reader, count: number): FieldColumn {
  const [typeNumber = packing.fieldTypes.length, nameBytes = 0, wordCount = 0, wordBytes = 0] = take.uint32(4, "fields");
  const type = packing.fieldTypes[typeNumber];
  if (type === undefined) throw new Wrong("fields");
  const name = textOf(take.uint8(nameBytes, "fields"));
  if (name.length > spatialLimits.longestText) throw new Wrong("fields");
  if (type === "number") {
    if (wordCount !== 0 || wordBytes !== 0) throw new Wrong("fields");
    const values = take.float64(count, "numbers");
    if (values.some((value) => value === Infinity || value === -Infinity)) throw new Wrong("numbers");
    return { name, type, values };
  }
  const codes = take.uint32(count, "codes");
  if (codes.some((code) => code > wordCount)) throw new Wrong("codes");
  const ends = take.uint32(wordCount, "words");
  const bytes = take.uint8(wordBytes, "words");
  const words = wordsOf(ends, bytes);
  if (type === "json" && !words.every(isJson)) throw new Wrong("words");
  return { name, type, codes, words };
}

function wordsOf(ends: Uint32Array, bytes: Uint8Array): string[] {
  let before = 0;
  const words = Array.from(ends, (end) => {
    if (end < before || end > bytes.length) throw new Wrong("words");
    const word = textOf(bytes.subarray(before, end));
    before = end;
    return word;
  });
  if (before !== bytes.length) throw new Wrong("words");
  return words;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Wrong("words");
  }
}

function isJson(word: string): boolean {
  if (word.length > spatialLimits.longestJson) return false;
  try {
    JSON.parse(word);
    return true;
  } catch {
    return false;
  }
}

/** Sections one after the other, each looked at where it lies. */
class Reader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {}

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }
  uint8(length: number, at: UnpackFault): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.bytes.buffer, this.pass(length, at), length);
  }
  uint32(length: number, at: UnpackFault): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.bytes.buffer, this.pass(4 * length, at), length);
  }
  float64(length: number, at: UnpackFault): Float64Array<ArrayBuffer> {
    return new Float64Array(this.bytes.buffer, this.pass(8 * length, at), length);
  }
  /** Where in the buffer a section of so many bytes begins. */
  private pass(length: number, at: UnpackFault): number {
    const from = this.at;
    if (from + aligned(length) > this.bytes.length) throw new Wrong(at);
    this.at += aligned(length);
    return this.bytes.byteOffset + from;
  }
}
