// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { ErrorBoundary } from "../../src/ui/shell/ErrorBoundary";
import { noticeGroups } from "../../src/ui/shell/notice-groups";
import { Notices } from "../../src/ui/shell/Notices";

let root: Root;
let store = createPlanStore();
let isBroken = true;

function Fragile() {
  if (isBroken) throw new Error("cannot draw /home/zhang/plan.ts");
  return <p>whole again</p>;
}

const show = (what: React.ReactNode) => act(async () => root.render(<PlanContext value={store}>{what}</PlanContext>));
const button = (name: string) => [...document.querySelectorAll("button")].find((one) => one.textContent === name || one.getAttribute("aria-label") === name);
const press = (name: string) => act(async () => button(name)?.click());

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  isBroken = true;
  store = createPlanStore();
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each([true, false])("a part that breaks (%s) offers every way on; trying again brings it back", async (part) => {
  await show(
    <>
      <p>beside</p>
      <ErrorBoundary part={part}>
        <Fragile />
      </ErrorBoundary>
    </>,
  );
  expect(document.body.textContent).toContain("beside");
  for (const way of ["重试", "重新载入", "重置视图", "复制错误报告"]) expect(button(way), way).toBeDefined();
  await press("重试");
  expect(button("重试")).toBeDefined();
  isBroken = false;
  await press("重试");
  expect(document.body.textContent).toContain("whole again");
});

test("the report stands there to be copied by hand where the browser cannot copy", async () => {
  await show(
    <ErrorBoundary>
      <Fragile />
    </ErrorBoundary>,
  );
  await press("复制错误报告");
  const report = document.querySelector("textarea")?.value ?? "";
  expect(report).toContain("cannot draw plan.ts");
  expect(report).toContain("Fragile");
  expect(report).not.toContain("zhang");
});

test("what the page can go without goes, and the error is told among the notices", async () => {
  const reported = vi.fn<(error: unknown) => void>();
  vi.stubGlobal("reportError", reported);
  window.reportError = reported;
  await show(
    <ErrorBoundary dispensable>
      <Fragile />
    </ErrorBoundary>,
  );
  expect(document.body.textContent).toBe("");
  expect(reported).toHaveBeenCalledTimes(1);
});

test("an unexpected error is a notice with a report and can be dismissed", async () => {
  store.getState().report([{ code: "unexpected-error", value: "Error: broke\n at start.js:1:2" }]);
  await show(<Notices />);
  expect(document.body.textContent).toContain("程序出了意外错误，页面仍可使用。");
  await press("复制错误报告");
  expect(document.querySelector("textarea")?.value).toContain("Error: broke");
  await press("关闭此提示");
  expect(store.getState().problems).toEqual([]);
});

test("problems of one kind in one file are one notice that counts the others", () => {
  const wrong = (at: string, rest?: number) => ({ code: "feature-in-metres" as const, file: "zones/features.geojson", at, ...(rest && { rest }) });
  const groups = noticeGroups([wrong("a"), wrong("a"), wrong("b", 7), { code: "file-missing", file: "x.json" }, { code: "no-webgl" }]);
  expect(groups.map(({ first, more, all }) => [first.code, more, all.length])).toEqual([["feature-in-metres", 8, 3], ["file-missing", 0, 1]]);
});
