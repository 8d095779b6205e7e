import { expect, test } from "vitest";
import { internalParts } from "../../src/domain/release-class";

test("whatever is marked internal is found: the dataset, a feature, a document", () => {
  expect(internalParts("zones/dataset.json", { id: "zones", releaseClass: "internal" })).toEqual([{ file: "zones/dataset.json", at: "zones" }]);
  const features = [{ properties: { id: "a", releaseClass: "public" } }, { properties: { id: "b", releaseClass: "internal" } }, { properties: { releaseClass: "internal" } }];
  expect(internalParts("f", { features }).map(({ at }) => at)).toEqual(["b", "features.2.properties"]);
  expect(internalParts("d", [{ id: "001", releaseClass: "internal" }])).toEqual([{ file: "d", at: "001" }]);
});

test("public content, other values and endless nesting hold nothing", () => {
  expect(internalParts("f", { releaseClass: "public", note: "internal" })).toEqual([]);
  let deep: unknown = { releaseClass: "internal" };
  for (let i = 0; i < 5000; i += 1) deep = [deep];
  expect(internalParts("f", deep)).toEqual([]);
});
