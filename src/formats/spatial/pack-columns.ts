import type { FeatureColumns, FieldColumn } from "../../domain/spatial/feature-columns";

/**
 * Packed columns, little-endian, every section on a multiple of eight bytes so that it is looked at where it lies:
 * eight words (magic, version, numbers of features, parts, rings, positions, fields, a word left 0); coordinates; starts of parts,
 * rings and positions; kinds; then each field as four words (type, bytes of its name, words, bytes of its words), its name, its values
 * (numbers) or its codes, the ends of its words and the words themselves in UTF-8.
 */
export const packing = { magic: 0x4c435150, version: 1, headBytes: 32, fieldHeadBytes: 16, fieldTypes: ["number", "text", "json"] } as const;

/** Columns whose coordinates are WGS 84 degrees as bytes; without loss but for lone surrogates, which UTF-8 does not know. */
export function packColumns(columns: FeatureColumns): Uint8Array<ArrayBuffer> {
  const texts = columns.fields.map((field) => ({ ...dictionaryOf(field), name: encoder.encode(field.name) }));
  const packed = new Uint8Array(sizeOf(columns, texts));
  const put = new Writer(packed);
  const { count, partStarts, ringStarts, positionStarts, coordinates, kinds, fields } = columns;
  put.words([packing.magic, packing.version, count, ringStarts.length - 1, positionStarts.length - 1, coordinates.length / 2, fields.length, 0]);
  for (const section of [coordinates, partStarts, ringStarts, positionStarts, kinds]) put.section(section);
  fields.forEach((field, index) => {
    const { name, ends, bytes } = texts[index] ?? nothing;
    put.words([packing.fieldTypes.indexOf(field.type), name.length, ends.length, bytes.length]);
    for (const section of [name, field.type === "number" ? field.values : field.codes, ends, bytes]) put.section(section);
  });
  return packed;
}

/** Sections begin on multiples of eight bytes. */
export const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;

type Dictionary = { ends: Uint32Array; bytes: Uint8Array };
type FieldTexts = Dictionary & { name: Uint8Array };
const encoder = new TextEncoder();
const nothing: FieldTexts = { name: new Uint8Array(), ends: new Uint32Array(), bytes: new Uint8Array() };

function dictionaryOf(field: FieldColumn): Dictionary {
  if (field.type === "number") return nothing;
  const words = field.words.map((word) => encoder.encode(word));
  const ends = new Uint32Array(words.length);
  let length = 0;
  words.forEach((word, index) => {
    length += word.length;
    ends[index] = length;
  });
  const bytes = new Uint8Array(length);
  words.forEach((word, index) => bytes.set(word, (ends[index] ?? 0) - word.length));
  return { ends, bytes };
}

function sizeOf({ partStarts, ringStarts, positionStarts, coordinates, kinds, fields }: FeatureColumns, texts: readonly FieldTexts[]): number {
  const plain = [coordinates, partStarts, ringStarts, positionStarts, kinds].reduce<number>((sum, { byteLength }) => sum + aligned(byteLength), packing.headBytes);
  return fields.reduce((sum, field, index) => {
    const { name, ends, bytes } = texts[index] ?? nothing;
    const values = field.type === "number" ? field.values : field.codes;
    return sum + packing.fieldHeadBytes + [name, values, ends, bytes].reduce((all, { byteLength }) => all + aligned(byteLength), 0);
  }, plain);
}

class Writer {
  private at = 0;
  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {}

  words(words: readonly number[]): void {
    new Uint32Array(this.bytes.buffer, this.bytes.byteOffset + this.at, words.length).set(words);
    this.at += 4 * words.length;
  }
  section({ buffer, byteOffset, byteLength }: ArrayBufferView): void {
    this.bytes.set(new Uint8Array(buffer, byteOffset, byteLength), this.at);
    this.at += aligned(byteLength);
  }
}
