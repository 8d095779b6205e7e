import { SpatialError } from "../../../domain/spatial/spatial-fault";
import type { SpatialInput } from "../../../domain/spatial/spatial-file";
import { isOtherArchive, isZip } from "../archive/open-archive";
import type { SpatialReader } from "../readers";
import { baseName, endingOf, textBeginning } from "../sniff";
import { belongsTo, companionEndings } from "./companions";
import { openDbf } from "./dbf-table";
import { isShapefilePart, isShp } from "./shp-records";

/** Parts of a Shapefile whose main file is not there or is none: answered once, with what is missing. */
export const shapefileRemains: SpatialReader = {
  format: null,
  recognises: ({ bytes }) => isShapefilePart(bytes) || openDbf(bytes) !== null || /^\s*(PROJCS|GEOGCS|PROJCRS|GEOGCRS)\[/.test(textBeginning(bytes) ?? ""),
  companions: (input, others) => others.filter((other) => belongsTo(input, other) && !isShp(other.bytes, endingOf(other.name))),
  read: (input, companions) => {
    const main = [input, ...companions].find(({ name }) => endingOf(name) === "shp");
    if (main) throw new SpatialError({ code: "shapefile-wrong-magic", file: main.name });
    throw new SpatialError({ code: "shapefile-companion-alone", file: input.name, value: missingShp(input) });
  },
};

/** What only its name makes a part of a Shapefile; asked when nothing else knows the bytes. */
export const shapefileNamesakes: SpatialReader = {
  ...shapefileRemains,
  recognises: ({ name, bytes }) => companionEndings.has(endingOf(name)) && !isZip(bytes) && !isOtherArchive(bytes),
};

const missingShp = ({ name }: SpatialInput): string => `${baseName(name).replace(/(\.shp)?\.[^.]*$/i, "")}.shp`;
