// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openProjectDatabase } from "../../src/store/project-database";
import { openProject } from "../../src/store/project-session";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { tabsByLock } from "../../src/store/tabs-by-lock";
import { PlanContext } from "../../src/store/use-plan";
import { BlanksToZero } from "../../src/ui/ledger/BlanksToZero";
import { ChecksDialog } from "../../src/ui/ledger/ChecksDialog";
import { useChecks } from "../../src/ui/ledger/use-checks";
import { useLedger } from "../../src/ui/ledger/use-ledger";
import { aPublication, aYear, type CellsOf } from "../support/ledger";
import { stubIndexedDb } from "../support/indexed-db";
import { aBroadcast, aLockManager } from "../support/tabs";

let root: Root;
let store: PlanStoreApi;

const project = () => {
  const state = store.getState().project;
  if (!state) throw new Error("no project");
  return state;
};
const happens = (what: () => void) => act(async () => what());
const button = (name: string) => [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
const headings = () => [...document.querySelectorAll("h3")].map(({ textContent }) => textContent);
const enters = (units: Record<string, CellsOf>) =>
  project().actions.run({ name: "change-records", why: "edit", changes: Object.entries(units).map(([unit, cells]) => ({ name: "put-record", collection: "ledger", record: aYear(unit, 2026, cells) })) });
const cellsOf = (unit: string) => {
  const record = project().value.collections.ledger[`2026.${unit}`];
  return record?.kind === "unit-year" ? record.cells : {};
};

function Checks() {
  const view = useLedger();
  return <ChecksDialog view={view} checks={useChecks(view).list} areaUnit="mu" onGo={() => undefined} onClose={() => undefined} />;
}

const shows = (what: React.ReactNode) => happens(() => root.render(<PlanContext value={store}>{what}</PlanContext>));

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  stubIndexedDb();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  store = createPlanStore();
  store.getState().receivePublication(aPublication(3, 0), []);
  store.getState().setToday("2026-11-22");
  let ids = 0;
  await openProject(store, {
    openDatabase: openProjectDatabase,
    channel: aBroadcast()(),
    openTabs: async (handlers) => tabsByLock(aLockManager(), handlers),
    now: () => new Date(),
    newId: () => `id-${(ids += 1)}`,
    download: () => undefined,
    keepForGood: () => undefined,
    page: { addEventListener: () => undefined },
    isVisible: () => true,
  });
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test("stocks without a day are one item with one date for all, asked no reason; a contradiction is", async () => {
  enters({ "531001": { idle: "3", issued: "1", "issued.farmland": "2" }, "531002": { idle: "4", "approved-unsupplied": "5" } });
  await shows(<Checks />);
  expect(headings()).toEqual(["分项大于总量1 处", "待补：存量的截止日期、口径3 处", "待补齐后才能合计的存量2 处"]);
  expect(document.querySelectorAll("input[placeholder=理由或批准文号]")).toHaveLength(1);
  expect(document.body.textContent?.match(/异议/g)).toHaveLength(1);
  expect(button("用于全部 3 格")?.disabled).toBe(true);
  const day = document.querySelector<HTMLInputElement>("input[type=date]");
  const definition = document.querySelector<HTMLInputElement>("input[maxlength='500']");
  for (const [input, text] of [[day, "2026-06-30"], [definition, "统一口径"]] as const) {
    await happens(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
      input?.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  await happens(() => button("用于全部 3 格")?.click());
  expect(headings()).toEqual(["分项大于总量1 处"]);
  expect(cellsOf("531002")).toMatchObject({ idle: { cutOff: "2026-06-30", definition: "统一口径" }, "approved-unsupplied": { cutOff: "2026-06-30" } });
  await happens(() => project().actions.undo());
  expect(cellsOf("531002").idle?.cutOff).toBeNull();
});

test("blanks are said to be 0 by one button, for units with figures only, and one step takes it back", async () => {
  enters({ "531001": { issued: "3", used: "1", "carried-in": "2" } });
  await shows(<BlanksToZero />);
  await happens(() => button("把空白的结转、调入、调出记为 0")?.click());
  expect(cellsOf("531001")).toMatchObject({ "carried-in": { amount: { value: "2" } }, "transferred-in": { amount: { value: "0" } }, "transferred-out": { amount: { value: "0" } } });
  expect(cellsOf("531002")).toEqual({});
  expect(document.querySelector("[role=status]")?.textContent).toMatch(/^已将 \d+ 个空白格记为 0，可撤销。$/);
  expect(button("把空白的结转、调入、调出记为 0")).toBeUndefined();
  await happens(() => project().actions.undo());
  expect(cellsOf("531001")["transferred-in"]).toBeUndefined();
  expect(button("把空白的结转、调入、调出记为 0")).toBeDefined();
});
