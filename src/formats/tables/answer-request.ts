import type { Read } from "../../domain/table-fault";
import type { TableFile } from "../../domain/table-grid";
import { bestTable, type BestTable } from "./best-table";
import { packTable, type PackedFile } from "./pack-table";
import { readTable } from "./read-table";
import { readTextTable } from "./read-text-table";
import type { TableAnswer, TableRequest } from "./table-messages";
import { writeCsv, writeXlsx } from "./write-table";

/** What the worker does, without the worker. */
export function answerRequest(request: TableRequest, onPhase: (answer: TableAnswer) => void): TableAnswer {
  try {
    switch (request.ask) {
      case "read":
        return { is: "read", read: recognised(readTable(new Uint8Array(request.bytes), request.name, (phase) => onPhase({ is: "phase", phase }))) };
      case "paste":
        return { is: "read", read: recognised(readTextTable(request.text, request.name, null)) };
      case "write": {
        const [first] = request.book.sheets;
        return { is: "written", bytes: request.format === "xlsx" || !first ? writeXlsx(request.book) : writeCsv(first) };
      }
    }
  } catch {
    // A file that its reader stumbles over in a way nobody foresaw is a broken file.
    return { is: "failed", code: "table-broken" };
  }
}

/** What is in a file is recognised here, where it keeps nobody waiting. */
const recognised = (read: Read<TableFile>): Read<PackedFile & { best: BestTable }> => (read.ok ? { ok: true, value: { ...packTable(read.value), best: bestTable(read.value) } } : read);
