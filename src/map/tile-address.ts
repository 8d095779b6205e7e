/** What an address of the `layer:` protocol asks for. */
export type TileAddress = { key: string; z: number; x: number; y: number; classField: string | null; byParts: boolean; only: number | null };

const shape = /^layer:\/\/([0-9a-f]{64})\/(\d{1,2})\/(\d{1,7})\/(\d{1,7})(?:\?(?:(parts)|only=(\d{1,9})|class=([^&#?]{1,4000})))?$/;

/** `layer://<key>/{z}/{x}/{y}`, with `?class=<field>`, `?parts` or `?only=<number>`; `null` for anything else. */
export function parseTileAddress(url: string): TileAddress | null {
  const match = shape.exec(url);
  if (!match) return null;
  const [, key = "", z, x, y, parts, only, field] = match;
  const classField = field === undefined ? null : decoded(field);
  if (field !== undefined && classField === null) return null;
  return { key, z: Number(z), x: Number(x), y: Number(y), classField, byParts: parts !== undefined, only: only === undefined ? null : Number(only) };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
