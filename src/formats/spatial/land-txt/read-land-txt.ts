import { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import { SpatialError } from "../../../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput } from "../../../domain/spatial/spatial-file";
import { decodeText } from "../../tables/decode-text";
import { agreesWith, areaOfParts, boundaryRings, byRing, type BoundaryPoint } from "../boundary-rings";
import { Notes } from "../noted";
import { addShape, type Shape } from "../shape";
import { stemOf, textBeginning } from "../sniff";
import { parseLandTxt, type TxtParcel } from "./parse-land-txt";

export const isLandTxt = (bytes: Uint8Array): boolean => /^[ \t]*[[［【]\s*(?:属性描述|地块坐标)\s*[\]］】]/m.test(textBeginning(bytes) ?? "");

/**
 * 国土勘测定界 TXT: [属性描述] and [地块坐标]. X is north and Y is east there; they leave here as east, north, with the zone before the
 * east where the file has it. @throws {SpatialError}
 */
export function readLandTxt({ name: file, bytes }: SpatialInput, { onProgress }: ReadingContext): RawLayer[] {
  const decoded = decodeText(bytes);
  if (!decoded) throw new SpatialError({ code: "table-encoding", file });
  const { attributes, hasParameters, hasParcelSection, parcels, strayLines } = parseLandTxt(decoded.text.replace(/^\uFEFF/, ""));
  const [stray] = strayLines;
  if (stray !== undefined) throw new SpatialError({ code: "txt-head-missing", file, feature: stray });
  if (!hasParcelSection || parcels.length === 0) throw new SpatialError({ code: "txt-no-parcels", file });
  const notes = new Notes();
  if (hasParameters) notes.add("note-parameters-dropped");
  const unit = attributes["计量单位"] ?? "";
  if (unit !== "" && !/米|度|^m$/i.test(unit)) notes.add("note-unit-not-metres", { value: unit });
  const builder = new ColumnsBuilder(file);
  parcels.forEach((parcel, index) => {
    takeParcel(file, parcel, index + 1, builder, notes);
    if (index % 500 === 0) onProgress({ phase: "read", done: Math.round((index / parcels.length) * bytes.length), total: bytes.length });
  });
  return [{ file, name: stemOf(file), format: "land-txt", encoding: decoded.encoding.toUpperCase(), declaration: { from: "txt", attributes }, columns: builder.finish(), notes: [...notes.list(), ...builder.losses()] }];
}

function takeParcel(file: string, parcel: TxtParcel, number: number, builder: ColumnsBuilder, notes: Notes): void {
  const at = parcel.fields["地块名称"] || parcel.fields["地块编号"] || `#${number}`;
  const [broken] = parcel.brokenLines;
  // A boundary without one of its points is another boundary.
  if (broken !== undefined) throw new SpatialError({ code: "txt-line-broken", file, at, feature: broken });
  const points = parcel.points.map(({ name, ring, north, east }): BoundaryPoint => ({ name, ring, x: east, y: north }));
  const shape = shapeOf(parcel, points, at, number, notes);
  if (!shape) throw new SpatialError({ code: "txt-parcel-few", file, at, feature: parcel.line });
  checkCount(parcel, at, number, notes);
  addShape(builder, shape);
  for (const [field, value] of Object.entries(parcel.fields)) builder.set(field, value);
  if (parcel.area !== null) builder.set("地块面积", parcel.area);
  if (parcel.count !== null) builder.set("界址点数", parcel.count);
}

function shapeOf(parcel: TxtParcel, points: readonly BoundaryPoint[], at: string, number: number, notes: Notes): Shape | null {
  const drawn = parcel.fields["图形属性"] ?? "面";
  if (/点/.test(drawn)) return points.length === 0 ? null : { kind: "point", parts: points.map(({ x, y }) => [[x, y]]) };
  if (/线/.test(drawn)) {
    const lines = byRing(points).map((line) => line.flatMap(({ x, y }) => [x, y]));
    return lines.length === 0 || lines.some(({ length }) => length < 4) ? null : { kind: "line", parts: lines.map((line) => [line]) };
  }
  const rings = boundaryRings(points);
  if (!rings) return null;
  if (rings.closed > 0) notes.add("note-rings-closed", { feature: number, count: rings.closed });
  if (rings.missing.length > 0) notes.add("note-points-missing", { at, value: rings.missing.join(", "), feature: number });
  const isInMetres = points.every(({ x, y }) => Math.abs(x) > 1000 && Math.abs(y) > 1000);
  if (isInMetres && agreesWith(parcel.area, areaOfParts(rings.parts)) === false) notes.add("note-area-differs", { at, value: String(parcel.area), feature: number });
  return { kind: "polygon", parts: rings.parts };
}

/** The head counts the closing points of rings or leaves them out. */
function checkCount({ count, points }: TxtParcel, at: string, number: number, notes: Notes): void {
  if (count === null) return;
  const closing = byRing(points).filter((own) => own.length > 2 && own[0]?.north === own.at(-1)?.north && own[0]?.east === own.at(-1)?.east).length;
  if (count === points.length || count === points.length - closing) return;
  notes.add("note-txt-count", { at, value: `${count} ≠ ${points.length - closing}`, feature: number });
}
