// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { Dialog } from "../../src/ui/widgets/Dialog";

test("a dialog is closed while it is still on the page, where closing gives the focus back to what opened it", () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const page = document.body.appendChild(document.createElement("main"));
  const opener = document.body.appendChild(document.createElement("button"));
  HTMLDialogElement.prototype.showModal = function () {
    this.querySelector("button")?.focus();
  };
  // As in browsers: one that was taken off the page before gives nothing back.
  HTMLDialogElement.prototype.close = function () {
    if (this.isConnected) opener.focus();
  };
  opener.focus();
  const root = createRoot(page);
  act(() => root.render(<PlanContext value={createPlanStore()}><Dialog title="单页" onClose={() => undefined}>…</Dialog></PlanContext>));
  expect(document.activeElement?.closest("dialog")).not.toBeNull();
  act(() => root.render(null));
  expect(document.activeElement).toBe(opener);
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});
