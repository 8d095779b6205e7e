import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readPublication, type ReadPublication } from "../../src/formats/read-publication";

/** Reads the committed publication as the app does; `replaced` puts other text in the place of a file, or none (`null`). */
export function theRealPublication(replaced: Record<string, string | null> = {}): Promise<ReadPublication> {
  return readPublication(async (path) => {
    if (!(path in replaced)) return readFile(join(import.meta.dirname, "../../geodata", path), "utf8");
    const text = replaced[path];
    if (typeof text === "string") return text;
    throw Object.assign(new Error("not found"), { status: 404 });
  });
}
