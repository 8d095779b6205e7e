import { expect, test } from "vitest";
import { defaultView } from "../../src/domain/saved-view";
import { emptySearch, type SiteSearch } from "../../src/domain/sites/site-search";
import { readLink, writeLink } from "../../src/formats/permalink";

const aSearch = (over: Partial<SiteSearch> = {}): SiteSearch => ({ ...emptySearch, ...over });
const linkOf = (siteSearch: SiteSearch) => writeLink({ ...defaultView, siteSearch });

test("a search survives the way into the address and back", () => {
  const search = aSearch({
    preset: "photovoltaics",
    industries: ["photovoltaics", "batteries"],
    exempt: "energy",
    partner: "ftz-kunming",
    limits: [
      { criterion: "plot", least: 200_000, most: null, any: [], unknown: "ask" },
      { criterion: "kind", least: null, most: null, any: ["development-zone", "industrial-park"], unknown: "drop" },
      { criterion: "policy", least: null, most: null, any: ["S0-023"], unknown: "drop" },
      { criterion: "bonded", least: null, most: 30_000, any: [], unknown: "keep" },
    ],
    weights: [
      { criterion: "industry", weight: 35, prefers: "more", ideal: null, like: null },
      { criterion: "area", weight: 20, prefers: "ideal", ideal: 5e7, like: null },
      { criterion: "airport", weight: 0, prefers: "like", ideal: null, like: "park-jingkai" },
    ],
    normalisation: "ratio",
    among: { zones: true, resources: false, layers: false },
    kept: ["park-anning"],
  });
  const read = readLink(`?${linkOf(search)}`);
  expect(read.problems).toEqual([]);
  expect(read.view.siteSearch).toEqual(search);
});

test("the simplest search is one word, and what it finds is no part of it", () => {
  expect(linkOf(aSearch())).toBe("find=any");
  expect(readLink("?find=any").view.siteSearch).toEqual(emptySearch);
  expect(readLink("").view.siteSearch).toBeNull();
});

test("a plot of the project in the shortlist never stands in a link", () => {
  expect(linkOf(aSearch({ kept: ["resource:r1", "park-anning", "layer:l1#4"] }))).toBe("find=any&keep=park-anning");
});

test.each([
  "limit=plot:-5:::ask",
  "limit=plot::::ask",
  "limit=plot:NaN:::ask",
  "limit=moon:1:::ask",
  "limit=kind::::drop",
  "limit=tenure:::gift:drop",
  "weigh=industry:101:more",
  "weigh=industry::more",
  "weigh=kind:10:more",
  "weigh=industry:1e400",
  "score=guess",
  "among=moons",
  "exempt=tourism",
  "preset=gold",
])("%s is named, and the rest of the search stays", (part) => {
  const { view, problems } = readLink(`?find=batteries&${part}`);
  expect(problems.length).toBeGreaterThan(0);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["link-unreadable"]));
  expect(view.siteSearch).toMatchObject({ industries: ["batteries"], limits: [], weights: [] });
});

test("what is said twice counts once, and a hostile link stays small", () => {
  const { view } = readLink("?find=any&limit=plot:1:::ask,plot:2:::ask&weigh=area:5:more,area:9:less");
  expect(view.siteSearch?.limits).toMatchObject([{ criterion: "plot", least: 1 }]);
  expect(view.siteSearch?.weights).toMatchObject([{ weight: 5 }]);
  const hostile = readLink(`?find=${"x,".repeat(3000)}&limit=${"__proto__:1:::ask,".repeat(200)}`);
  expect(hostile.view.siteSearch).toMatchObject({ industries: [], limits: [] });
  expect(hostile.problems.length).toBeLessThan(8);
});
