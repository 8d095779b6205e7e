import { beforeEach, expect, test } from "vitest";
import { searchPlan } from "../../src/analysis/search-zones";
import { defaultView, SavedView } from "../../src/domain/saved-view";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { savedViewOf } from "../../src/store/saved-view";
import { createSceneSelector } from "../../src/store/scene";
import { shownZone } from "../../src/store/selectors-panels";
import { shownPublication } from "../../src/store/shown-publication";
import { theRealPublication } from "../support/publication";

let store: PlanStoreApi;
const plan = () => store.getState();
const shownIds = () => shownPublication(plan()).zones.map(({ id }) => id as string);

beforeEach(async () => {
  store = createPlanStore();
  plan().setToday("2026-03-01");
  plan().receivePublication((await theRealPublication()).publication, []);
});

test("the map, the lists and the search know the zones of the chosen day only", () => {
  const scene = createSceneSelector();
  expect(shownIds()).toHaveLength(25);
  plan().setDay("2000-02-12");
  expect(shownIds()).not.toContain("park-jingkai");
  expect(shownIds()).not.toContain("collab-wuhua-fumin");
  expect(shownIds()).toHaveLength(23);
  const before = scene(plan());
  expect(before.publication.zones).toHaveLength(23);
  expect(before.layers.flatMap(({ zones }) => zones).some(({ id }) => id === "park-jingkai")).toBe(false);
  expect(searchPlan(shownPublication(plan()), "昆明经济技术开发区").some(({ value }) => value.id === "park-jingkai")).toBe(false);
  // What the letter names for 五华–富民 alone goes with it.
  expect(before.publication.links.map(({ id }) => id)).not.toContain("link-g108");
  expect(before.publication.links).toHaveLength(7);
  plan().setDay("2000-02-13");
  expect(shownIds()).toContain("park-jingkai");
  expect(scene(plan())).not.toBe(before);
  plan().setDay(null);
  expect(shownIds()).toHaveLength(25);
});

test("without a chosen day the present one counts, and it goes on", async () => {
  store = createPlanStore();
  plan().receivePublication((await theRealPublication()).publication, []);
  expect(shownIds()).toHaveLength(25);
  plan().setToday("1999-12-31");
  expect(shownIds()).toHaveLength(23);
  plan().setToday("2000-02-13");
  expect(shownIds()).toHaveLength(24);
});

test("choosing today, or what is no day, shows today's and leaves the address plain", () => {
  plan().setDay("2018-06-30");
  plan().setDay("2026-03-01");
  expect(plan().day).toBeNull();
  plan().setDay("2018-06-30");
  plan().setDay("2018-06-31");
  expect(plan().day).toBeNull();
});

test("a selected zone stays selected on a day on which it is not, and its details stay open", () => {
  plan().selectZone("park-jingkai");
  plan().setDay("1999-01-01");
  expect(plan().selection).toEqual(["park-jingkai"]);
  expect(shownZone(plan())?.id).toBe("park-jingkai");
  expect(createSceneSelector()(plan()).publication.zones.some(({ id }) => id === "park-jingkai")).toBe(false);
  const request = plan().cameraRequest;
  plan().zoomToZones(["park-jingkai"]);
  expect(plan().cameraRequest).toBe(request);
});

test("the day is part of a shared view; views of before it open as today's", () => {
  plan().setDay("2018-06-30");
  const view = savedViewOf(plan());
  expect(view.day).toBe("2018-06-30");
  plan().openView(defaultView);
  expect(plan().day).toBeNull();
  plan().openView(view);
  expect(plan().day).toBe("2018-06-30");
  const { day: _, ...old } = view;
  expect(SavedView.parse(old)).toEqual({ ...view, day: null });
  expect(SavedView.safeParse({ ...view, day: "2018-06-31" }).success).toBe(false);
});

test("the same day gives the same publication", () => {
  plan().setDay("1999-01-01");
  const shown = shownPublication(plan());
  plan().hoverZone("park-anning");
  expect(shownPublication(plan())).toBe(shown);
});
