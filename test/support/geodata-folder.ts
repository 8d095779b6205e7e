import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadText } from "../../src/formats/read-json";

/** Delivers the committed publication; `replaced` puts other text in the place of a file, or none (`null`). */
export const aServer =
  (replaced: Record<string, string | null> = {}): ReadText =>
  async (path) => {
    const text = replaced[path];
    if (text === null) throw Object.assign(new Error(`no ${path}`), { status: 404 });
    return text ?? readFile(join(import.meta.dirname, "../../geodata", path), "utf8");
  };

export const theRealFile = (path: string): Promise<string> => aServer()(path);
