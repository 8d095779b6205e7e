import { expect, test } from "vitest";
import { addedUncertaintyM, choiceName } from "../../../src/formats/crs/crs-names";

test("a way of reading has a name in both languages that tells order and approximation", () => {
  expect(choiceName({ kind: "epsg", code: 4543, isSwapped: true })).toEqual({
    zh: "2000国家大地坐标系 高斯-克吕格 3度带 不加带号（中央经线102°），纵坐标在前",
    en: "CGCS2000 Gauss–Krüger 3° without zone number (102°E), northing first",
  });
  expect(choiceName({ kind: "approximate", code: 2379, isSwapped: false }).zh).toContain("近似");
  expect(choiceName({ kind: "bd-09", isSwapped: false }).zh).toContain("百度");
  expect(choiceName({ kind: "control-points", points: [] }).zh).toContain("控制点");
  expect(choiceName({ kind: "epsg", code: 27700, isSwapped: false }).zh).toBe("EPSG:27700");
});

test("what a way of reading adds to the uncertainty", () => {
  const added = [4490, 4543, 4326, 3857].map((code) => addedUncertaintyM({ kind: "epsg", code, isSwapped: false }));
  expect(added).toEqual([0, 0, 1, 1]);
  expect(addedUncertaintyM({ kind: "gcj-02", isSwapped: false })).toBe(10);
  expect(addedUncertaintyM({ kind: "approximate", code: 2379, isSwapped: false })).toBe(100);
  expect(addedUncertaintyM({ kind: "control-points", points: [] })).toBeNull();
});
