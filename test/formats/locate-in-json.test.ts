import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { locateInJson, locateSyntaxError } from "../../src/formats/locate-in-json";

const zones = readFileSync(join(import.meta.dirname, "../../geodata/zones/features.geojson"), "utf8");
const documents = readFileSync(join(import.meta.dirname, "../../geodata/documents/documents.json"), "utf8");
const lineWith = (text: string, words: string): number => text.split("\n").findIndex((line) => line.includes(words)) + 1;

const printed = `{
  "type": "FeatureCollection",
  "features": [
    { "type": "Feature", "id": "a", "properties": { "id": "a", "name_zh": "甲" }, "geometry": null },
    {
      "type": "Feature",
      "properties": {
        "id": "b",
        "kind": "park",
        "boundary": { "anchors": ["x", "y"] }
      },
      "geometry": null
    }
  ]
}`;

describe("a path, an id or a path below an id", () => {
  test.each([
    ["features.1", 5, 5],
    ["features.1.properties.kind", 9, 9],
    ["features.1.kind", 9, 9],
    ["b", 5, 5],
    ["b.kind", 9, 9],
    ["b.boundary.anchors.1", 10, 40],
    ["b.geometry", 12, 7],
    ["a.name.zh", 4, 64],
    ["a.name", 4, 64],
    // What is missing is shown where it should be.
    ["b.level", 7, 7],
    ["features.1.properties.level", 7, 7],
    ["features.7", 3, 3],
  ])("%s", (at, line, column) => {
    expect(locateInJson(printed, at)).toEqual({ line, column });
  });

  test("what is nowhere in the file has no place", () => {
    expect(locateInJson(printed, "c")).toBeNull();
    expect(locateInJson(printed, "")).toBeNull();
    expect(locateInJson("", "features.1")).toBeNull();
  });

  test("the longest id that fits is meant", () => {
    expect(locateInJson('[{"id":"a"},\n{"id":"a.b"}]', "a.b")).toEqual({ line: 2, column: 1 });
  });

  test("a member of the same name deeper in a feature is no id", () => {
    expect(locateInJson('{"features":[\n{"id":"p","properties":{"area":{"zone":"q"}}},\n{"id":"q"}]}', "q")).toEqual({ line: 3, column: 1 });
  });

  test("the published files", () => {
    expect(locateInJson(zones, "park-anning")?.line).toBe(lineWith(zones, '"id":"park-anning","properties"'));
    expect(locateInJson(zones, "features.3.properties.kind")?.line).toBe(5);
    expect(locateInJson(documents, "001.title")?.line).toBe(lineWith(documents, '"id": "001"') + 1);
    expect(locateInJson(documents, "1.title")).toEqual(locateInJson(documents, "001.title"));
  });

  test("Windows and old Macintosh line ends and a byte order mark", () => {
    for (const lineEnd of ["\r\n", "\r"]) expect(locateInJson(printed.replace(/\n/g, lineEnd), "b.kind")).toEqual({ line: 9, column: 9 });
    expect(locateInJson(`\uFEFF${printed}`, "b.kind")).toEqual({ line: 9, column: 9 });
    expect(locateInJson(`\uFEFF[{"id":"a"}]`, "a")).toEqual({ line: 1, column: 2 });
  });
});

describe("the first syntax error", () => {
  test.each([
    ["[1,\n 2,]", 2, 4],
    ['{"a": 1,\n"b" 2}', 2, 5],
    ["[1, 2", 1, 6],
    ["", 1, 1],
    ["<!DOCTYPE html>", 1, 1],
    ['{"a": "x\ny"}', 1, 7],
    ["[NaN]", 1, 2],
    ["[01]", 1, 3],
    ["[1] []", 1, 5],
    ["// note\n{}", 1, 1],
    ['{"a":1]', 1, 7],
    ["{'a':1}", 1, 2],
  ])("%j", (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(locateSyntaxError(text)).toEqual({ line, column });
  });

  test("a file cut in the middle ends at its end", () => {
    const cut = zones.slice(0, zones.indexOf('"kind":"industrial-park"'));
    expect(locateSyntaxError(cut)?.line).toBe(cut.split("\n").length);
  });

  test.each([zones, documents, "1e999", ' {"a": [null, true, {}, []]} \r\n', `${"[".repeat(100_000)}${"]".repeat(100_000)}`])("sound text %# has none", (text) => {
    expect(locateSyntaxError(text)).toBeNull();
  });
});

test("a hundred thousand levels take moments and no stack", () => {
  const deep = `${"[".repeat(100_000)}`;
  expect(locateSyntaxError(deep)).toEqual({ line: 1, column: 100_001 });
  expect(locateInJson(deep, "0.0.0")).toEqual({ line: 1, column: 4 });
  expect(locateInJson(`{"features":${deep}`, "park-anning.kind")).toBeNull();
});
