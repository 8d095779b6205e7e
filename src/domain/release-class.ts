/** Something marked 内部: the file and the path or id of what carries the mark. */
export type InternalPart = { file: string; at: string };

/** Deeper nesting occurs in no file of the publication. */
const deepest = 12;

/**
 * Everything within a file's JSON that is marked `releaseClass: "internal"`: a dataset, a feature, a document,
 * a statement. A public release holds none.
 */
export function internalParts(file: string, json: unknown): InternalPart[] {
  const found: InternalPart[] = [];
  const look = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== "object" || value === null || path.length > deepest) return;
    if ((value as { releaseClass?: unknown }).releaseClass === "internal") found.push({ file, at: nameOf(value, path) });
    for (const [name, part] of Object.entries(value)) if (name !== "coordinates") look(part, [...path, name]);
  };
  look(json, []);
  return found;
}

function nameOf(value: object, path: readonly string[]): string {
  const { id } = value as { id?: unknown };
  return typeof id === "string" ? id.slice(0, 60) : path.join(".");
}
