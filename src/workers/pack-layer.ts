import type { FeatureColumns } from "../domain/spatial/feature-columns";
import { SpatialError } from "../domain/spatial/spatial-fault";
import { packColumns } from "../formats/spatial/pack-columns";
import { unpackColumns } from "../formats/spatial/unpack-columns";

/**
 * The columns of a layer as bytes that are known to open again: what could not be opened is never handed out to be kept.
 * @throws {SpatialError} `spatial-cannot-pack`
 */
export function packLayer(columns: FeatureColumns, { file, name }: { file: string; name: string }): Uint8Array<ArrayBuffer> {
  const bytes = packColumns(columns);
  const again = unpackColumns(bytes);
  if (!again.ok) throw new SpatialError({ code: "spatial-cannot-pack", file, at: name, value: again.at });
  return bytes;
}
