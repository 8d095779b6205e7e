import { expect, test } from "vitest";
import { defaultView, type SavedView } from "../../src/domain/saved-view";
import { readLink, writeLink } from "../../src/formats/permalink";

const aView = (over: Partial<SavedView> = {}): SavedView => ({ ...defaultView, ...over });

test("the home view has an empty address", () => {
  expect(writeLink(defaultView)).toBe("");
  expect(readLink("")).toEqual({ view: defaultView, problems: [] });
});

test.each<[string, Partial<SavedView>]>([
  ["a camera", { camera: { center: [102.81234, 24.98765], zoom: 10.25, bearing: 0 } }],
  ["a turned camera", { camera: { center: [102.8, 25], zoom: 9, bearing: -33.5 } }],
  ["a selection of two", { selection: ["linkage-qujing", "park-anning"] }],
  ["the frame", { language: "both", flavour: "dark", role: "exhibition" }],
  ["a day", { day: "2018-06-30" }],
  ["layers", { layers: { hidden: ["water", "links"], opacity: { "bonded-zone": 0.35 }, order: ["industrial-park", "linkage-zone"] } }],
])("%s survives the way into the address and back", (_, over) => {
  const { view, problems } = readLink(`?${writeLink(aView(over))}`);
  expect(view).toEqual(aView(over));
  expect(problems).toEqual([]);
});

test("a link reads well", () => {
  const link = writeLink(aView({ selection: ["park-anning"], camera: { center: [102.4, 24.9], zoom: 10, bearing: 0 }, language: "en" }));
  expect(link).toBe("zone=park-anning&at=102.4,24.9,10&lang=en");
});

test.each(["at=nonsense", "at=1,2", "at=200,95,3", "at=102,25,-4", "at=,,", "at=NaN,25,9", "lang=fr", "flavour=pink", "role=admin", "opacity=water:500", "opacity=water", "opacity=constructor:50", "hide=<b>", "order=__proto__", "day=2018-06-31", "day=2018", "day="])(
  "%s is named and the rest of the link stays",
  (part) => {
    const { view, problems } = readLink(`?zone=park-anning&${part}`);
    expect(problems).toMatchObject([{ code: "link-unreadable" }]);
    expect(view).toEqual(aView({ selection: ["park-anning"] }));
  },
);

test("a hostile link stays small and harmless", () => {
  const { view, problems } = readLink(`?zone=${"<script>,".repeat(5000)}&at=${"9".repeat(9000)}&__proto__=1&hide=__proto__&opacity=__proto__:50`);
  expect(view.selection.length).toBeLessThanOrEqual(60);
  expect(view.layers.hidden).toEqual([]);
  expect(problems.length).toBeLessThan(5);
  expect(({} as Record<string, unknown>)["50"]).toBeUndefined();
});

test("a zone that can be none is left out and named, as in the other lists", () => {
  const { view, problems } = readLink("?zone=park-anning,%3Cimg%3E,__proto__");
  expect(view.selection).toEqual(["park-anning"]);
  expect(problems).toEqual([{ code: "link-unreadable", at: "zone=<img>" }, { code: "link-unreadable", at: "zone=__proto__" }]);
});

test("an id that comes twice counts once", () => {
  expect(readLink("?zone=a,b,a").view.selection).toEqual(["a", "b"]);
});

test("a base map is named by its id only, and what the installation shows anyway is not written", () => {
  const defaults = { language: "zh" as const, baseMap: "tianditu" };
  expect(writeLink(aView({ baseMap: "tianditu" }), defaults)).toBe("");
  expect(writeLink(aView({ baseMap: null }), defaults)).toBe("base=none");
  expect(readLink("?base=none", defaults).view.baseMap).toBeNull();
  expect(readLink("", defaults).view.baseMap).toBe("tianditu");
  const hostile = readLink("?base=https://evil.test/style.json", defaults);
  expect(hostile.view.baseMap).toBe("tianditu");
  expect(hostile.problems).toEqual([{ code: "link-unreadable", at: "base=https://evil.test/style.json" }]);
});

test("the installation's language is the plain address", () => {
  const defaults = { language: "en" as const, baseMap: null };
  expect(readLink("", defaults).view.language).toBe("en");
  expect(writeLink(aView({ language: "zh" }), defaults)).toBe("lang=zh");
  expect(writeLink(aView({ language: "en" }), defaults)).toBe("");
});

test("a view of half characters can be written all the same", () => {
  const layers = { hidden: ["\ud800", "😀"], opacity: { "\udc00": 0.5 }, order: [] };
  expect(writeLink(aView({ layers }))).toBe("hide=%EF%BF%BD,%F0%9F%98%80&opacity=%EF%BF%BD:50");
});

test("a story's address says the story and the chapter, counted from one, and the language of the reader", () => {
  const view = { ...defaultView, language: "en" as const, story: { id: "linkage-zone", chapter: 2 } };
  expect(writeLink(view)).toBe("story=linkage-zone&chapter=3&lang=en");
  expect(readLink("?story=linkage-zone&chapter=3&lang=en")).toEqual({ view, problems: [] });
  expect(writeLink({ ...defaultView, story: { id: "linkage-zone", chapter: 0 } })).toBe("story=linkage-zone");
  expect(readLink("?story=linkage-zone,pilot-zone").view.story).toEqual({ id: "linkage-zone", chapter: 0 });
});

test("a chapter that cannot be is named, and the story begins; what is no id is no story", () => {
  for (const chapter of ["0", "61", "-1", "two", "1e1"]) {
    expect(readLink(`?story=a&chapter=${chapter}`)).toMatchObject({ view: { story: { id: "a", chapter: 0 } }, problems: [{ code: "link-unreadable", at: `chapter=${chapter}` }] });
  }
  for (const story of ["__proto__", "..%2Fsecret", "<b>"]) expect(readLink(`?story=${story}`)).toMatchObject({ view: { story: null }, problems: [{ code: "link-unreadable" }] });
});
