import { expect, test } from "vitest";
import { readLink, writeLink } from "../../src/formats/permalink";
import { createPlanStore } from "../../src/store/plan-store";
import { savedViewOf } from "../../src/store/saved-view";

test("a theme cannot lie over itself, and changing it forgets what was switched off", () => {
  const store = createPlanStore();
  const { setTheme, setOver, toggleClass } = store.getState();
  setTheme("industries");
  setOver("housing");
  toggleClass("digital");
  expect(store.getState()).toMatchObject({ theme: "industries", over: "housing", classesOff: ["digital"] });
  setTheme("housing");
  expect(store.getState()).toMatchObject({ theme: "housing", over: null, classesOff: [] });
  setOver("housing");
  expect(store.getState().over).toBeNull();
  setOver("capacity");
  expect(store.getState().over).toBeNull();
});

test("a class is isolated, and a second time all are shown again", () => {
  const { getState } = createPlanStore();
  const all = ["a", "b", "c"];
  getState().isolateClass("b", all);
  expect(getState().classesOff).toEqual(["a", "c"]);
  getState().isolateClass("b", all);
  expect(getState().classesOff).toEqual([]);
  getState().toggleClass("a");
  getState().isolateClass("a", all);
  expect(getState().classesOff).toEqual(["b", "c"]);
});

test("theme, year, classes and table are in the link and come back from it", () => {
  const store = createPlanStore();
  const { setTheme, setOver, setYear, toggleClass, setTable } = store.getState();
  setTheme("quota");
  setOver("industries");
  setYear(2026);
  toggleClass("class-3");
  setTable("ledger");
  const link = writeLink(savedViewOf(store.getState()));
  expect(link).toBe("theme=quota&over=industries&year=2026&off=class-3&table=ledger");
  const { view, problems } = readLink(link);
  expect(problems).toEqual([]);
  const other = createPlanStore();
  other.getState().frameView(view);
  expect(other.getState()).toMatchObject({ theme: "quota", over: "industries", year: 2026, classesOff: ["class-3"], table: "ledger" });
});

test("what a link gets wrong of a theme is named and left out", () => {
  const { view, problems } = readLink("theme=gold&year=19990&table=x&off=%3Cb%3E");
  expect(view).toMatchObject({ theme: null, year: null, table: null, classesOff: [] });
  expect(problems.map(({ at }) => at)).toEqual(["theme=gold", "year=19990", "off=<b>", "table=x"].sort((a, b) => problems.findIndex((p) => p.at === a) - problems.findIndex((p) => p.at === b)));
  expect(problems).toHaveLength(4);
});
