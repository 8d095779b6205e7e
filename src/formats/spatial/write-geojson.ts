import { featureOf, type FeatureColumns } from "../../domain/spatial/feature-columns";
import type { Json } from "../../domain/plain-json";
import { asWritten } from "./rfc7946";

/** Pieces of text are turned into bytes when they have grown this long. */
const pieceLength = 1 << 20;

/**
 * A whole layer as the bytes of a GeoJSON file (RFC 7946), a feature to a line; `head` are foreign members that stand before the features.
 * Written piece by piece: as one text a large layer would be longer than a text can be.
 */
export function writeGeoJson(columns: FeatureColumns, head: Readonly<Record<string, Json>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = "";
  const put = (more: string): void => {
    text += more;
    if (text.length >= pieceLength) flush();
  };
  const flush = (): void => {
    pieces.push(encoder.encode(text));
    text = "";
  };
  const own = new Set(["type", "features"]);
  const members = Object.entries(head).filter(([name]) => !own.has(name));
  put(`{"type":"FeatureCollection",${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`).join("")}"features":[`);
  for (let index = 0; index < columns.count; index += 1) put(`${index === 0 ? "" : ","}\n${JSON.stringify(lineOf(columns, index))}`);
  put("\n]}\n");
  flush();
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function lineOf(columns: FeatureColumns, index: number): object {
  const feature = featureOf(columns, index);
  return { ...feature, geometry: asWritten(feature.geometry) };
}
