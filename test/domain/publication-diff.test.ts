import { expect, test } from "vitest";
import { diffRecords, isUnchanged } from "../../src/domain/publication-diff";

const feature = (id: string, properties: object = {}, geometry: unknown = null) => ({ type: "Feature", id, properties: { id, ...properties }, geometry });

test("records are told apart by id: added, removed, changed", () => {
  const before = [feature("a", { n: 1 }), feature("b"), feature("c")];
  const after = [feature("c"), feature("a", { n: 2 }), feature("d")];
  expect(diffRecords(before, after)).toEqual({ added: ["d"], removed: ["b"], changed: ["a"] });
});

test("a moved geometry is a change", () => {
  const at = (x: number) => feature("a", {}, { type: "Point", coordinates: [x, 25] });
  expect(diffRecords([at(102)], [at(102.00001)]).changed).toEqual(["a"]);
});

test("neither the order of records nor that of their properties counts", () => {
  const [a, b] = [feature("a", { x: 1, y: { p: 1, q: 2 } }), feature("b")];
  const same = { geometry: null, properties: { y: { q: 2, p: 1 }, x: 1, id: "a" }, id: "a", type: "Feature" };
  expect(isUnchanged(diffRecords([a, b], [b, same]))).toBe(true);
});

test("boundaries go by their zone, and the parts of one are counted on", () => {
  const part = (zone: string, n: number) => ({ type: "Feature", properties: { zone, n }, geometry: null });
  expect(diffRecords([part("park-a", 1)], [part("park-a", 1), part("park-a", 2)])).toEqual({ added: ["park-a (2)"], removed: [], changed: [] });
});

test("records without an id are told apart by their place", () => {
  expect(diffRecords([7, {}], [7])).toEqual({ added: [], removed: ["#2"], changed: [] });
});

test("a hundred thousand records of one id take moments", () => {
  const many = Array.from({ length: 100_000 }, () => ({ id: "same" }));
  const before = performance.now();
  expect(diffRecords([], many).added).toHaveLength(100_000);
  expect(performance.now() - before).toBeLessThan(5000);
});
