import Papa from "papaparse";
import type { FileFault } from "../../../domain/table-fault";
import { textAt, type SheetGrid, type TableFile } from "../../../domain/table-grid";
import { SpatialError, type SpatialFault } from "../../../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput } from "../../../domain/spatial/spatial-file";
import { decodeText } from "../../tables/decode-text";
import { readTable } from "../../tables/read-table";
import { readTextTable, separatorOf } from "../../tables/read-text-table";
import { stemOf } from "../sniff";
import { headerAt, type CoordinateHeader } from "./coordinate-header";
import { readParcels } from "./point-layer";
import { readPointSheet } from "./point-sheet";
import { readRows, type RowSource } from "./row-layer";

const sampledRows = 300;
const searchedRows = 60;
const boundaryWords = /拐点|界址|界桩|坐标表|坐标成果|boundary|vertex|vertices/i;

/** A table of coordinates in a workbook: boundary points, or rows that each have a place. @throws {SpatialError} */
export function readWorkbookCoordinates({ name: file, bytes }: SpatialInput): RawLayer[] {
  const read = readTable(bytes, file);
  if (!read.ok) throw new SpatialError(faultOf(read.fault));
  const layers = layersOf(file, read.value);
  if (layers.length === 0) throw new SpatialError({ code: "table-without-coordinates", file });
  return layers;
}

/** CSV or TSV: WKT, places or boundary points, in any encoding that the tables of offices have. @throws {SpatialError} */
export function readTextCoordinates({ name: file, bytes }: SpatialInput, { onProgress }: ReadingContext): RawLayer[] {
  const decoded = decodeText(bytes);
  if (!decoded) throw new SpatialError({ code: "table-encoding", file });
  const text = decoded.text.replace(/^\uFEFF/, "").replace(/^sep=.\r?\n/i, "");
  const delimiter = separatorOf(text);
  const sample = gridOf(Papa.parse<string[]>(text, { delimiter, preview: sampledRows }).data);
  const header = firstHeader(sample);
  if (!header) throw new SpatialError({ code: "table-without-coordinates", file });
  if (isBoundaryTable(header, `${file} ${titleAbove(sample, header.row)}`)) {
    const whole = readTextTable(decoded.text, file, decoded.encoding);
    if (!whole.ok) throw new SpatialError(faultOf(whole.fault));
    const layers = layersOf(file, whole.value);
    if (layers.length > 0) return layers;
  }
  const rows: RowSource = (take) => {
    let row = 0;
    let unclosed: number | null = null;
    Papa.parse<string[]>(text, {
      delimiter,
      step: ({ data, errors, meta }) => {
        row += 1;
        if (errors.some(({ type }) => type === "Quotes")) unclosed ??= row;
        if (row > header.row + 1) take(data, row);
        if (row % 10_000 === 0) onProgress({ phase: "read", done: Math.round((meta.cursor / text.length) * bytes.length), total: bytes.length });
      },
    });
    if (unclosed !== null) throw new SpatialError({ code: "csv-quotes", file, feature: unclosed });
  };
  return [{ file, name: stemOf(file), format: "csv", encoding: decoded.encoding.toUpperCase(), ...readRows(file, header, rows) }];
}

const gridOf = (data: readonly (readonly string[])[]): SheetGrid => ({ name: "", isHidden: false, merges: [], rows: data.map((row) => row.map((text) => (text.trim() === "" ? null : { text: text.trim(), kind: "text" as const }))) });

function firstHeader(sheet: SheetGrid): CoordinateHeader | null {
  for (let row = 0; row < Math.min(searchedRows, sheet.rows.length); row += 1) {
    const header = headerAt(sheet, row, false);
    if (header && header.groups.length > 0) return header;
  }
  return null;
}

const titleAbove = (sheet: SheetGrid, row: number): string => sheet.rows.slice(0, row).flatMap((cells) => cells.flatMap((cell) => (cell ? [cell.text] : []))).join(" ").slice(0, 500);

/** Whether rows are the corners of areas: they have point numbers, or the table says that it lists corners. */
function isBoundaryTable({ groups }: CoordinateHeader, title: string): boolean {
  const [group] = groups;
  if (!group?.axes || group.wkt !== null) return false;
  return group.point !== null || group.ring !== null || boundaryWords.test(title);
}

function layersOf(file: string, { sheets, encoding, format }: TableFile): RawLayer[] {
  const isSingle = sheets.length === 1;
  const label = encoding?.toUpperCase() ?? null;
  return sheets.flatMap((sheet): RawLayer[] => {
    const name = isSingle || sheet.name === "" ? stemOf(file) : sheet.name;
    const title = `${file} ${sheet.name}`;
    const points = readPointSheet(sheet, (header) => isBoundaryTable(header, `${title} ${titleAbove(sheet, header.row)}`));
    if (points && "text" in points) throw new SpatialError({ code: "table-coordinates-broken", file, ...(sheet.name !== "" && { at: sheet.name }), feature: points.row, value: points.text.slice(0, 60) });
    if (points && points.parcels.length > 0) return [{ file, name, format: "point-table", encoding: label, ...readParcels(file, isSingle ? "" : sheet.name, points) }];
    const header = format === "csv" ? null : firstHeader(sheet);
    if (!header) return [];
    const rows: RowSource = (take) => {
      for (let row = header.row + 1; row < sheet.rows.length; row += 1) take((sheet.rows[row] ?? []).map((_, column) => textAt(sheet, row, column)), row + 1);
    };
    return [{ file, name, format: "csv", encoding: label, ...readRows(file, header, rows) }];
  });
}

/** What the reader of tables found wrong, in the words of files with coordinates. */
function faultOf({ code, file, row, value }: FileFault): SpatialFault {
  const at = { ...(row !== undefined && { feature: row }), ...(value !== undefined && { value }) };
  switch (code) {
    case "table-quotes":
      return { code: "csv-quotes", file, ...at };
    case "table-too-wide":
      return { code: "csv-too-wide", file, ...at };
    case "table-too-large":
      return { code: "spatial-too-large", file, ...at };
    case "table-is-web-page":
      return { code: "is-web-page", file };
    case "table-not-a-table":
      return { code: "is-office-document", file };
    case "table-empty":
    case "table-password":
    case "table-broken":
    case "table-bomb":
    case "table-too-long":
    case "table-encoding":
    case "table-other-program":
      return { code, file, ...at };
    case "table-too-slow":
    case "table-not-read":
    case "table-no-worker":
      return { code: "table-broken", file };
  }
}
