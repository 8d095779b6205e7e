import * as fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../../src/domain/saved-view";
import { locateInJson, locateSyntaxError } from "../../src/formats/locate-in-json";
import { readLink, writeLink } from "../../src/formats/permalink";
import { committed } from "../support/edited-geodata";

const runs = { seed: 20261122, endOnFailure: true } as const;

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom("1e999", "NaN,NaN,NaN", "102.7,25,12,1e400", "-0,-0,-0", "%E0%A4%A", "__proto__", "constructor", "a".repeat(20_000), "<script>", "张三,李四", "park-anning,park-anning", "102,25", "0x10,1,1", "  ,  ,  ", "layer:1e2,layer:-1,__proto__:50"),
);

test("any query is a view, and what it got wrong is named in a few words", () => {
  const names = fc.constantFrom("at", "zone", "lang", "flavour", "role", "hide", "opacity", "order", "__proto__", "x");
  fc.assert(
    fc.property(fc.array(fc.tuple(names, hostile), { maxLength: 12 }), fc.boolean(), (pairs, isRaw) => {
      const query = pairs.map(([name, value]) => `${name}=${isRaw ? value : encodeURIComponent(value.replace(/[\ud800-\udfff]/g, ""))}`).join("&");
      const { view, problems } = readLink(`?${query}`);
      expect(languages).toContain(view.language);
      expect(view.selection.length).toBeLessThanOrEqual(60);
      expect(Object.values(view.camera ?? {}).flat().filter((number) => !Number.isFinite(number))).toEqual([]);
      for (const { at = "" } of problems) expect(at.length).toBeLessThanOrEqual(60);
      // What was understood can be written and read again, and then nothing is wrong any more.
      expect(readLink(writeLink(view)).problems).toEqual([]);
    }),
    { ...runs, numRuns: 2000 },
  );
});

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const scraps = fc.constantFrom("{", "}", "[", "]", ",", ":", '"', "\\", "\n", "\r\n", " ", "1", "-", "e", ".", "0", "true", "nul", "null", '"a"', "//", "/*", "*/", "\u0000", "\t", "\u2028", "é", "\\u00", "\\ud800", "\uFEFF");
const almostJson = fc.oneof(
  fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.json({ maxDepth: 3 }),
  fc.tuple(fc.json({ maxDepth: 3 }), fc.nat({ max: 200 }), scraps).map(([text, at, scrap]) => text.slice(0, at % (text.length + 1)) + scrap + text.slice(at % (text.length + 1))),
  fc.string({ unit: "binary", maxLength: 100 }),
);

test("a syntax error is found exactly where the browser finds none to be", () => {
  fc.assert(
    fc.property(almostJson, (text) => {
      const place = locateSyntaxError(text);
      // A byte order mark is dropped before a file is parsed.
      expect(place === null).toBe(parses(text.replace(/^\uFEFF/, "")));
      expect(place?.line ?? 0).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
    }),
    { ...runs, numRuns: 5000 },
  );
});

test("a place in any text is within it, or there is none", () => {
  const paths = fc.oneof(fc.constantFrom("features.0", "features.3.properties.kind", "park-anning.kind", "a", "", ".", "..", "__proto__", "length"), fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(almostJson, paths, (text, at) => {
      const place = locateInJson(text, at);
      if (!place) return;
      const line = text.split(/\r\n|\r|\n/)[place.line - 1];
      expect(line).toBeDefined();
      expect(place.column).toBeGreaterThanOrEqual(1);
      expect(place.column).toBeLessThanOrEqual((line ?? "").length + 1);
    }),
    { ...runs, numRuns: 5000 },
  );
});

test("every feature of a real file is found on its line, by number and by id, however the file is cut behind it", () => {
  const text = committed("zones/features.geojson");
  const { features } = JSON.parse(text) as { features: { id: string }[] };
  fc.assert(
    fc.property(fc.nat({ max: features.length - 1 }), fc.nat({ max: 5000 }), (index, cut) => {
      const lines = text.split("\n");
      const broken = lines.slice(0, index + 2).join("\n") + text.slice(0, cut);
      expect(locateInJson(broken, `features.${index}`)?.line).toBe(index + 2);
      expect(locateInJson(broken, `${features[index]?.id ?? ""}.boundary.method`)?.line).toBe(index + 2);
    }),
    { ...runs, numRuns: 60 },
  );
});

test("large files are searched in moments", () => {
  const big = `{"features":[${Array.from({ length: 100_000 }, (_, index) => `{"id":"f${index}","properties":{"id":"f${index}","kind":"park"}}`).join(",\n")}]}`;
  const began = performance.now();
  expect(locateInJson(big, "f99999.kind")?.line).toBe(100_000);
  expect(locateInJson(big, "nowhere")).toBeNull();
  expect(performance.now() - began).toBeLessThan(10_000);
});
