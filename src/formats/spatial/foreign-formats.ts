import type { SpatialFaultCode } from "../../domain/spatial/spatial-fault";
import type { SpatialInput } from "../../domain/spatial/spatial-file";
import { baseName, endingOf, startsWith, textBeginning } from "./sniff";

/** A format that is only known, and what its sentence says of it (a version, a kind). */
export type ForeignFormat = { code: SpatialFaultCode; value?: string };

const ascii = (text: string): number[] => [...text].map((one) => one.charCodeAt(0));

/** Versions of DWG by the six letters it begins with. */
const dwgVersions: Readonly<Record<string, string>> = { AC1009: "R12", AC1012: "R13", AC1014: "R14", AC1015: "2000", AC1018: "2004", AC1021: "2007", AC1024: "2010", AC1027: "2013", AC1032: "2018" };

const pictures: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xd8, 0xff], "JPEG"],
  [[0x89, ...ascii("PNG")], "PNG"],
  [ascii("GIF8"), "GIF"],
  [ascii("BM"), "BMP"],
];

/** Within an archive or a folder, papers and pictures lie beside maps and are nothing to answer for. */
const isPart = (name: string): boolean => name.includes("/");

/** What a file is that is known and not read; by its content, where two formats have the same by its name. */
export function foreignFormat(input: SpatialInput): ForeignFormat | null {
  return bySignature(input) ?? (isPart(input.name) ? null : (pictureOrPaper(input) ?? byText(input)));
}

function bySignature({ name, bytes }: SpatialInput): ForeignFormat | null {
  const head = String.fromCharCode(...bytes.subarray(0, 6));
  const ending = endingOf(name);
  if (/^AC10[0-9A-F]{2}$/i.test(head)) return { code: "is-dwg", value: dwgVersions[head] ?? head };
  if (startsWith(bytes, ascii("Standard Jet DB"), 4) || startsWith(bytes, ascii("Standard ACE DB"), 4)) return { code: "is-access", value: startsWith(bytes, ascii("Standard Jet"), 4) ? "MDB" : "ACCDB" };
  if (isGeodatabaseTable(bytes, name)) return { code: "is-file-geodatabase" };
  const isPacked = startsWith(bytes, [0x37, 0x7a, 0xbc, 0xaf]) || startsWith(bytes, [0x50, 0x4b, 3, 4]);
  if (isPacked && /^(?:lpk|lpkx|mpk|mpkx|ppkx|aprx|gpk|gpkx|sd)$/.test(ending)) return { code: "is-arcgis-package", value: ending };
  if (ending === "ovobj") return { code: "is-ovital", value: ending };
  // The first element of a design file: type 9 and its fixed length, in 2D and 3D; from V8 on a compound file.
  if (ending === "dgn" && (startsWith(bytes, [0x08, 0x09, 0xfe]) || startsWith(bytes, [0xc8, 0x09, 0xfe]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))) return { code: "is-dgn" };
  return null;
}

/** A table of a file geodatabase (`a00000001.gdbtable`): 3 or 4, then the number of rows, and 5 at byte 12. */
const isGeodatabaseTable = (bytes: Uint8Array, name: string): boolean => /^a[0-9a-f]{8}\.gdbtable$/i.test(baseName(name)) && (startsWith(bytes, [3, 0, 0, 0]) || startsWith(bytes, [4, 0, 0, 0]));

/** The other files of a file geodatabase, which lie in one folder with its tables. */
export const isGeodatabasePart = (name: string): boolean => /^(?:a[0-9a-f]{8}\..+|gdb|timestamps)$/i.test(baseName(name));

/** Pictures, papers and office documents: known, and never a map. */
export function pictureOrPaper({ bytes, name }: SpatialInput): ForeignFormat | null {
  const isTiff = startsWith(bytes, [0x49, 0x49, 0x2a, 0]) || startsWith(bytes, [0x4d, 0x4d, 0, 0x2a]) || startsWith(bytes, [0x49, 0x49, 0x2b, 0]);
  if (isTiff) return { code: "is-geotiff" };
  const picture = pictures.find(([magic]) => startsWith(bytes, magic));
  if (picture && (picture[1] !== "BMP" || (bytes[6] === 0 && bytes[7] === 0))) return { code: "is-picture", value: picture[1] };
  if (startsWith(bytes, ascii("RIFF")) && startsWith(bytes, ascii("WEBP"), 8)) return { code: "is-picture", value: "WebP" };
  if (startsWith(bytes, ascii("%PDF"))) return { code: "is-pdf" };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) && /^(?:docx|pptx|wps|dps|odt)$/.test(endingOf(name))) return { code: "is-office-document" };
  return null;
}

function byText(input: SpatialInput): ForeignFormat | null {
  const text = textBeginning(input.bytes);
  if (text === null) return null;
  const ending = endingOf(input.name);
  if (/^\s*!table\b/i.test(text)) return { code: "is-mapinfo-tab" };
  if (/^\s*Version\s+\d+\s+(?:Charset|Delimiter)\b/i.test(text)) return { code: "is-mapinfo-mif" };
  // 奥维 keeps its objects as JSON with names of its own, and shifted coordinates among them.
  if (ending === "ovjsn" || /"ObjItems"\s*:/.test(text)) return { code: "is-ovital", value: ending };
  if (/^\s*(?:<!doctype html|<html\b)/i.test(text)) return { code: "is-web-page" };
  return null;
}
