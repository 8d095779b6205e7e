import { SpatialError } from "../../../domain/spatial/spatial-fault";
import type { SpatialInput } from "../../../domain/spatial/spatial-file";
import type { SpatialReader } from "../readers";
import { startsWith, textBeginning } from "../sniff";
import { readKml } from "./read-kml";

/** KML, also within KMZ. */
export const kmlReader: SpatialReader = {
  format: "kml",
  recognises: ({ bytes }) => rootOf(bytes) === "kml",
  read: (input, _companions, context) => {
    const { text, encoding, isGuessed } = decodeXml(input);
    const layers = readKml(text, input, context);
    return layers.map((layer) => ({ ...layer, encoding, notes: isGuessed ? [...layer.notes, { code: "note-encoding-guessed", value: encoding }] : layer.notes }));
  },
};

const otherRoots: Readonly<Record<string, string>> = { gpx: "GPX", LandXML: "LandXML", TrainingCenterDatabase: "TCX", svg: "SVG" };

/** Other maps in XML: answered with what to convert them to. */
export const otherXmlReader: SpatialReader = {
  format: null,
  recognises: ({ bytes }) => otherFormat(bytes) !== null,
  read: (input) => {
    throw new SpatialError({ code: "xml-not-kml", file: input.name, value: otherFormat(input.bytes) ?? "XML" });
  },
};

function otherFormat(bytes: Uint8Array): string | null {
  const root = rootOf(bytes);
  if (root !== null && Object.hasOwn(otherRoots, root)) return otherRoots[root] ?? null;
  return root === "FeatureCollection" && (textBeginning(bytes) ?? "").includes("opengis.net/gml") ? "GML" : null;
}

/** Name of the first element, without its prefix; `null` where this is no XML. */
function rootOf(bytes: Uint8Array): string | null {
  const text = (textBeginning(bytes) ?? "").trimStart();
  if (!text.startsWith("<")) return null;
  const plain = text.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, "").replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i, "");
  return /^\s*<!DOCTYPE\s+([\w.-]+)/i.exec(plain)?.[1] ?? /^\s*<(?:[\w.-]+:)?([\w.-]+)/.exec(plain)?.[1] ?? null;
}

function decodeXml({ name: file, bytes }: SpatialInput): { text: string; encoding: string; isGuessed: boolean } {
  const decoded = (encoding: string): string | null => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  const declared = encodingOf(bytes);
  const text = declared === null ? null : decoded(declared);
  if (declared !== null && text !== null) return { text, encoding: declared.toUpperCase(), isGuessed: false };
  // A GBK file under a prolog that says UTF-8, or a UTF-8 one under a prolog that says GBK: both are met.
  for (const encoding of ["utf-8", "gb18030"]) {
    const guessed = decoded(encoding);
    if (guessed !== null) return { text: guessed, encoding: encoding.toUpperCase(), isGuessed: declared !== null || encoding !== "utf-8" };
  }
  throw new SpatialError({ code: "spatial-encoding", file });
}

/** The encoding that the mark or the prolog states; `null` where neither does or it is unknown. */
function encodingOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  const prolog = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const named = (/^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(prolog)?.[1] ?? "").toLowerCase();
  if (/^(gbk|gb2312|gb18030|cp936|windows-936)$/.test(named)) return "gb18030";
  try {
    return named === "" ? null : new TextDecoder(named).encoding;
  } catch {
    return null;
  }
}
