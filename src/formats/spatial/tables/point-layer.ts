import { ColumnsBuilder } from "../../../domain/spatial/columns-builder";
import { SpatialError } from "../../../domain/spatial/spatial-fault";
import type { RawLayer } from "../../../domain/spatial/spatial-file";
import { boundaryRings } from "../boundary-rings";
import { Notes } from "../noted";
import { addShape } from "../shape";
import { axisNote } from "./axis-note";
import type { PointSheet } from "./point-sheet";

/** 拐点坐标表: one area of each parcel. What stands beside the points (备注, people) is not taken. @throws {SpatialError} */
export function readParcels(file: string, sheet: string, { header, parcels, stated }: PointSheet): Pick<RawLayer, "columns" | "notes" | "declaration"> {
  const builder = new ColumnsBuilder(file);
  const notes = new Notes();
  parcels.forEach(({ name, row, points }, index) => {
    const at = name || `#${index + 1}`;
    const rings = boundaryRings(points);
    if (!rings) throw new SpatialError({ code: "table-parcel-few", file, at: sheet === "" ? at : `${sheet} ${at}`, feature: row, value: String(points.length) });
    if (rings.closed > 0) notes.add("note-rings-closed", { feature: index + 1, count: rings.closed });
    if (rings.missing.length > 0) notes.add("note-points-missing", { at, value: rings.missing.join(", "), feature: index + 1 });
    addShape(builder, { kind: "polygon", parts: rings.parts });
    builder.set("地块名称", name);
    builder.set("界址点数", points.length - (rings.parts.flat().length - rings.closed));
  });
  axisNote(notes, header.groups[0]?.axes ?? null);
  if (header.persons.length > 0) notes.add("note-names-left-out", { value: header.persons.map(({ name }) => name).join(", ") });
  return { columns: builder.finish(), notes: [...notes.list(), ...builder.losses()], declaration: Object.keys(stated).length > 0 ? { from: "txt", attributes: stated } : null };
}
