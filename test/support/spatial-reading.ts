import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extentOf, geometryKinds } from "../../src/domain/spatial/feature-columns";
import type { SpatialFault, SpatialNote } from "../../src/domain/spatial/spatial-fault";
import type { ReadingContext, SpatialRead } from "../../src/domain/spatial/spatial-file";
import { readSpatialFiles } from "../../src/formats/spatial/read-spatial";

const root = join(import.meta.dirname, "../..");

/** As the page gives it to the thread that reads, with SQLite from where it is installed. */
export const aReadingContext = (): ReadingContext => ({
  onProgress: () => undefined,
  sqliteWasm: async () => Uint8Array.from(readFileSync(join(root, "node_modules/sql.js/dist/sql-wasm.wasm"))).buffer,
});

export const spatialFixture = (path: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(join(root, "test/fixtures/spatial", path)));

export const readBytes = (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<SpatialRead> => readSpatialFiles([{ name, bytes }], aReadingContext());

const words = (...parts: readonly (string | number | undefined)[]): string => parts.filter((part) => part !== undefined && part !== "").join(" ");
const faultLine = ({ code, at, feature, value }: SpatialFault): string => words("fault", code, at === undefined ? "" : `at ${at}`, feature === undefined ? "" : `#${feature}`, value === undefined ? "" : `= ${value}`);
const noteLine = ({ code, at, value, count, features }: SpatialNote): string => words(" ", code, at === undefined ? "" : `at ${at}`, value === undefined ? "" : `= ${value}`, count === undefined ? "" : `× ${count}`, features ? `#${features.join(",")}` : "");

/** What came of a file, line by line: its faults, its layers with kinds and count, their notes. */
export function linesOf({ layers, faults }: SpatialRead): string[] {
  return [
    ...faults.map(faultLine),
    ...layers.flatMap(({ name, format, encoding, columns, notes }) => {
      const kinds = geometryKinds.flatMap((kind, index) => {
        const count = columns.kinds.filter((one) => one === index).length;
        return count > 0 ? [`${count} ${kind}`] : [];
      });
      return [words(format, `“${name}”`, encoding ?? "", kinds.join(", ")), ...notes.map(noteLine)];
    }),
  ];
}

/** The corners of the box around a layer, rounded to a millimetre or a ten-millionth of a degree. */
export const boxOf = (read: SpatialRead, layer = 0): readonly number[] | null => (read.layers[layer] ? (extentOf(read.layers[layer].columns)?.map((value) => Math.round(value * 1e7) / 1e7) ?? null) : null);
