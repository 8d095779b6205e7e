// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchErrors } from "../../src/app/watch-errors";
import { createPlanStore } from "../../src/store/plan-store";

let store = createPlanStore();
let stop = () => {};
const told = () => store.getState().problems.map(({ code, value }) => `${code} ${value?.split("\n")[0] ?? ""}`);

const happens = (error: unknown, { message = String(error), filename = "https://plan.example/assets/start.js" } = {}) =>
  void window.dispatchEvent(new ErrorEvent("error", { error, message, filename, cancelable: true }));
const rejects = (reason: unknown) => void window.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason }));

beforeEach(() => {
  store = createPlanStore();
  stop = watchErrors(store, window);
});
afterEach(() => stop());

test("an error and a rejection are told, each once however often it comes", () => {
  const error = new Error("broke");
  for (let n = 0; n < 100; n += 1) happens(error);
  for (let n = 0; n < 100; n += 1) rejects(new TypeError("promise broke"));
  // Each throw has a stack of its own; what it says and where it began is what counts.
  expect(told()[0]).toBe("unexpected-error Error: broke");
  expect(told().length).toBeLessThanOrEqual(2);
});

test("after five different ones no more are told", () => {
  for (let n = 0; n < 50; n += 1) happens(new Error(`fault ${n}`));
  expect(told()).toHaveLength(5);
});

test("what browsers and extensions cause by themselves is left alone", () => {
  happens(null, { message: "ResizeObserver loop completed with undelivered notifications." });
  happens(null, { message: "Script error.", filename: "" });
  happens(new Error("theirs"), { filename: "chrome-extension://abc/content.js" });
  rejects(new DOMException("the user left", "AbortError"));
  expect(told()).toEqual([]);
});

test("an error that telling causes ends there", () => {
  let calls = 0;
  store.subscribe(() => {
    calls += 1;
    happens(new Error(`echo ${calls}`));
    throw new Error("a listener breaks, too");
  });
  happens(new Error("first"));
  expect(calls).toBe(1);
});

test("after it was stopped it says nothing", () => {
  stop();
  rejects(new Error("late"));
  expect(told()).toEqual([]);
});
