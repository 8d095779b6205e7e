import { SpatialError } from "../../../domain/spatial/spatial-fault";
import type { RawLayer, ReadingContext, SpatialInput } from "../../../domain/spatial/spatial-file";
import type { SpatialReader } from "../readers";
import { startsWith, textBeginning } from "../sniff";
import { JsonCursor, NotUtf8 } from "./json-cursor";
import { GeoJsonReading } from "./read-geojson";
import { readTopoJson } from "./read-topojson";

/** Stands before each object of a sequence (RFC 8142). */
const recordSeparator = "\u001e";

/** GeoJSON, sequences of it, and TopoJSON; other JSON is told apart while it is read. */
export const jsonReader: SpatialReader = {
  format: "geojson",
  recognises: ({ bytes }) => /^\s*[{[]\s*(?:"|\}|$|\{|\])/.test((textBeginning(bytes) ?? "").replace(recordSeparator, "")),
  read: (input, _companions, context) => readJson(input, context),
};

function readJson(input: SpatialInput, context: ReadingContext): RawLayer[] {
  const encoding = markedEncoding(input.bytes);
  if (encoding) return readDecoded(input, encoding, context);
  try {
    return readUtf8(input, context);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return readDecoded(input, "gb18030", context);
  }
}

const markedEncoding = (bytes: Uint8Array): string | null => (startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : null);

/** Once more by the bytes, as UTF-8: in GBK a bracket may be half a character. */
function readDecoded(input: SpatialInput, encoding: string, context: ReadingContext): RawLayer[] {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(input.bytes);
  } catch {
    throw new SpatialError({ code: "spatial-encoding", file: input.name });
  }
  const layers = readUtf8({ name: input.name, bytes: new TextEncoder().encode(text) }, context);
  return layers.map((layer) => ({ ...layer, encoding: encoding.toUpperCase(), notes: encoding === "gb18030" ? [...layer.notes, { code: "note-encoding-guessed", value: "GB18030" }] : layer.notes }));
}

function readUtf8(input: SpatialInput, context: ReadingContext): RawLayer[] {
  const from = startsWith(input.bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  const cursor = new JsonCursor(input.bytes, input.name, from);
  const layer = new GeoJsonReading(cursor, input, context).read();
  if (layer !== "topology") return [{ ...layer, encoding: "UTF-8" }];
  cursor.at = from;
  cursor.feature = 0;
  cursor.skip();
  return readTopoJson(cursor.parse(from, cursor.at), input).map((one) => ({ ...one, encoding: "UTF-8" }));
}
