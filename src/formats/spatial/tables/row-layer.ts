import type { CrsDeclaration } from "../../../domain/spatial/crs-choice";
import { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import { SpatialError } from "../../../domain/spatial/spatial-fault";
import { spatialLimits } from "../../../domain/spatial/spatial-limits";
import type { RawLayer } from "../../../domain/spatial/spatial-file";
import { Notes } from "../noted";
import { addShape, type Shape } from "../shape";
import { axisNote } from "./axis-note";
import type { CoordinateHeader } from "./coordinate-header";
import { coordinateIn, degreesIn } from "./coordinate-text";
import { readWkt } from "./read-wkt";

/** Hands over the rows below the heading, each with its number from 1. It is walked twice. */
export type RowSource = (take: (cells: readonly string[], row: number) => void) => void;

/** One feature of each row: a geometry in WKT, or a point. Rows without coordinates are left out and named. @throws {SpatialError} */
export function readRows(file: string, header: CoordinateHeader, rows: RowSource): Pick<RawLayer, "columns" | "notes" | "declaration"> {
  const [group] = header.groups;
  if (!group) throw new SpatialError({ code: "table-without-coordinates", file });
  const kept = header.others.slice(0, spatialLimits.mostFields);
  const numeric = numericColumns(rows, kept.map(({ column }) => column));
  const builder = new ColumnsBuilder(file);
  const notes = new Notes();
  const srids = new Set<number>();
  let firstBroken: { row: number; text: string } | null = null;
  let taken = 0;
  rows((cells, row) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    const found = group.wkt !== null ? fromWkt(cells[group.wkt] ?? "", row, notes, srids) : fromAxes(cells, group.axes);
    if (found === "none") {
      notes.add("note-rows-without-coordinates", { feature: row });
      return;
    }
    if (found === "broken") {
      firstBroken ??= { row, text: (cells[group.wkt ?? group.axes?.east ?? 0] ?? "").slice(0, 60) || "—" };
      notes.add("note-rows-left-out", { feature: row });
      return;
    }
    taken += found.length;
    for (const shape of found) {
      addShape(builder, shape);
      for (const { column, name } of kept) builder.set(name, valueIn(cells[column]?.trim() ?? "", numeric.has(column)));
    }
  });
  if (taken === 0) {
    const broken = firstBroken as { row: number; text: string } | null;
    throw new SpatialError(broken ? { code: "table-coordinates-broken", file, feature: broken.row, value: broken.text } : { code: "spatial-empty", file });
  }
  const leftOut = header.others.slice(spatialLimits.mostFields).length + header.columnsBeyond;
  if (leftOut > 0) notes.add("note-fields-left-out", { count: leftOut, at: kept.at(-1)?.name, value: String(kept.length) });
  if (group.wkt === null) axisNote(notes, group.axes);
  if (header.persons.length > 0) notes.add("note-names-left-out", { value: header.persons.map(({ name }) => name).join(", ") });
  const [srid] = srids;
  const declaration: CrsDeclaration | null = srids.size === 1 && srid !== undefined && srid > 0 ? { from: "ewkt", wkt: "", epsg: srid } : null;
  return { columns: builder.finish(), notes: [...notes.list(), ...builder.losses()], declaration };
}

function fromWkt(text: string, row: number, notes: Notes, srids: Set<number>): Shape[] | "none" | "broken" {
  if (text.trim() === "") return "none";
  const found = readWkt(text);
  if (found === null) return "broken";
  if (found === "curve") {
    notes.add("note-curves-not-taken", { feature: row });
    return [];
  }
  if (found.hasHeights) notes.add("note-heights-dropped", { feature: row });
  if (found.shapes.length > 1) notes.add("note-collection-split", { feature: row });
  if (found.srid !== null) srids.add(found.srid);
  return found.shapes.length === 0 ? "none" : found.shapes;
}

function fromAxes(cells: readonly string[], axes: CoordinateHeader["groups"][number]["axes"]): Shape[] | "none" | "broken" {
  if (!axes) return "broken";
  const [eastText, northText] = [cells[axes.east]?.trim() ?? "", cells[axes.north]?.trim() ?? ""];
  if (eastText === "" && northText === "") return "none";
  const read = axes.kind === "degrees" ? degreesIn : coordinateIn;
  const [x, y] = [read(eastText), read(northText)];
  return x === null || y === null ? "broken" : [{ kind: "point", parts: [[[x, y]]] }];
}

/** `0801` and numbers longer than a number can be are text, and with them their whole column. */
const isNumeric = (text: string): boolean => /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/.test(text);

function numericColumns(rows: RowSource, columns: readonly number[]): Set<number> {
  const numeric = new Set(columns);
  rows((cells) => {
    for (const column of numeric) {
      const text = cells[column]?.trim() ?? "";
      if (text !== "" && !isNumeric(text)) numeric.delete(column);
    }
  });
  return numeric;
}

const valueIn = (text: string, asNumber: boolean): string | number | null => (text === "" ? null : asNumber ? Number(text) : text);
