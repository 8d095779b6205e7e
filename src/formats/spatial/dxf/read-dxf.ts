import { SpatialError } from "../../../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput } from "../../../domain/spatial/spatial-file";
import { decodeDxf, isBinaryDxf } from "./decode-dxf";
import { DrawingLayers } from "./drawing-layers";
import { DxfBroken } from "./groups";
import { walkDrawing } from "./walk-drawing";

/**
 * A drawing in DXF, as text: its model space, one layer for each of its layers. Closed polylines are areas, arcs become chords that stray
 * at most 5 mm. It says nothing of its coordinate system. @throws {SpatialError}
 */
export function readDxf({ name: file, bytes }: SpatialInput, { onProgress }: ReadingContext): RawLayer[] {
  if (isBinaryDxf(bytes)) throw new SpatialError({ code: "dxf-binary", file });
  const { text, encoding } = decodeDxf(bytes);
  const layers = new DrawingLayers(file);
  try {
    walkDrawing(
      text,
      (entity, drawing) => layers.add(entity, drawing),
      (position) => onProgress({ phase: "read", done: Math.round((position / text.length) * bytes.length), total: bytes.length }),
    );
  } catch (cause) {
    if (cause instanceof DxfBroken) throw new SpatialError({ code: "dxf-broken", file, value: String(cause.line) });
    throw cause;
  }
  const read = layers.finish(encoding);
  if (read.length > 0) return read;
  const left = layers.leftOut().map(({ value, code, count }) => value ?? (code === "note-dxf-paper-space" ? `PAPER SPACE × ${count}` : "")).filter(Boolean);
  throw new SpatialError({ code: "dxf-nothing-drawn", file, value: [...new Set(left)].slice(0, 5).join(", ") || "0" });
}
