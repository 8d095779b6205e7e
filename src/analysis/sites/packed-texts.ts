import type { FieldColumn } from "../../domain/spatial/feature-columns";

/** Many texts as their UTF-8 bytes one after the other, so that they cross threads without being copied; `ends[i]` is where the i-th ends. */
export type PackedTexts = { bytes: Uint8Array<ArrayBuffer>; ends: Uint32Array<ArrayBuffer> };

const longest = 120;

/** The text of each feature in the first of the attributes that says something of it; empty where none does. */
export function packTexts(count: number, fields: readonly (FieldColumn | null)[]): PackedTexts {
  const encoder = new TextEncoder();
  const ends = new Uint32Array(count);
  let bytes = new Uint8Array(Math.max(64, count * 16));
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const text = fields.reduce((found, field) => found || (field ? textOf(field, index) : ""), "").slice(0, longest);
    if (end + 3 * text.length > bytes.length) {
      const larger = new Uint8Array(Math.ceil((bytes.length + 3 * text.length) * 1.6));
      larger.set(bytes);
      bytes = larger;
    }
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
    ends[index] = end;
  }
  return { bytes: bytes.slice(0, end), ends };
}

export function unpackText({ bytes, ends }: PackedTexts, index: number): string {
  return new TextDecoder().decode(bytes.subarray(index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index] ?? 0));
}

function textOf(field: FieldColumn, index: number): string {
  if (field.type === "number") {
    const value = field.values[index] ?? Number.NaN;
    return Number.isNaN(value) ? "" : String(value);
  }
  const word = field.words[(field.codes[index] ?? 0) - 1] ?? "";
  return field.type === "json" && word.startsWith('"') ? (JSON.parse(word) as string) : word;
}
