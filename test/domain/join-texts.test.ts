import { expect, test } from "vitest";
import { joinTexts } from "../../src/domain/join-texts";

test("the two columns of a text become one, and a pair of nulls becomes null", () => {
  expect(joinTexts({ id: "a", name_zh: "甲", name_en: "A", note_zh: null, note_en: null, where_zh: null, where_en: "there" })).toEqual({
    id: "a",
    name: { zh: "甲", en: "A" },
    note: null,
    where: { en: "there" },
  });
});

test("a column called like what every object has changes no prototype", () => {
  const joined = joinTexts(JSON.parse('{"id":"a","__proto__":{"id":"evil","rank":9},"__proto___zh":"乙","constructor_zh":"丙"}') as Record<string, unknown>);
  expect(Object.getPrototypeOf(joined)).toBe(Object.prototype);
  expect(joined["rank"]).toBeUndefined();
  expect(joined["constructor"]).toEqual({ zh: "丙" });
  expect(({} as Record<string, unknown>)["zh"]).toBeUndefined();
});
