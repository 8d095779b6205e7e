import { ReleaseClass } from "../../src/domain/dataset";
import { isObject, type Json, type JsonObject } from "./json";

/** Why something does not go into the public folder. */
export type Reason = "internal" | "no-class" | "unknown-class" | "unlisted" | "unreadable" | "about-internal" | "drawn-from-internal";

/**
 * Why a value that states a release class is not public, or `null` where it is. What states none is not public
 * where one is required; a class that nobody knows is taken for internal.
 */
export function notPublic(stated: Json | undefined, required: boolean): Reason | null {
  if (stated === undefined || stated === null) return required ? "no-class" : null;
  const parsed = ReleaseClass.safeParse(stated);
  if (!parsed.success) return "unknown-class";
  return parsed.data === "public" ? null : "internal";
}

/** The same for a record: a feature may state its class among its properties or beside them; the stricter one counts. */
export function recordNotPublic(record: JsonObject, required: boolean): Reason | null {
  const properties = isObject(record["properties"]) ? record["properties"] : {};
  const stated = [record["releaseClass"], properties["releaseClass"]].filter((one) => one !== undefined && one !== null);
  if (stated.length === 0) return required ? "no-class" : null;
  return stated.map((one) => notPublic(one, true)).find((reason) => reason !== null) ?? null;
}

/**
 * A value without the entries of lists that are not public themselves (one of several stated areas, say). Something
 * not public that is no entry of a list makes the whole not public: nobody can say that it may be left out.
 */
export function withoutInternalParts(value: Json): { value: Json; reason: Reason | null } {
  if (Array.isArray(value)) {
    const kept: Json[] = [];
    for (const part of value) {
      if (isObject(part) && recordNotPublic(part, false)) continue;
      const inner = withoutInternalParts(part);
      if (inner.reason) return inner;
      kept.push(inner.value);
    }
    return { value: kept.length === value.length && kept.every((part, i) => part === value[i]) ? value : kept, reason: null };
  }
  if (!isObject(value)) return { value, reason: null };
  let same = true;
  const kept: JsonObject = {};
  for (const [name, part] of Object.entries(value)) {
    const reason = isObject(part) ? recordNotPublic(part, false) : null;
    if (reason) return { value, reason };
    const inner = withoutInternalParts(part);
    if (inner.reason) return inner;
    kept[name] = inner.value;
    same &&= inner.value === part;
  }
  return { value: same ? value : kept, reason: null };
}
