import { expect, test } from "vitest";
import { faultInJson } from "../../src/domain/plain-json";

const bounds = { depth: 3, nodes: 6 };

test("JSON within the bounds has no fault", () => {
  for (const value of [null, 0, "", true, [], {}, { a: [1, { b: null }] }, Object.assign(Object.create(null) as object, { a: 1 })]) expect(faultInJson(value, bounds)).toBeNull();
});

test("what is too deep or too much is named by its place", () => {
  expect(faultInJson({ a: { b: { c: {} } } }, bounds)).toBe("a.b.c");
  expect(faultInJson({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, bounds)).toBe("f");
  expect(faultInJson({ a: [1, 2, 3], b: [1, 2, 3] }, bounds)).toBe("a");
});

test("the keys of a long array are not even listed", () => {
  const guarded = new Proxy(Array.from({ length: 10 }), {
    ownKeys: () => {
      throw new Error("listed");
    },
  });
  expect(faultInJson([guarded], bounds)).toBe("0");
});

test("what JSON cannot hold is a fault", () => {
  for (const value of [undefined, NaN, Infinity, 1n, Symbol("x"), () => 0, new Date(0), new Map(), /x/]) {
    expect(faultInJson(value, bounds)).toBe("?");
    expect(faultInJson({ a: [value] }, bounds)).toBe("a.0");
  }
});

test("keys that reach a prototype are a fault", () => {
  expect(faultInJson(JSON.parse('{"a":{"__proto__":1}}'), bounds)).toBe("a.__proto__");
  expect(faultInJson(JSON.parse('{"constructor":1}'), bounds)).toBe("constructor");
  expect(faultInJson(JSON.parse('{"prototype":1}'), bounds)).toBe("prototype");
});
