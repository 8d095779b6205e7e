import { SpatialError } from "../../domain/spatial/spatial-fault";
import { isDxf } from "./dxf/decode-dxf";
import { readDxf } from "./dxf/read-dxf";
import { isFlatGeobuf, readFlatGeobuf } from "./flatgeobuf/read-flatgeobuf";
import { foreignFormat, isGeodatabasePart } from "./foreign-formats";
import { isSqlite } from "./geopackage/open-sqlite";
import { readGeoPackage } from "./geopackage/read-geopackage";
import { isLandTxt, readLandTxt } from "./land-txt/read-land-txt";
import type { SpatialReader } from "./readers";
import { folderOf } from "./sniff";
import { isSeparatedText, isWorkbook } from "./tables/recognise-table-file";
import { readTextCoordinates, readWorkbookCoordinates } from "./tables/read-coordinate-table";

/** Formats by their first bytes, and drawings. */
export const signedReaders: readonly SpatialReader[] = [
  { format: "geopackage", recognises: ({ bytes }) => isSqlite(bytes), companions: (input, others) => others.filter(({ name }) => /^-(?:wal|shm|journal)$/.test(name.slice(input.name.length)) && name.startsWith(input.name)), read: (input, _, context) => readGeoPackage(input, context) },
  { format: "flatgeobuf", recognises: ({ bytes }) => isFlatGeobuf(bytes), read: (input, _, context) => readFlatGeobuf(input, context) },
  { format: "dxf", recognises: ({ bytes }) => isDxf(bytes), read: (input, _, context) => readDxf(input, context) },
  {
    format: null,
    recognises: (input) => foreignFormat(input) !== null,
    companions: (input, others) =>
      foreignFormat(input)?.code === "is-file-geodatabase" ? others.filter(({ name }) => folderOf(name) === folderOf(input.name) && isGeodatabasePart(name)) : [],
    read: (input) => {
      throw new SpatialError({ code: "spatial-unknown-format", file: input.name, ...foreignFormat(input) });
    },
  },
];

/** Texts and tables, which nothing marks but what is in them: asked last. */
export const tableReaders: readonly SpatialReader[] = [
  { format: "land-txt", recognises: ({ bytes }) => isLandTxt(bytes), read: (input, _, context) => readLandTxt(input, context) },
  { format: "point-table", recognises: ({ bytes, name }) => isWorkbook(bytes, name), read: (input) => readWorkbookCoordinates(input) },
  { format: "csv", recognises: ({ bytes, name }) => isSeparatedText(bytes, name), read: (input, _, context) => readTextCoordinates(input, context) },
];
