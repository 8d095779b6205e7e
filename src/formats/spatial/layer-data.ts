import { extentOf, geometryKinds, type FeatureColumns } from "../../domain/spatial/feature-columns";
import type { LayerData } from "../../domain/spatial/imported-records";
import { sha256Hex } from "../checksum";

/** What a record says of its data: `packed` are the columns as `packColumns` made them, in WGS 84. */
export async function layerDataOf(columns: FeatureColumns, packed: Uint8Array<ArrayBuffer>): Promise<LayerData> {
  return { key: await layerKeyOf(packed), bytes: packed.length, ...seenIn(columns) };
}

/** What columns themselves say of the data that they are. */
function seenIn(columns: FeatureColumns): Omit<LayerData, "key" | "bytes"> {
  const kinds = new Set(columns.kinds);
  return {
    features: columns.count,
    positions: columns.coordinates.length / 2,
    kinds: geometryKinds.filter((_, index) => kinds.has(index)),
    bounds: extentOf(columns),
    fields: columns.fields.map(({ name, type }) => ({ name, type })),
  };
}

/** Whether a record says of its data what they are: a file may claim anything, and lists, camera and legend go by the record. */
export function isTrueOf(columns: FeatureColumns, said: LayerData): boolean {
  const { features, positions, kinds, bounds, fields } = seenIn(columns);
  const sameBox = bounds === null ? said.bounds === null : bounds.every((side, index) => side === said.bounds?.[index]);
  const sameFields = fields.length === said.fields.length && fields.every(({ name, type }, index) => asBytes(said.fields[index]?.name ?? "") === asBytes(name) && said.fields[index]?.type === type);
  return features === said.features && positions === said.positions && sameBox && sameFields && kinds.length === said.kinds.length && kinds.every((kind) => said.kinds.includes(kind));
}

/** Bytes know no half characters, which a record made before packing may still name. */
const asBytes = (name: string): string => name.replace(/\p{Surrogate}/gu, "\ufffd");

/** SHA-256 of packed columns in hexadecimal digits: by the browser where it offers that (only to secure pages), else computed here. */
export async function layerKeyOf(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle) return sha256Hex(packed);
  const digest = new Uint8Array(await subtle.digest("SHA-256", packed));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
