import { expect, test } from "vitest";
import { defaultView } from "../../src/domain/saved-view";
import { emptySearch } from "../../src/domain/sites/site-search";
import { createPlanStore } from "../../src/store/plan-store";
import { savedViewOf } from "../../src/store/saved-view";
import { showsSites } from "../../src/store/site-actions";

const aStore = () => {
  const store = createPlanStore();
  store.getState().startSiteSearch();
  return store;
};

test("a search opens its tab and the list of sites, and its end closes them", () => {
  const store = aStore();
  expect([store.getState().leftTab, showsSites(store.getState())]).toEqual(["finder", true]);
  store.getState().endSiteSearch();
  expect([store.getState().leftTab, store.getState().siteSearch, showsSites(store.getState())]).toEqual(["layers", null, false]);
});

test("it steps aside for a comparison and for visitors, and is there again afterwards", () => {
  const store = aStore();
  store.setState({ role: "exhibition" });
  expect(showsSites(store.getState())).toBe(false);
  store.setState({ role: "investor" });
  expect(showsSites(store.getState())).toBe(true);
  store.getState().compareSides("swipe");
  expect(showsSites(store.getState())).toBe(false);
});

test("a shortlist holds what is kept, each once, and nobody's plots leave in a view", () => {
  const store = aStore();
  for (const id of ["park-anning", "park-anning", "resource:r1"]) store.getState().keepSite(id, true);
  expect(store.getState().siteSearch?.kept).toEqual(["park-anning", "resource:r1"]);
  expect(savedViewOf(store.getState()).siteSearch?.kept).toEqual(["park-anning"]);
  store.getState().keepSite("park-anning", false);
  expect(store.getState().siteSearch?.kept).toEqual(["resource:r1"]);
  store.getState().frameView({ ...defaultView, siteSearch: { ...emptySearch, kept: ["park-haikou"] } });
  expect(store.getState().siteSearch?.kept).toEqual(["park-haikou", "resource:r1"]);
});

test("a full shortlist takes no more, and says so", () => {
  const store = aStore();
  for (let n = 0; n < 61; n += 1) store.getState().keepSite(`z${n}`, true);
  expect(store.getState().siteSearch?.kept).toHaveLength(60);
  expect(store.getState().problems).toEqual([{ code: "sites-too-many-kept" }]);
});

test("a link opened over a full shortlist of the project takes it no further than full", () => {
  const store = aStore();
  for (let n = 0; n < 60; n += 1) store.getState().keepSite(`resource:r${n}`, true);
  store.getState().frameView({ ...defaultView, siteSearch: { ...emptySearch, kept: ["park-haikou", "park-anning"] } });
  expect(store.getState().siteSearch?.kept).toHaveLength(60);
  expect(store.getState().siteSearch?.kept.slice(0, 3)).toEqual(["park-haikou", "park-anning", "resource:r0"]);
});

test("what an unreleased project asks leaves in no view but as a search that goes on", () => {
  const store = createPlanStore();
  const asked = { ...emptySearch, industries: ["batteries" as const], kept: ["park-anning"] };
  store.getState().startSiteSearch(asked, {}, { isPrivate: true });
  expect(savedViewOf(store.getState()).siteSearch).toEqual(emptySearch);
  store.getState().keepSite("park-haikou", true);
  expect(savedViewOf(store.getState()).siteSearch).toEqual(emptySearch);
  store.getState().endSiteSearch();
  store.getState().startSiteSearch(asked);
  expect(savedViewOf(store.getState()).siteSearch).toEqual(asked);
});

test("an empty note is none", () => {
  const store = aStore();
  store.getState().noteSite("park-anning", " 约好下周看地 ");
  expect(store.getState().siteNotes).toEqual({ "park-anning": "约好下周看地" });
  store.getState().noteSite("park-anning", "  ");
  expect(store.getState().siteNotes).toEqual({});
});

test("the library beside the map leaves a comparison, which is said; over the map it leaves it alone", () => {
  const store = createPlanStore();
  store.setState({ comparison: { mode: "places" } as never });
  store.getState().showLibrary({ as: "list" });
  expect(store.getState().comparison).not.toBeNull();
  store.getState().showLibrary({ as: "map" });
  expect([store.getState().comparison, store.getState().problems.map(({ code }) => code), store.getState().drawer]).toEqual([null, ["compare-left"], "library"]);
});
