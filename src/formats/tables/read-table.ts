import type { FileFault, Read } from "../../domain/table-fault";
import type { TableFile } from "../../domain/table-grid";
import { decodeText } from "./decode-text";
import { tableLimits } from "./limits";
import { readTextTable } from "./read-text-table";
import { readWorkbook } from "./read-workbook";
import { recogniseFormat } from "./recognise-format";
import { unpackWorkbook } from "./unpack-workbook";

/** What reading is at; the first for small files is over before it can be shown. */
export type ReadingPhase = "recognising" | "unpacking" | "reading";

/** A file of tables, CSV, XLSX or XLS, by its content; every fault names the file and what is wrong with it. */
export function readTable(bytes: Uint8Array, name: string, onPhase: (phase: ReadingPhase) => void = () => undefined): Read<TableFile> {
  const refuse = (fault: Omit<FileFault, "file">): Read<TableFile> => ({ ok: false, fault: { file: name, ...fault } });
  if (bytes.length > tableLimits.mostBytes) return refuse({ code: "table-too-large", value: String(tableLimits.mostBytes / 1e6) });
  onPhase("recognising");
  const format = recogniseFormat(bytes);
  if (format.is === "refused") return refuse({ code: format.code });
  if (format.is === "text") {
    const decoded = decodeText(bytes);
    onPhase("reading");
    return decoded === null ? refuse({ code: "table-encoding" }) : readTextTable(decoded.text, name, decoded.encoding);
  }
  if (format.is === "compound") {
    onPhase("reading");
    return readWorkbook(bytes, name, "xls");
  }
  onPhase("unpacking");
  const unpacked = unpackWorkbook(bytes);
  if (!unpacked.ok) return refuse({ code: unpacked.code });
  onPhase("reading");
  return readWorkbook(unpacked.bytes, name, "xlsx");
}
