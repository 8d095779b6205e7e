import { crsMessages } from "./messages/crs";
import { geometryCheckMessages } from "./messages/geometry-check";
import { spatialMessages } from "./messages/spatial";
import { spatialImportMessages } from "./messages/spatial-import";
import { spatialReadersAMessages } from "./messages/spatial-readers-a";
import { spatialReadersBMessages } from "./messages/spatial-readers-b";

/** The words of importing spatial data: files and their faults, coordinate systems, the check of geometries. */
export const spatialWords = {
  zh: {
    ...crsMessages.zh,
    ...geometryCheckMessages.zh,
    ...spatialMessages.zh,
    ...spatialImportMessages.zh,
    ...spatialReadersAMessages.zh,
    ...spatialReadersBMessages.zh,
  },
  en: {
    ...crsMessages.en,
    ...geometryCheckMessages.en,
    ...spatialMessages.en,
    ...spatialImportMessages.en,
    ...spatialReadersAMessages.en,
    ...spatialReadersBMessages.en,
  },
};
