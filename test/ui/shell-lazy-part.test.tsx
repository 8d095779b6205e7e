// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { lazyPart } from "../../src/ui/shell/lazy-part";
import { Slot } from "../../src/ui/shell/Slot";

test("a part that did not arrive says so in its place, and retrying fetches it again", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const load = vi.fn<() => Promise<() => React.ReactNode>>();
  load.mockRejectedValueOnce(new TypeError("no network")).mockRejectedValueOnce(new TypeError("no network"));
  load.mockResolvedValue(() => <p>the part</p>);
  const Part = lazyPart(load);
  const container = document.createElement("div");
  const root = createRoot(container);
  const retry = async () => act(async () => container.querySelector("button")?.click());

  await act(async () => root.render(<PlanContext value={createPlanStore()}><p>the map</p><Slot><Part /></Slot></PlanContext>));
  expect(container.textContent).toBe("the map这一部分未能载入，请检查网络后重试。重试");
  await retry();
  expect(container.querySelector("[role=alert]")).not.toBeNull();
  await retry();
  expect(container.textContent).toBe("the mapthe part");
  expect(load).toHaveBeenCalledTimes(3);

  await act(async () => root.unmount());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
