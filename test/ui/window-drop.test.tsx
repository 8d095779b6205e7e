// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { shownDrawer } from "../../src/store/shown-ledger";
import { WindowDrop } from "../../src/ui/shell/WindowDrop";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let store = createPlanStore();
let unmount = () => undefined as void;
beforeEach(() => {
  store = createPlanStore();
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  unmount = () => root.unmount();
  act(() => root.render(<PlanContext value={store}><WindowDrop /></PlanContext>));
});
afterEach(() => act(() => unmount()));

async function drops(...names: string[]): Promise<Event> {
  const files = names.map((name) => new File(["{}"], name));
  const event = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), { dataTransfer: { types: ["Files"], files, items: [] } });
  await act(async () => {
    document.body.dispatchEvent(event);
    await Promise.resolve();
  });
  return event;
}

test("files dropped anywhere are opened as map files, a lone project file as a project", async () => {
  expect((await drops("a.shp", "a.dbf")).defaultPrevented).toBe(true);
  await vi.waitFor(() => expect([store.getState().drawer, store.getState().incoming.map(({ name }) => name)]).toEqual(["spatial", ["a.shp", "a.dbf"]]));
  await drops("片区-20260101-0900.pianqu.json");
  await vi.waitFor(() => expect([store.getState().drawer, store.getState().incoming.length]).toEqual(["project", 1]));
  await drops("片区-20260101-0900.pianqu.zip");
  await vi.waitFor(() => expect(store.getState().drawer).toBe("project"));
});

test("what takes files itself keeps them", async () => {
  const take = (event: Event) => event.preventDefault();
  document.body.addEventListener("drop", take);
  await drops("a.kml");
  document.body.removeEventListener("drop", take);
  expect(store.getState().incoming).toEqual([]);
});

test("neither the public nor an exhibition takes files in", async () => {
  act(() => store.getState().setRole("exhibition"));
  expect((await drops("a.kml")).defaultPrevented).toBe(false);
  expect(store.getState().incoming).toEqual([]);
  act(() => store.getState().setRole("planner"));
  const { configuration } = store.getState();
  act(() => store.getState().configure({ ...configuration, releaseClass: "public" }));
  await drops("a.kml");
  expect(store.getState().incoming).toEqual([]);
  expect(shownDrawer({ ...store.getState(), drawer: "spatial" })).toBe("none");
});
