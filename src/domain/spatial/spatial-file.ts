import type { CrsDeclaration } from "./crs-choice";
import type { FeatureColumns } from "./feature-columns";
import type { SpatialFault, SpatialNote } from "./spatial-fault";

export const spatialFormats = ["geojson", "topojson", "shapefile", "kml", "geopackage", "dxf", "flatgeobuf", "csv", "land-txt", "point-table"] as const;
export type SpatialFormat = (typeof spatialFormats)[number];

/** A chosen file, or one within an archive: `Town.zip/roads.shp`. */
export type SpatialInput = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** A layer as it stands in a file: coordinates untouched, x first as the format has it. */
export type RawLayer = {
  /** The file or archive it came from, as the user knows it. */
  file: string;
  /** Name of the layer within it, else of the file without its ending. */
  name: string;
  format: SpatialFormat;
  /** How its texts were decoded, where the format leaves that open. */
  encoding: string | null;
  declaration: CrsDeclaration | null;
  columns: FeatureColumns;
  notes: readonly SpatialNote[];
};

/** What reading came to: the layers that could be read, and why the rest could not. */
export type SpatialRead = { layers: RawLayer[]; faults: SpatialFault[] };

export type ReadingProgress = { phase: "unpack" | "read" | "place" | "check" | "repair" | "pack"; done: number; total: number };

/** What a reader is given besides the bytes. */
export type ReadingContext = {
  onProgress: (progress: ReadingProgress) => void;
  /** The program that reads SQLite; only the page can load it, and only a GeoPackage needs it. */
  sqliteWasm?: () => Promise<ArrayBuffer>;
};
