import type { BookFormat, TableBook } from "../../domain/table-book";
import { saveFile } from "../../platform/save-file";

const types: Record<BookFormat, string> = { xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", csv: "text/csv;charset=utf-8" };

/** Makes a workbook and hands it to the browser's downloads. @returns whether it could be made */
export async function saveBook(book: TableBook, format: BookFormat, name: string): Promise<boolean> {
  try {
    const { writeTableFile } = await import("../../formats/tables/ask-worker");
    const bytes = await writeTableFile(book, format);
    if (bytes) saveFile(`${fileName(name)}.${format}`, new Blob([bytes], { type: types[format] }));
    return bytes !== null;
  } catch {
    return false;
  }
}

const fileName = (name: string): string => name.replace(/[\\/:*?"<>|]+/g, " ").trim().slice(0, 80) || "pianqu";
