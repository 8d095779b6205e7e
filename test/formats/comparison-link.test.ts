import { expect, test } from "vitest";
import { comparisonOf, type Comparison, type PlacesComparison } from "../../src/domain/comparison";
import { defaultView } from "../../src/domain/saved-view";
import { readLink, writeLink } from "../../src/formats/permalink";

const places = (over: Partial<PlacesComparison> = {}): PlacesComparison => ({ ...(comparisonOf(["park-anning", "linkage-qujing", "530102"]) as PlacesComparison), ...over });
const again = (comparison: Comparison) => readLink(`?${writeLink({ ...defaultView, comparison })}`);

test.each<[string, Comparison]>([
  ["as it begins", places()],
  ["slots after one left", places({ places: [{ id: "park-anning", slot: 2 }, { id: "530102", slot: 0 }] })],
  ["a scale, turned and moved", places({ metresPerPixel: 43.7125, bearing: -12.5, together: true, offsets: [{ id: "530102", eastM: -1200, northM: 35 }] })],
  ["fitted on one", places({ fitOn: "linkage-qujing" })],
  ["two ghosts", places({ ghosts: [{ of: "park-anning", over: "530102", eastM: 0, northM: 0 }, { of: "530102", over: "park-anning", eastM: 15, northM: -2300 }] })],
  ["rows, preferences, transposed", places({ rows: ["area.stated", "distance.airport"], preferences: [{ row: "distance.airport", prefers: "less" }], transposed: true })],
  ["no rows at all is not the usual ones", places({ rows: ["area.stated"] })],
  ["a swipe", { mode: "swipe", divider: 0.325, other: { theme: "housing", over: "quota", year: 2025, classesOff: ["housing.rental"], layers: { hidden: ["water"], opacity: { districts: 0.5 }, order: ["bonded-zone"] }, scenario: null }, scenario: null }],
  ["side by side", { mode: "beside", divider: 0.5, other: { theme: null, over: null, year: null, classesOff: [], layers: { hidden: [], opacity: {}, order: [] }, scenario: null }, scenario: null }],
])("%s survives the way into the address and back", (_, comparison) => {
  expect(again(comparison)).toEqual({ view: { ...defaultView, comparison }, problems: [] });
});

test("a link of two parks can be read and typed", () => {
  expect(writeLink({ ...defaultView, comparison: comparisonOf(["park-anning", "park-haikou"]) })).toBe("compare=park-anning,park-haikou");
});

test("what is said twice or too often is named, and the first four are compared", () => {
  const { view, problems } = readLink("?compare=a,b,a,c,d,e");
  expect(view.comparison).toEqual(comparisonOf(["a", "b", "c", "d"]));
  expect(problems).toEqual([{ code: "compare-twice", at: "a" }, { code: "compare-too-many", at: "e" }]);
});

test.each(["scale=0", "scale=1e9", "scale=", "scale=x", "turn=900", "pan=apart", "moved=a:1", "moved=a:x:1", "moved=a:1:9e9", "ghost=a", "ghost=a:b:1e7:0", "prefer=row:best", "across=1", "rows=<b>"])(
  "%s is named and the comparison stays",
  (part) => {
    const { view, problems } = readLink(`?compare=a,b&${part}`);
    expect(problems).toMatchObject([{ code: "link-unreadable" }]);
    expect(view.comparison).toMatchObject({ places: [{ id: "a" }, { id: "b" }], metresPerPixel: null, bearing: 0, together: false, offsets: [], ghosts: [], preferences: [], transposed: false });
  },
);

test.each([
  ["ghosts of places that are not compared, or of itself", "ghost=a:z:0:0,z:a:0:0,a:a:0:0"],
  ["offsets of others", "moved=z:1:1"],
  ["a fit on another", "fit=z"],
])("%s are left out", (_, part) => {
  expect(readLink(`?compare=a,b&${part}`).view.comparison).toEqual(comparisonOf(["a", "b"]));
});

test.each<[string, string, Partial<PlacesComparison>]>([
  ["a ghost", "ghost=a:b:0:0,a:b:5:5&scale=20", { metresPerPixel: 20, ghosts: [{ of: "a", over: "b", eastM: 0, northM: 0 }] }],
  ["an offset", "moved=a:1:1,a:2:2&pan=together", { together: true, offsets: [{ id: "a", eastM: 1, northM: 1 }] }],
  ["a preference", "prefer=row:more,row:less&across=yes", { transposed: true, preferences: [{ row: "row", prefers: "more" }] }],
])("of %s said twice the first holds, it is named, and the rest stays", (_, part, over) => {
  const { view, problems } = readLink(`?compare=a,b&${part}`);
  expect(view.comparison).toEqual({ ...comparisonOf(["a", "b"]), ...over });
  expect(problems).toMatchObject([{ code: "link-unreadable" }]);
});

test("of two that claim one slot the second takes the next that is free", () => {
  const { view, problems } = readLink("?compare=a~1,b~1,c");
  expect(view.comparison).toMatchObject({ places: [{ id: "a", slot: 1 }, { id: "b", slot: 0 }, { id: "c", slot: 2 }] });
  expect(problems).toMatchObject([{ code: "link-unreadable", at: "compare=b~1" }]);
});

test("the second side is held to what the first is", () => {
  expect(readLink("?swipe=0.5&b-theme=housing&b-over=housing").view.comparison).toMatchObject({ other: { theme: "housing", over: null } });
  const { view, problems } = readLink("?beside=yes&b-theme=quota&b-over=output");
  expect(view.comparison).toMatchObject({ other: { theme: "quota", over: null } });
  expect(problems).toMatchObject([{ code: "link-unreadable" }]);
});

test.each(["compare=", "compare=,,", "compare=__proto__", "compare=constructor", "compare=a~9", "beside=1", "b-theme=housing"])("%s compares nothing", (part) => {
  expect(readLink(`?${part}`).view.comparison).toBeNull();
});

test.each(["swipe=2", "swipe=", "swipe=x"])("%s stands in the middle", (part) => {
  expect(readLink(`?${part}`)).toMatchObject({ view: { comparison: { mode: "swipe", divider: 0.5 } }, problems: [{ code: "link-unreadable" }] });
});

test("a link never carries what belongs to a project", () => {
  const comparison: Comparison = { mode: "swipe", divider: 0.5, scenario: "plan-a", other: { theme: null, over: null, year: null, classesOff: [], layers: { hidden: [], opacity: {}, order: [] }, scenario: "plan-b" } };
  expect(writeLink({ ...defaultView, comparison })).toBe("swipe=0.5");
});

test("a hostile comparison stays small", () => {
  const { view, problems } = readLink(`?compare=${"<x>,".repeat(3000)}&ghost=${"a:b:".repeat(2000)}&moved=${",".repeat(9000)}`);
  expect(view.comparison).toBeNull();
  expect(problems.length).toBeLessThanOrEqual(6);
});
