/** A column of a dBASE table. */
export type DbfField = { name: Uint8Array; type: string; at: number; length: number; decimals: number };

/** A dBASE table by its head, before anything is decoded. */
export type DbfTable = { bytes: Uint8Array; view: DataView; headLength: number; recordLength: number; records: number; statedRecords: number; driver: number; isFoxPro: boolean; fields: DbfField[] };

const versions: ReadonlySet<number> = new Set([0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8e, 0xcb, 0xf5]);

/** The table in these bytes; `null` where they are none. */
export function openDbf(bytes: Uint8Array): DbfTable | null {
  if (bytes.length < 33 || !versions.has(bytes[0] ?? 0)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const statedRecords = view.getUint32(4, true);
  const headLength = view.getUint16(8, true);
  const recordLength = view.getUint16(10, true);
  if (headLength < 33 || headLength > bytes.length || recordLength < 1) return null;
  const fields = fieldsOf(bytes, headLength);
  if (!fields || (fields.at(-1)?.at ?? 1) + (fields.at(-1)?.length ?? 0) > recordLength) return null;
  const records = Math.min(statedRecords, Math.floor((bytes.length - headLength) / recordLength));
  return { bytes, view, headLength, recordLength, records, statedRecords, driver: bytes[29] ?? 0, isFoxPro: (bytes[0] ?? 0) >= 0x30 && (bytes[0] ?? 0) <= 0x32, fields };
}

function fieldsOf(bytes: Uint8Array, headLength: number): DbfField[] | null {
  const fields: DbfField[] = [];
  let offset = 1; // The first byte of a record says whether it is deleted.
  let at = 32;
  for (; at + 32 <= headLength && bytes[at] !== 0x0d; at += 32) {
    const type = String.fromCharCode(bytes[at + 11] ?? 0).toUpperCase();
    if (!/[A-Z0+@]/.test(type)) return null;
    // Clipper and FoxPro count long texts on into the byte for decimals.
    const isText = type === "C";
    const length = (bytes[at + 16] ?? 0) + (isText ? (bytes[at + 17] ?? 0) * 256 : 0);
    const nameEnd = bytes.subarray(at, at + 11).indexOf(0);
    fields.push({ name: bytes.subarray(at, at + (nameEnd === -1 ? 11 : nameEnd)), type, at: offset, length, decimals: isText ? 0 : (bytes[at + 17] ?? 0) });
    offset += length;
  }
  return bytes[at] === 0x0d ? fields : null;
}

/** Texts of the table and names of its columns that hold more than ASCII, some hundred of them, for finding the encoding. */
export function textSamples({ bytes, headLength, recordLength, records, fields }: DbfTable): Uint8Array[] {
  const samples = fields.map(({ name }) => name).filter(isBeyondAscii);
  const texts = fields.filter(({ type }) => type === "C");
  // Spread over the whole table: the first records of a register are often codes alone.
  const step = Math.max(1, Math.floor(records / 5000));
  for (let record = 0; record < records && samples.length < 500; record += step) {
    const start = headLength + record * recordLength;
    for (const { at, length } of texts) {
      const cell = trimmed(bytes.subarray(start + at, start + at + length));
      if (isBeyondAscii(cell)) samples.push(cell);
    }
  }
  return samples;
}

const isBeyondAscii = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 127);

/** Without the spaces and zeros that fill a column. */
export function trimmed(bytes: Uint8Array): Uint8Array {
  const zero = bytes.indexOf(0);
  let end = zero === -1 ? bytes.length : zero;
  while (end > 0 && bytes[end - 1] === 32) end -= 1;
  let from = 0;
  while (from < end && bytes[from] === 32) from += 1;
  return bytes.subarray(from, end);
}
