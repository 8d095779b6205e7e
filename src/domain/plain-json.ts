/** A JSON value as it stands in a file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonBounds = { depth: number; nodes: number };

/** Keys through which an object of JavaScript reaches its prototype. */
const prototypeKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

type Open = { holder: object; at: string; depth: number };

/**
 * Whether a value is nothing but JSON, within bounds, and has no key that reaches a prototype; else where it is
 * not. It goes without recursion, so that depth costs no stack.
 */
export function faultInJson(value: unknown, { depth, nodes }: JsonBounds): string | null {
  if (!isHolder(value)) return isScalar(value) ? null : place("");
  const open: Open[] = [{ holder: value, at: "", depth: 1 }];
  let seen = 1;
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > depth || !isPlain(next.holder)) return place(next.at);
    const { holder } = next;
    const isArray = Array.isArray(holder);
    // The keys of a long array would cost more than all of the file.
    if (isArray && seen + holder.length > nodes) return place(next.at);
    for (const key of Object.keys(next.holder)) {
      seen += 1;
      const within = (next.holder as Record<string, unknown>)[key];
      if (seen > nodes || (!isArray && prototypeKeys.has(key))) return place(`${next.at}.${key}`);
      if (isHolder(within)) open.push({ holder: within, at: next.at.length > 200 ? next.at : `${next.at}.${key}`, depth: next.depth + 1 });
      else if (!isScalar(within)) return place(`${next.at}.${key}`);
    }
  }
  return null;
}

export const isPrototypeKey = (key: string): boolean => prototypeKeys.has(key);

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

const place = (at: string): string => [...at.replace(/^\./, "")].slice(0, 60).join("") || "?";
