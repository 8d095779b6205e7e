import { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import type { CrsDeclaration } from "../../../domain/spatial/crs-choice";
import { SpatialError, type SpatialNote } from "../../../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput } from "../../../domain/spatial/spatial-file";
import { decodeText } from "../../tables/decode-text";
import type { SpatialReader } from "../readers";
import { endingOf, stemOf, textBeginning } from "../sniff";
import { belongsTo } from "./companions";
import { dbfEncoding } from "./dbf-encoding";
import { openDbf, textSamples } from "./dbf-table";
import { DbfValues } from "./dbf-values";
import { ShapeWriter } from "./shape-writer";
import { isShorterThanStated, isShp, shpHead, shpRecords } from "./shp-records";

/** A Shapefile with what lies beside it, loose or in an archive. */
export const shapefileReader: SpatialReader = {
  format: "shapefile",
  recognises: ({ name, bytes }) => isShp(bytes, endingOf(name)),
  companions: (input, others) => others.filter((other) => belongsTo(input, other) && !isShp(other.bytes, endingOf(other.name))),
  read: (input, companions, context) => [readShapefile(input, companions, context)],
};

function readShapefile(input: SpatialInput, companions: readonly SpatialInput[], context: ReadingContext): RawLayer {
  const { name: file, bytes } = input;
  const part = (ending: string) => companions.find(({ name }) => endingOf(name) === ending);
  const head = shpHead(bytes, file);
  const builder = new ColumnsBuilder(file);
  const writer = new ShapeWriter(builder, head, file);
  const notes: SpatialNote[] = [];
  const table = tableOf(part("dbf"), part("cpg"), notes);
  const fields = table?.values ? table.open.fields.map((field, index) => ({ field, name: table.values.names[index] ?? "" })) : [];
  let records = 0;
  let deleted = 0;
  let reported = 0;
  for (const { number, shape } of shpRecords(bytes, head, file)) {
    records = number;
    if (table && number <= table.open.records && table.values.isDeleted(number - 1)) {
      deleted += 1;
      continue;
    }
    writer.write(shape, number);
    if (table && number <= table.open.records) for (const { field, name } of fields) builder.set(name, table.values.value(number - 1, field));
    if (shape && shape.byteOffset - reported > 4_000_000) {
      reported = shape.byteOffset;
      context.onProgress({ phase: "read", done: reported - bytes.byteOffset, total: bytes.length });
    }
  }
  if (isShorterThanStated(bytes) && records < (table?.open.statedRecords ?? Infinity)) throw new SpatialError({ code: "spatial-truncated", file, feature: records + 1 });
  if (!part("shx")) notes.push({ code: "note-shx-missing" });
  if (table && (table.open.statedRecords !== records || table.open.records !== records)) notes.push({ code: "note-count-differs", count: records, value: String(table.open.records) });
  if (deleted > 0) notes.push({ code: "note-deleted-records", count: deleted });
  const prj = part("prj");
  const declaration = prj ? declarationOf(prj) : null;
  if (!declaration) notes.push({ code: "note-prj-missing" });
  return { file, name: stemOf(file), format: "shapefile", encoding: table?.encoding ?? null, declaration, columns: builder.finish(), notes: [...notes, ...writer.notes(), ...builder.losses()] };
}

type Table = { open: NonNullable<ReturnType<typeof openDbf>>; values: DbfValues; encoding: string | null };

function tableOf(dbf: SpatialInput | undefined, cpg: SpatialInput | undefined, notes: SpatialNote[]): Table | null {
  if (!dbf) {
    notes.push({ code: "note-dbf-missing" });
    return null;
  }
  const open = openDbf(dbf.bytes);
  if (!open) {
    notes.push({ code: "note-dbf-broken" });
    return null;
  }
  const found = dbfEncoding(cpg ? textBeginning(cpg.bytes) : null, open.driver, textSamples(open));
  if (found?.isGuessed) notes.push({ code: "note-encoding-guessed", value: found.label });
  return { open, values: new DbfValues(open, found?.encoding ?? "utf-8"), encoding: found?.label ?? null };
}

function declarationOf({ bytes, name }: SpatialInput): CrsDeclaration | null {
  if (bytes.length > 100_000) throw new SpatialError({ code: "spatial-broken", file: name, at: ".prj" });
  const wkt = (decodeText(bytes)?.text ?? "").replace(/^\uFEFF/, "").replaceAll("\0", "").trim();
  return wkt === "" ? null : { from: "prj", wkt, epsg: null };
}
