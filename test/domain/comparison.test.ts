import { expect, test } from "vitest";
import { Comparison, comparisonOf, freeSlot, offsetOf, soundComparison, withoutPlace, withPlaceInstead, type PlacesComparison } from "../../src/domain/comparison";

const four = comparisonOf(["a", "b", "c", "d"]) as PlacesComparison;

test("at most four places are compared, each once, each in a slot of its own", () => {
  expect(comparisonOf(["a", "b", "a", "c", "d", "e"])?.places).toEqual([{ id: "a", slot: 0 }, { id: "b", slot: 1 }, { id: "c", slot: 2 }, { id: "d", slot: 3 }]);
  expect(comparisonOf([])).toBeNull();
});

test("who stays keeps its slot, and who joins takes the free one", () => {
  const left = withoutPlace(four, "b") as PlacesComparison;
  expect(left.places).toEqual([{ id: "a", slot: 0 }, { id: "c", slot: 2 }, { id: "d", slot: 3 }]);
  expect(freeSlot(left.places)).toBe(1);
  expect(freeSlot(four.places)).toBeNull();
});

test("with a place goes what was about it", () => {
  const about: PlacesComparison = {
    ...four,
    fitOn: "b",
    offsets: [{ id: "b", eastM: 1, northM: 1 }, { id: "c", eastM: 2, northM: 2 }],
    ghosts: [{ of: "a", over: "b", eastM: 0, northM: 0 }, { of: "b", over: "c", eastM: 0, northM: 0 }, { of: "c", over: "d", eastM: 0, northM: 0 }],
  };
  expect(withoutPlace(about, "b")).toMatchObject({ fitOn: null, offsets: [{ id: "c" }], ghosts: [{ of: "c", over: "d" }] });
  expect(withPlaceInstead(about, "b", "e")).toMatchObject({ places: [{ id: "a" }, { id: "e", slot: 1 }, { id: "c" }, { id: "d" }], fitOn: null, offsets: [{ id: "c" }], ghosts: [{ of: "c" }] });
  expect(withoutPlace(comparisonOf(["a"]) as PlacesComparison, "a")).toBeNull();
});

test("a place cannot stand twice by taking the place of another", () => {
  expect(withPlaceInstead(four, "a", "b")).toBe(four);
  expect(withPlaceInstead(comparisonOf(["a"]) as PlacesComparison, "a", "z").places).toEqual([{ id: "z", slot: 0 }]);
});

test("what is about places that are not compared goes, and each thing is said once", () => {
  const sound = soundComparison({
    ...four,
    fitOn: "zz",
    offsets: [{ id: "zz", eastM: 9, northM: 9 }, { id: "a", eastM: 1, northM: 1 }, { id: "a", eastM: 2, northM: 2 }],
    ghosts: [{ of: "zz", over: "a", eastM: 0, northM: 0 }, { of: "a", over: "b", eastM: 0, northM: 0 }, { of: "a", over: "b", eastM: 5, northM: 5 }],
  });
  expect(sound).toEqual({ ...four, offsets: [{ id: "a", eastM: 1, northM: 1 }], ghosts: [{ of: "a", over: "b", eastM: 0, northM: 0 }] });
});

test("moved together, every pane stands as the first that is said; apart, each as its own", () => {
  const offsets = [{ id: "b", eastM: 5, northM: 6 }];
  expect(offsetOf({ together: true, offsets }, "a")).toMatchObject({ eastM: 5, northM: 6 });
  expect(offsetOf({ together: false, offsets }, "a")).toBeUndefined();
});

test.each<[string, object]>([
  ["an offset that leaves the region", { offsets: [{ id: "a", eastM: 400_001, northM: 0 }] }],
  ["five places", { places: ["a", "b", "c", "d", "e"].map((id, index) => ({ id, slot: index % 4 })) }],
  ["one place twice", { places: [{ id: "a", slot: 0 }, { id: "a", slot: 1 }] }],
  ["one slot twice", { places: [{ id: "a", slot: 0 }, { id: "b", slot: 0 }] }],
  ["no place", { places: [] }],
  ["a ghost of itself", { ghosts: [{ of: "a", over: "a", eastM: 0, northM: 0 }] }],
  ["a scale of nothing", { metresPerPixel: 0 }],
  ["a place of the prototype", { places: [{ id: "__proto__", slot: 0 }] }],
])("%s is refused", (_, over) => {
  expect(Comparison.safeParse(four).success).toBe(true);
  expect(Comparison.safeParse({ ...four, ...over }).success).toBe(false);
});
