import { expect, test } from "vitest";
import { hatchWithin, importedDrawing } from "../../../src/cartography/imported/imported-drawing";
import { landUseClass, landUseColor } from "../../../src/cartography/imported/land-use-class";
import { landUseColors } from "../../../src/cartography/land-use-colors";
import { landUseName } from "../../../src/domain/spatial/land-use-names";
import { classGroups } from "../../../src/ui/layers/class-groups";

const edition = { use: "edition" as const, control: null, kinds: ["polygon" as const], opacity: 1, classing: { by: "field" as const, field: "code" }, look: 0 };
const fills = (ofClass?: string) => importedDrawing(edition, "light", ofClass).paths.map(({ fill }) => fill);

test("a layout edition as a whole has none of its colours, a class of it its own", () => {
  const colors = new Set(Object.values(landUseColors));
  expect(fills().filter((fill) => fill !== null).length).toBeGreaterThan(2);
  expect(fills().some((fill) => fill !== null && colors.has(fill))).toBe(false);
  expect(fills("1001")).toContain(landUseColors["1001"]);
  expect(importedDrawing(edition, "light", "99X").paths.length).toBe(fills("1001").length + 1);
});

test("a faint layer has a faint swatch", () => {
  const [full, half] = [1, 0.5].map((opacity) => importedDrawing({ ...edition, opacity }, "dark", "05").paths.map((one) => one.opacity));
  expect(half).toEqual(full?.map((opacity) => opacity / 2));
});

test.each([45, 135] as const)("a hatch at %i° stays within its figure", (angle) => {
  const numbers = hatchWithin([[0, 0], [10, 0], [10, 6], [0, 6]], angle, 2).match(/[\d.-]+/g)?.map(Number) ?? [];
  expect(numbers.length).toBeGreaterThan(16);
  numbers.forEach((value, index) => expect(value >= 0 && value <= (index % 2 === 0 ? 10 : 6)).toBe(true));
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
  expect(Math.sign((x2 - x1) * (y2 - y1))).toBe(angle === 45 ? -1 : 1);
});

test("every class that has a colour has a name in both languages", () => {
  for (const code of [...Object.keys(landUseColors), "07", "08", "10", "14"]) {
    const name = landUseName(code, "2023");
    expect(name?.zh, code).toMatch(/^[\u4e00-\u9fff]+$/);
    expect(name?.en, code).toMatch(/^[A-Z][a-z, -]+$/);
  }
  expect([landUseName("1207", "2020")?.zh, landUseName("1207", "2023")?.zh, landUseName("99", "2023")]).toEqual(["城镇道路用地", "城镇村道路用地", null]);
});

test("a code has the class whose colour it has, and the colour is that of the class", () => {
  expect(["100101", "1001", "0702", "701", "1301", "99", "constructor", "0101"].map(landUseClass)).toEqual(["1001", "1001", "07", "0701", "13", null, null, "01"]);
  expect(landUseColor("100102")).toBe(landUseColors["1001"]);
});

test("codes of one colour are one class of the legend with all their features; what no guide knows comes last", () => {
  const classing = { by: "field" as const, field: "code" };
  const classes = [{ value: "99X", count: 3 }, { value: "100102", count: 18 }, { value: "0701", count: 17 }, { value: "100101", count: 17 }];
  expect(classGroups(classes, classing, "2023")).toEqual([
    { id: "0701", code: "0701", words: { zh: "城镇住宅用地", en: "Urban housing land" }, values: ["0701"], count: 17 },
    { id: "1001", code: "1001", words: { zh: "工业用地", en: "Industrial land" }, values: ["100101", "100102"], count: 35 },
    { id: "99X", code: "99X", words: "importedLayers.unknownCode", values: ["99X"], count: 3 },
  ]);
  expect(classGroups([{ value: "02", count: 1 }, { value: "01", count: 2 }], { by: "parts" }, "2023").map(({ code, words }) => [code, words])).toEqual([
    [null, "importedLayers.part.01"],
    [null, "importedLayers.part.02"],
  ]);
});
