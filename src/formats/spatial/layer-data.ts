import { extentOf, geometryKinds, type FeatureColumns } from "../../domain/spatial/feature-columns";
import type { LayerData } from "../../domain/spatial/imported-records";
import { sha256Hex } from "../checksum";

/** What a record says of its data: `packed` are the columns as `packColumns` made them, in WGS 84. */
export async function layerDataOf(columns: FeatureColumns, packed: Uint8Array<ArrayBuffer>): Promise<LayerData> {
  const kinds = new Set(columns.kinds);
  return {
    key: await layerKeyOf(packed),
    bytes: packed.length,
    features: columns.count,
    positions: columns.coordinates.length / 2,
    kinds: geometryKinds.filter((_, index) => kinds.has(index)),
    bounds: extentOf(columns),
    fields: columns.fields.map(({ name, type }) => ({ name, type })),
  };
}

/** SHA-256 of packed columns in hexadecimal digits: by the browser where it offers that (only to secure pages), else computed here. */
export async function layerKeyOf(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle) return sha256Hex(packed);
  const digest = new Uint8Array(await subtle.digest("SHA-256", packed));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
