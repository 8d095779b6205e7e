import { expect, test } from "vitest";
import { differingSide } from "../../src/store/differing-side";
import { layerClientOf, provideLayerClient } from "../../src/store/layer-service";
import { secondSideStore } from "../../src/store/side-store";
import { areSidesEqual, sideStates } from "../../src/store/side-states";
import type { LayerClient } from "../../src/workers/layer-client";
import { aSidesStore, bothSides } from "../support/sides";

test("what is chosen on the second side changes it alone, by the same actions", async () => {
  const store = await aSidesStore();
  store.getState().setTheme("areas");
  const second = secondSideStore(store);
  second.getState().setTheme("industries");
  second.getState().setOver("housing");
  second.getState().setYear(2022);
  second.getState().toggleClass("industries.food");
  second.getState().toggleLayer("secret");
  second.getState().setScenario("s1");
  expect(bothSides(store).other).toEqual({ theme: "industries", over: "housing", year: 2022, classesOff: ["industries.food"], layers: { hidden: ["secret"], opacity: {}, order: [] }, scenario: "s1" });
  expect(store.getState()).toMatchObject({ theme: "areas", over: null, year: null, classesOff: [], layers: { hidden: [] }, scenario: null, leftTab: "theme" });
  second.getState().setTheme("housing");
  expect(bothSides(store).other).toMatchObject({ theme: "housing", over: null, classesOff: [] });
});

test("what is no side's own is the page's, and the same page gives the same second side", async () => {
  const store = await aSidesStore();
  const second = secondSideStore(store);
  expect(secondSideStore(store)).toBe(second);
  expect(second.getState()).toBe(second.getState());
  second.getState().hoverZone("park-anning");
  second.getState().setLanguage("en");
  expect(store.getState()).toMatchObject({ hovered: "park-anning", language: "en" });
  const heard: (string | null)[] = [];
  const stop = second.subscribe((state, before) => heard.push(before.theme, state.theme));
  second.getState().setTheme("areas");
  stop();
  second.getState().setTheme("output");
  expect(heard).toEqual([null, "areas"]);
  store.getState().leaveComparison();
  second.getState().setTheme("housing");
  expect([store.getState().comparison, store.getState().theme]).toEqual([null, null]);
});

test("the second side asks the worker of the page", async () => {
  const store = await aSidesStore();
  const client = {} as LayerClient;
  provideLayerClient(store, client);
  expect(await layerClientOf(secondSideStore(store))).toBe(client);
});

test("a comparison begins with a difference: scenario and ledger, a year and the one before, a theme and none, kinds and a theme", async () => {
  const store = await aSidesStore(null);
  expect(differingSide(store.getState())).toEqual({ theme: "quota", classesOff: [] });
  store.getState().setTheme("quota");
  expect(differingSide(store.getState())).toEqual({ year: 2025 });
  store.getState().setYear(2025);
  expect(differingSide(store.getState())).toEqual({ theme: null, over: null, classesOff: [] });
  store.getState().setScenario("s1");
  expect(differingSide(store.getState())).toEqual({ scenario: null });
  store.getState().setTheme("areas");
  expect(differingSide(store.getState())).toEqual({ theme: null, over: null, classesOff: [] });
  store.getState().setTheme(null);
  store.setState({ project: null, scenario: null });
  expect(differingSide(store.getState())).toEqual({ theme: "industries", classesOff: [] });
  store.getState().compareSides("swipe", differingSide(store.getState()));
  expect([areSidesEqual(store.getState()), bothSides(store).b.theme]).toEqual([false, "industries"]);
});

test("both sides are the same whatever order things were hidden in, and not with another scenario", async () => {
  const store = await aSidesStore();
  const second = secondSideStore(store);
  expect(areSidesEqual(store.getState())).toBe(true);
  store.getState().toggleLayer("open");
  store.getState().toggleLayer("secret");
  second.getState().toggleLayer("secret");
  expect(areSidesEqual(store.getState())).toBe(false);
  second.getState().toggleLayer("open");
  second.getState().setLayerOpacity("plan", 1);
  expect(areSidesEqual(store.getState())).toBe(true);
  second.getState().setScenario("s2");
  expect(areSidesEqual(store.getState())).toBe(false);
});

test("sides are exchanged whole, twice is as before, and the divider stays", async () => {
  const store = await aSidesStore();
  store.getState().setTheme("areas");
  store.getState().setScenario("s1");
  store.getState().changeSides({ divider: 0.3, other: { year: 2025 } });
  const before = bothSides(store);
  store.getState().swapSides();
  expect(store.getState()).toMatchObject({ theme: null, year: 2025, scenario: null, leftTab: "layers", comparison: { divider: 0.3, scenario: null, other: { theme: "areas", year: null, scenario: "s1" } } });
  store.getState().swapSides();
  expect(bothSides(store).other).toEqual(before.other);
  expect(store.getState()).toMatchObject({ theme: "areas", scenario: "s1" });
});

test("places beside each other have no sides", async () => {
  const store = await aSidesStore(null);
  store.getState().comparePlaces(["park-anning"]);
  const before = store.getState().comparison;
  store.getState().swapSides();
  store.getState().changeSides({ divider: 0.1 });
  expect([sideStates(store.getState()), store.getState().comparison, areSidesEqual(store.getState())]).toEqual([null, before, false]);
});
