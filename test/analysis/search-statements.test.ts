import { expect, test } from "vitest";
import { indexStatements, searchStatements } from "../../src/analysis/search-statements";
import { aQuantity, aStatement } from "../support/statements";

const silicon = aStatement({
  id: "S1-063",
  topic: "capacity",
  text: { zh: "单晶硅棒产能达60GW。", en: "Monocrystalline ingot capacity reaches 60 GW." },
  of: { zh: "单晶硅棒", en: "Monocrystalline ingots" },
  quantity: aQuantity(60, "GW", "GW"),
  document: "001",
});
const rent = aStatement({ id: "S2-038", topic: "housing", text: { zh: "园区有6个租赁住房项目。", en: "The parks have 6 rental housing projects." }, quantity: aQuantity(6934, "套", "units") });
const gas = aStatement({ id: "S2-040", topic: "infrastructure", text: { zh: "燃气通到园区，含租赁住房。", en: "Gas reaches the park." } });
const words: Record<string, string[]> = { "001": ["联动创新区申建方案"], "002": ["昆发改地区函〔2023〕25号", "DRC reply, 2023", "住房"] };
const index = indexStatements([silicon, rent, gas], ({ document, topic }) => [...(words[document] ?? []), topic === "capacity" ? "产能" : topic]);
const found = (query: string) => searchStatements(index, query).map(({ id }) => id);

test.each([
  ["a Chinese product", "单晶硅", ["S1-063"]],
  ["an English word from its beginning", "monocry", ["S1-063"]],
  ["letters right after Chinese", "60gw", ["S1-063"]],
  ["a unit", "套", ["S2-038"]],
  ["a figure as printed or without its comma", "6,934", ["S2-038"]],
  ["a document number, whatever its brackets", "昆发改地区函[2023]25号", ["S2-038", "S2-040"]],
  ["a topic word", "产能", ["S1-063"]],
  ["an id of the register", "S1-063", ["S1-063"]],
  ["several words, wherever each stands", "housing DRC", ["S2-038"]],
  ["full-width letters", "ＧＷ", ["S1-063"]],
])("%s is found: %s", (_, query, ids) => {
  expect(found(query)).toEqual(ids);
});

test("those that say it come before those that are only filed under it", () => {
  expect(found("住房")).toEqual(["S2-038", "S2-040"]);
  const filedFirst = indexStatements([aStatement({ id: "S2-009" }), rent], () => ["住房"]);
  expect(searchStatements(filedFirst, "住房").map(({ id }) => id)).toEqual(["S2-038", "S2-009"]);
});

test("a Latin word is not found within another, nor anything for nothing or signs alone", () => {
  expect([found("as"), found(""), found("  "), found("（）"), found("(.*[")]).toEqual([[], [], [], [], []]);
  expect(found("gas")).toEqual(["S2-040"]);
});

test("seven hundred statements answer faster than anyone types", () => {
  const many = indexStatements(Array.from({ length: 700 }, (_, n) => aStatement({ id: `S2-${n}`, text: { zh: `第${n}条：${"园区产业发展".repeat(8)}。`, en: `Statement ${n}: ${"industrial development of the park ".repeat(6)}.` } })), () => ["产业"]);
  const before = performance.now();
  for (let n = 0; n < 20; n += 1) searchStatements(many, "park 产业 69");
  expect((performance.now() - before) / 20).toBeLessThan(16);
});
