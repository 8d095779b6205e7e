import { beforeEach, expect, test, vi } from "vitest";
import { presetSearches } from "../../src/domain/sites/investor-presets";
import { syncAddress, type Address } from "../../src/store/address-sync";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { theRealPublication } from "../support/publication";

/** A browser's history as far as the address needs it. */
function aBrowser() {
  const entries: { state: unknown; search: string }[] = [{ state: null, search: "" }];
  let at = 0;
  let listener = () => {};
  const address = {
    location: {
      pathname: "/map/",
      get search() {
        return entries[at]?.search ?? "";
      },
    },
    history: {
      get state() {
        return entries[at]?.state;
      },
      pushState(state: unknown, _: string, url: string) {
        entries.splice(at + 1, Infinity, { state, search: url.replace("/map/", "") });
        at += 1;
      },
      replaceState(state: unknown, _: string, url: string) {
        entries[at] = { state, search: url.replace("/map/", "") };
      },
    },
    addEventListener: (_: string, given: () => void) => void (listener = given),
    removeEventListener: () => {},
  } as unknown as Address;
  const go = (by: number) => {
    at += by;
    listener();
  };
  return { address, entries, go };
}

let store: PlanStoreApi;
const camera = (lng: number) => ({ center: [lng, 25] as [number, number], zoom: 9, bearing: 0 });

beforeEach(async () => {
  store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().cameraRested(camera(102.9), "home");
});

test("the home view leaves the address alone", () => {
  const { address, entries } = aBrowser();
  syncAddress(store, address);
  store.getState().cameraRested(camera(102.91), "home");
  expect(entries).toEqual([{ state: null, search: "" }]);
});

test("each selection is a step back and forward can return to", () => {
  const { address, entries, go } = aBrowser();
  syncAddress(store, address, () => 0);
  store.getState().selectZone("park-anning");
  store.getState().cameraRested(camera(102.5), ["park-anning"]);
  store.getState().selectZone("park-haikou");
  store.getState().cameraRested(camera(102.6), ["park-haikou"]);
  expect(entries.map(({ search }) => search)).toEqual(["", "?zone=park-anning", "?zone=park-haikou"]);
  expect(store.getState().history).toEqual({ index: 2, last: 2 });
  go(-1);
  expect(store.getState().selection).toEqual(["park-anning"]);
  expect(store.getState().history).toEqual({ index: 1, last: 2 });
  go(-1);
  expect(store.getState().selection).toEqual([]);
  go(2);
  expect(store.getState().selection).toEqual(["park-haikou"]);
});

test("language and layers replace the present entry", () => {
  const { address, entries } = aBrowser();
  syncAddress(store, address);
  store.getState().setLanguage("en");
  store.getState().toggleLayer("water");
  expect(entries).toEqual([{ state: { pianqu: 0 }, search: "?lang=en&hide=water" }]);
});

test("many small moves are one step, a move after a rest is another", () => {
  const { address, entries } = aBrowser();
  let now = 0;
  syncAddress(store, address, () => now);
  for (const [time, lng] of [[2000, 102.1], [2300, 102.2], [2600, 102.3], [9000, 102.4]] as const) {
    now = time;
    store.getState().cameraRested(camera(lng), "free");
  }
  expect(entries.map(({ search }) => search)).toEqual(["", "?at=102.3,25,9", "?at=102.4,25,9"]);
});

test("a browser that refuses to rewrite the address costs nothing else", () => {
  const { address } = aBrowser();
  address.history.pushState = () => {
    throw new DOMException("refused", "SecurityError");
  };
  syncAddress(store, address);
  expect(() => store.getState().selectZone("park-anning")).not.toThrow();
});

test("a search is a step; what is asked of it is written once it rests", () => {
  vi.useFakeTimers();
  const { address, entries, go } = aBrowser();
  const stop = syncAddress(store, address, () => 0);
  store.getState().startSiteSearch();
  expect(entries.map(({ search }) => search)).toEqual(["", "?find=any"]);
  const weigh = (weight: number) => store.getState().changeSiteSearch({ weights: [{ criterion: "area", weight, prefers: "more", ideal: null, like: null }] });
  for (let weight = 1; weight <= 40; weight += 1) weigh(weight);
  expect(entries.at(-1)?.search).toBe("?find=any");
  vi.advanceTimersByTime(300);
  expect(entries.map(({ search }) => search)).toEqual(["", "?find=any&weigh=area:40:more"]);
  weigh(50);
  go(-1);
  vi.advanceTimersByTime(300);
  expect([store.getState().siteSearch, entries[0]?.search]).toEqual([null, ""]);
  stop();
  vi.useRealTimers();
});

test("another preset or saved search in the place of one is a step", () => {
  const { address, entries, go } = aBrowser();
  const stop = syncAddress(store, address, () => 0);
  store.getState().startSiteSearch(presetSearches.batteries);
  store.getState().beginFrom(presetSearches.digital);
  store.getState().startSiteSearch(presetSearches.biomedicine);
  expect(entries.map(({ search }) => /find=[a-z]+/.exec(search)?.[0])).toEqual([undefined, "find=batteries", "find=digital", "find=biomedicine"]);
  go(-1);
  expect(store.getState().siteSearch?.preset).toBe("digital");
  stop();
});
