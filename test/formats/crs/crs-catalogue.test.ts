import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { centralMeridianOf, crsOf, falseEasting, gkCode, gkEntries, isReadable, projDefinition, readableSystems } from "../../../src/formats/crs/crs-catalogue";
import { planeOf, type Pair } from "../../../src/formats/crs/plane";
import { toLngLat } from "../../../src/formats/crs/transform";
import { groundDistanceM } from "../../support/ground-distance";

/** Name and positions of every code as PROJ has them, by cs2cs: longitude, latitude, east, north. */
type Reference = { code: number; name: string; positions: [number, number, number, number][] };
const references = JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/crs/catalogue.json"), "utf8")) as Reference[];

test("the reference covers every code of CGCS2000, Web Mercator and two UTM zones", () => {
  const codes = references.map(({ code }) => code);
  expect(codes).toEqual([...Array.from({ length: 65 }, (_, i) => 4490 + i), 3857, 32647, 32648]);
  expect(references.every(({ positions }) => positions.length === 6)).toBe(true);
});

test.each(references)("EPSG:$code is at cs2cs to less than a tenth of a millimetre, both ways", ({ code, positions }) => {
  const entry = crsOf(code);
  expect(entry?.code).toBe(code);
  const definition = entry && projDefinition(entry);
  const read = toLngLat({ kind: "epsg", code, isSwapped: false });
  for (const [lng, lat, east, north] of positions) {
    expect(groundDistanceM(read(east, north), [lng, lat])).toBeLessThan(1e-4);
    if (!definition) continue;
    const out: Pair = [0, 0];
    planeOf(definition).toPlane(lng, lat, out);
    expect(Math.hypot(out[0] - east, out[1] - north)).toBeLessThan(1e-4);
  }
});

test.each(references.filter(({ name }) => name.includes("Gauss-Kruger")))("EPSG:$code is named as $name", ({ code, name }) => {
  const entry = crsOf(code);
  if (entry?.projection !== "gauss-kruger") throw new Error(`${code} is no Gauss–Krüger zone`);
  const { widthDeg, number, centralMeridian, hasPrefix } = entry.zone;
  expect(name).toBe(`CGCS2000 / ${widthDeg === 3 ? "3-degree " : ""}Gauss-Kruger ${hasPrefix ? `zone ${number}` : `CM ${centralMeridian}E`}`);
  expect(gkCode({ datum: "cgcs2000", widthDeg, centralMeridian, hasPrefix })).toBe(code);
  expect(falseEasting(entry.zone)).toBe(500_000 + (hasPrefix ? number * 1e6 : 0));
});

test("names say width, zone and meridian in both languages", () => {
  expect(crsOf(4522)?.name).toEqual({ zh: "2000国家大地坐标系 高斯-克吕格 3度带 第34带（中央经线102°）", en: "CGCS2000 Gauss–Krüger 3° zone 34 (102°E)" });
  expect(crsOf(4543)?.name.zh).toBe("2000国家大地坐标系 高斯-克吕格 3度带 不加带号（中央经线102°）");
  expect(new Set(readableSystems.map(({ name }) => name.zh)).size).toBe(readableSystems.length);
});

test.each([
  [2358, "xian-1980", 3, 34, true],
  [2379, "xian-1980", 3, 34, false],
  [2332, "xian-1980", 6, 18, true],
  [2410, "beijing-1954", 3, 34, true],
  [2431, "beijing-1954", 3, 34, false],
  [21418, "beijing-1954", 6, 18, true],
  [21458, "beijing-1954", 6, 18, false],
  [4770, "beijing-1954", 3, 34, true],
  [4791, "beijing-1954", 3, 34, false],
  [4822, "beijing-1954", 3, 45, false],
] as const)("EPSG:%i is %s, %i-degree zone %i, and needs parameters", (code, datum, widthDeg, number, hasPrefix) => {
  const entry = crsOf(code);
  if (entry?.projection !== "gauss-kruger") throw new Error(`${code} is no Gauss–Krüger zone`);
  expect([entry.datum, entry.zone.widthDeg, entry.zone.number, entry.zone.hasPrefix]).toEqual([datum, widthDeg, number, hasPrefix]);
  expect(isReadable(entry)).toBe(false);
});

test("older numbers lead to the same systems, unknown ones nowhere", () => {
  expect([900913, 102100, 4480, 4979].map((code) => crsOf(code)?.code)).toEqual([3857, 3857, 4490, 4326]);
  expect([4479, 0, -1, 4555.5, 27700].map(crsOf)).toEqual([null, null, null, null, null]);
});

test("every code is there once", () => {
  const codes = gkEntries.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect([centralMeridianOf(3, 34), centralMeridianOf(6, 18), centralMeridianOf(3, 24), centralMeridianOf(6, 24), centralMeridianOf(3, 34.5)]).toEqual([102, 105, null, null, null]);
});
