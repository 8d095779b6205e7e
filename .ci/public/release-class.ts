import { ReleaseClass } from "../../src/domain/dataset";
import { isObject, type Json, type JsonObject } from "./json";

/** Why something does not go into the public folder. */
export type Reason = "internal" | "no-class" | "unknown-class" | "unlisted" | "unreadable" | "about-internal" | "drawn-from-internal" | "notes";

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

/** A part that is not public, by its path within the value. */
export type Part = { at: string; why: Reason };

/**
 * A value without the entries of lists that are not public themselves (one of several stated areas, say), which are
 * named. Something not public that is no entry of a list makes the whole not public: nobody can say that it may be
 * left out; its reason is given.
 */
export function withoutInternalParts<T extends Json>(value: T): { value: T; dropped: Part[]; reason: Reason | null } {
  const dropped: Part[] = [];
  let reason: Reason | null = null;
  const look = (part: Json, at: string): Json => {
    if (Array.isArray(part)) {
      const kept = part.filter((entry, index) => {
        const why = isObject(entry) ? recordNotPublic(entry, false) : null;
        if (why) dropped.push({ at: `${at}.${index}`, why });
        return why === null;
      });
      const looked = kept.map((entry, index) => look(entry, `${at}.${index}`));
      return looked.length === part.length && looked.every((entry, index) => entry === part[index]) ? part : looked;
    }
    if (!isObject(part)) return part;
    const entries = Object.entries(part).map(([name, inner]): [string, Json] => {
      if (isObject(inner)) reason ??= recordNotPublic(inner, false);
      return [name, look(inner, at ? `${at}.${name}` : name)];
    });
    return entries.every(([name, inner]) => inner === part[name]) ? part : Object.fromEntries(entries);
  };
  return { value: look(value, "") as T, dropped, reason };
}
