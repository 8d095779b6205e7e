export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

export const isString = (value: Json | undefined): value is string => typeof value === "string";

/** The value of a JSON text, or `undefined` where it is none. */
export function parseJson(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
  } catch {
    return undefined;
  }
}

/** Every text in a value with its path, names of members included: an identifier may be used as one. */
export function* textsIn(value: Json, at = ""): Generator<{ at: string; text: string }> {
  if (typeof value === "string") yield { at, text: value };
  else if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* textsIn(part, join(at, String(index)));
  } else if (isObject(value)) {
    for (const [name, part] of Object.entries(value)) {
      yield { at: join(at, name), text: name };
      yield* textsIn(part, join(at, name));
    }
  }
}

const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);
