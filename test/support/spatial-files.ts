import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSpatialFiles } from "../../src/formats/spatial/read-spatial";
import type { SpatialInput, SpatialRead } from "../../src/domain/spatial/spatial-file";
import { aReadingContext } from "./spatial-reading";

export const spatialFixtures = join(import.meta.dirname, "../fixtures/spatial");

export const spatialFile = (path: string, name = path.slice(path.lastIndexOf("/") + 1)): SpatialInput => ({ name, bytes: new Uint8Array(readFileSync(join(spatialFixtures, path))) });

export const spatialText = (name: string, text: string): SpatialInput => ({ name, bytes: new TextEncoder().encode(text) });

export const readSpatial = (...files: readonly SpatialInput[]): Promise<SpatialRead> => readSpatialFiles(files, aReadingContext());
