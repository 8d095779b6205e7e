/** A JSON value as it stands in a file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonBounds = { depth: number; nodes: number };

/** Keys through which an object of JavaScript reaches its prototype. */
const prototypeKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Whether a value is nothing but JSON, within bounds, and has no key that reaches a prototype; else where it is
 * not. It goes without recursion, so that depth costs no stack.
 */
export function faultInJson(value: unknown, { depth, nodes }: JsonBounds): string | null {
  const open: { value: unknown; at: string; depth: number }[] = [{ value, at: "", depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    seen += 1;
    if (seen > nodes || next.depth > depth) return place(next.at);
    const { value: one } = next;
    if (typeof one === "object" && one !== null) {
      if (!isPlain(one)) return place(next.at);
      for (const [key, within] of Object.entries(one)) {
        const at = `${next.at}.${key}`;
        if (!Array.isArray(one) && prototypeKeys.has(key)) return place(at);
        // What cannot be looked at any more need not be listed either.
        if (seen + open.length > nodes) return place(at);
        open.push({ value: within, at: at.length > 200 ? next.at : at, depth: next.depth + 1 });
      }
    } else if (!isScalar(one)) return place(next.at);
  }
  return null;
}

export const isPrototypeKey = (key: string): boolean => prototypeKeys.has(key);

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

const place = (at: string): string => [...at.replace(/^\./, "")].slice(0, 60).join("") || "?";
