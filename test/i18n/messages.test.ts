import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { translate, type MessageKey } from "../../src/i18n/translate";
import { everyMessage } from "../support/every-message";

const zh = Object.entries(everyMessage.zh);

test("both languages have the same keys, and no text is empty", () => {
  expect(Object.keys(everyMessage.en).sort()).toEqual(Object.keys(everyMessage.zh).sort());
  expect([...zh, ...Object.entries(everyMessage.en)].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("a text and its translation fill in the same parameters", () => {
  const parametersOf = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  for (const [key, text] of zh) expect(parametersOf(everyMessage.en[key as MessageKey]), key).toEqual(parametersOf(text));
});

test("Chinese texts are Chinese and English texts hold no Chinese", () => {
  const han = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
  // Names of keys and units are the same in both; the language switch names each language in its own words.
  const sameInBoth = new Set(zh.filter(([key, text]) => text === everyMessage.en[key as MessageKey]).map(([key]) => key));
  const withoutHan = zh.filter(([key, text]) => !han.test(text) && !sameInBoth.has(key));
  expect(withoutHan).toEqual([]);
  expect(Object.entries(everyMessage.en).filter(([key, text]) => han.test(text) && !key.startsWith("language.") && !sameInBoth.has(key))).toEqual([]);
});

test("every problem code has its sentence", () => {
  const source = readFileSync(join(import.meta.dirname, "../../src/domain/problem.ts"), "utf8");
  const codes = [...source.matchAll(/\| "([a-z-]+)"/g)].map(([, code]) => `problem.${code}`);
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((key) => !(key in everyMessage.zh))).toEqual([]);
});

test("components hold no words of their own", () => {
  const ui = join(import.meta.dirname, "../../src/ui");
  const files = readdirSync(ui, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".tsx"));
  const strays = files.filter((path) => /[\u4e00-\u9fff]/.test(readFileSync(join(ui, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")));
  expect(strays).toEqual([]);
});

test("parameters are filled in, and unknown ones leave nothing behind", () => {
  expect(translate("zh", "problem.file-missing", { file: "water.geojson" })).toContain("water.geojson");
  expect(translate("en", "problem.feature-wrong-shape", { file: "x" })).not.toContain("{");
});
