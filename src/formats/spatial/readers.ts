import type { RawLayer, ReadingContext, SpatialFormat, SpatialInput, SpatialRead } from "../../domain/spatial/spatial-file";
import { jsonReader } from "./json/json-reader";
import { kmlReader, otherXmlReader } from "./kml/kml-reader";
import { signedReaders, tableReaders } from "./readers-b";
import { shapefileReader } from "./shapefile/shapefile-reader";
import { shapefileNamesakes, shapefileRemains } from "./shapefile/shapefile-remains";

/** One format. What it throws as a `SpatialError` becomes a fault of the file; the other files are read all the same. */
export type SpatialReader = {
  /** `null`: recognised, but only to say how to convert it; `read` throws the answer. */
  format: SpatialFormat | null;
  /**
   * Whether the bytes are this format's. The name may settle only what bytes leave open. Asked in the order of the list, of files
   * and of parts of archives, and must not throw.
   */
  recognises: (input: SpatialInput) => boolean;
  /** Which of the other files of the same folder or archive belong to it; they are not read on their own. */
  companions?: (input: SpatialInput, others: readonly SpatialInput[]) => readonly SpatialInput[];
  /**
   * Names layers and faults by `input.name`; layers of an archive get its name as their file afterwards. Progress is in bytes of this file.
   * @throws {SpatialError}
   */
  read: (input: SpatialInput, companions: readonly SpatialInput[], context: ReadingContext) => SpatialRead | readonly RawLayer[] | Promise<SpatialRead | readonly RawLayer[]>;
};

/** From the surest sign to the weakest: magic bytes, then texts that say what they are, then tables, at last names. */
export const spatialReaders: readonly SpatialReader[] = [...signedReaders, shapefileReader, jsonReader, kmlReader, otherXmlReader, shapefileRemains, ...tableReaders, shapefileNamesakes];
