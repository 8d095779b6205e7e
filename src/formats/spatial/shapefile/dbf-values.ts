import { trimmed, type DbfField, type DbfTable } from "./dbf-table";

/** Reads the cells of a table. */
export class DbfValues {
  readonly names: readonly string[];
  private readonly decoder: TextDecoder;

  constructor(
    private readonly table: DbfTable,
    encoding: string,
  ) {
    this.decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.names = uniqueNames(table.fields.map(({ name }) => this.decode(trimmed(name))));
  }

  isDeleted(record: number): boolean {
    const { bytes, headLength, recordLength } = this.table;
    return bytes[headLength + record * recordLength] === 0x2a;
  }

  /** The attributes of a record, in the order of `names`; `null` is empty. */
  value(record: number, field: DbfField): string | number | boolean | null {
    const { bytes, headLength, recordLength, isFoxPro } = this.table;
    const start = headLength + record * recordLength + field.at;
    const cell = bytes.subarray(start, start + field.length);
    switch (field.type) {
      case "N":
      case "F":
        return this.number(cell);
      case "D":
        return dateOf(this.decode(trimmed(cell)));
      case "L":
        return logical(cell[0] ?? 0);
      case "I":
      case "+":
        return cell.length === 4 ? this.table.view.getInt32(start, true) : null;
      case "O":
        return cell.length === 8 ? finite(this.table.view.getFloat64(start, true)) : null;
      case "B":
        return isFoxPro && cell.length === 8 ? finite(this.table.view.getFloat64(start, true)) : null;
      case "Y":
        return cell.length === 8 ? Number(this.table.view.getBigInt64(start, true)) / 10_000 : null;
      case "T":
      case "@":
        return cell.length === 8 ? timeOf(this.table.view.getInt32(start, true), this.table.view.getInt32(start + 4, true)) : null;
      // Long texts and pictures lie in another file.
      case "M":
      case "G":
      case "P":
      case "W":
      case "0":
        return null;
      default:
        return this.decode(trimmed(cell));
    }
  }

  private number(cell: Uint8Array): number | string | null {
    const text = this.decode(trimmed(cell));
    if (text === "") return null;
    // Stars are a number too long for its column, and to many programs one that nobody knows: empty either way.
    if (text.startsWith("*")) return null;
    const value = Number(text);
    // A code of twenty figures is no number to round.
    if (Number.isFinite(value)) return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
    const withPoint = Number(text.replace(",", "."));
    return Number.isFinite(withPoint) ? withPoint : text;
  }

  private decode(cell: Uint8Array): string {
    if (cell.length === 0) return "";
    if (cell.length < 40) {
      let text = "";
      let at = 0;
      for (; at < cell.length && (cell[at] ?? 0) < 128; at += 1) text += String.fromCharCode(cell[at] ?? 0);
      if (at === cell.length) return text;
    }
    // The end of a column may fall within a character.
    return this.decoder.decode(cell).replace(/\uFFFD$/, "").trimEnd();
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const logical = (byte: number): boolean | null => (/[ty]/i.test(String.fromCharCode(byte)) ? true : /[fn]/i.test(String.fromCharCode(byte)) ? false : null);

function dateOf(text: string): string | null {
  if (/^0*$/.test(text)) return null;
  const [, year = "", month = "", day = ""] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year === "" ? text : `${year}-${month}-${day}`;
}

/** A day counted from 4713 BC and milliseconds of it. */
function timeOf(day: number, milliseconds: number): string | null {
  const time = (day - 2_440_588) * 86_400_000 + milliseconds;
  return day === 0 || Math.abs(time) > 8.64e15 ? null : new Date(time).toISOString().slice(0, 19);
}

function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = name === "" ? `FIELD_${index + 1}` : name;
    let unique = base;
    for (let number = 2; taken.has(unique); number += 1) unique = `${base}_${number}`;
    taken.add(unique);
    return unique;
  });
}
