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
export const faultInJson = (value: unknown, bounds: JsonBounds): string | null => lookThrough(value, bounds).fault;

/** The same, with how many values it holds. What is `known` to be sound, and how many values that holds, is not looked through again. */
export function lookThrough(value: unknown, { depth, nodes }: JsonBounds, known: (holder: object) => number | undefined = () => undefined): { fault: string | null; seen: number } {
  if (!isHolder(value)) return { fault: isScalar(value) ? null : place(""), seen: 1 };
  const open: Open[] = [{ holder: value, at: "", depth: 1 }];
  let seen = 1;
  for (let next = open.pop(); next; next = open.pop()) {
    const { holder } = next;
    seen += known(holder) ?? 0;
    if (seen > nodes) return { fault: place(next.at), seen };
    if (known(holder) !== undefined) continue;
    if (next.depth > depth || !isPlain(holder)) return { fault: place(next.at), seen };
    const isArray = Array.isArray(holder);
    // The keys of a long array would cost more than all of the file.
    if (isArray && seen + holder.length > nodes) return { fault: place(next.at), seen };
    for (const key of Object.keys(holder)) {
      seen += 1;
      const within = (holder as Record<string, unknown>)[key];
      if (seen > nodes || (!isArray && prototypeKeys.has(key))) return { fault: place(`${next.at}.${key}`), seen };
      if (isHolder(within)) open.push({ holder: within, at: next.at.length > 200 ? next.at : `${next.at}.${key}`, depth: next.depth + 1 });
      else if (!isScalar(within)) return { fault: place(`${next.at}.${key}`), seen };
    }
  }
  return { fault: null, seen };
}

/** Whether a value is an object, and no list. */
export const isFields = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

export const isPrototypeKey = (key: string): boolean => prototypeKeys.has(key);

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

const place = (at: string): string => [...at.replace(/^\./, "")].slice(0, 60).join("") || "?";
