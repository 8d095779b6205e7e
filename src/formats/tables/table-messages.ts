import type { FileFaultCode, Read } from "../../domain/table-fault";
import type { BookFormat, TableBook } from "../../domain/table-book";
import type { BestTable } from "./best-table";
import type { PackedFile } from "./pack-table";
import type { ReadingPhase } from "./read-table";

/** What the page asks of the worker that reads and writes tables. */
export type TableRequest =
  | { ask: "read"; name: string; bytes: ArrayBuffer }
  | { ask: "paste"; name: string; text: string }
  | { ask: "write"; book: TableBook; format: BookFormat };

export type TableAnswer = { is: "phase"; phase: ReadingPhase } | { is: "read"; read: Read<PackedFile & { best: BestTable }> } | { is: "written"; bytes: Uint8Array<ArrayBuffer> } | { is: "failed"; code: FileFaultCode };
