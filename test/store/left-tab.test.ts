import { beforeEach, expect, test } from "vitest";
import { defaultView } from "../../src/domain/saved-view";
import { createPlanStore } from "../../src/store/plan-store";

let store = createPlanStore();
beforeEach(() => (store = createPlanStore()));
const tab = () => store.getState().leftTab;

test("a theme opens its legend, and its end leads back to what the role begins with", () => {
  store.getState().setTheme("industries");
  expect(tab()).toBe("theme");
  store.getState().setTheme(null);
  expect(tab()).toBe("layers");
  store.getState().setRole("investor");
  store.getState().setTheme("quota");
  store.getState().setTheme(null);
  expect(tab()).toBe("finder");
});

test("the end of a theme leaves alone whoever reads the list meanwhile", () => {
  store.getState().setTheme("industries");
  store.getState().setLeftTab("finder");
  store.getState().setTheme(null);
  expect(tab()).toBe("finder");
});

test("a link with a theme opens with its legend; the same view again leaves the tab", () => {
  store.getState().frameView({ ...defaultView, theme: "housing" });
  expect(tab()).toBe("theme");
  store.getState().setLeftTab("layers");
  store.getState().frameView({ ...defaultView, theme: "housing" });
  expect(tab()).toBe("layers");
});

test("another role keeps the legend of the theme in view", () => {
  store.getState().setTheme("industries");
  store.getState().setLeftTab("layers");
  store.getState().setRole("investor");
  expect(tab()).toBe("theme");
});
