// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { UpdateNotice } from "../../src/ui/shell/UpdateNotice";
import { OfflineBadge } from "../../src/ui/stage/OfflineBadge";
import { aPage } from "../support/page";
import { aStatement } from "../support/statements";

const takeOverAndReload = vi.hoisted(() => vi.fn<() => void>());
vi.mock("../../src/platform/app-update", () => ({ takeOverAndReload }));

let store: PlanStoreApi;
beforeEach(() => {
  store = createPlanStore();
  takeOverAndReload.mockClear();
});
const said = () => document.body.textContent;

test("offline is said with the age of the data, in words, and as soon as the register is there", async () => {
  const page = await aPage(store, <OfflineBadge />);
  expect(said()).toBe("");
  await page.happens(() => store.getState().noteReach(false));
  expect(said()).toBe("离线运行");
  await page.happens(() => store.getState().receiveStatements([aStatement({ asOf: "2023-06" })], null));
  expect(said()).toBe("离线运行 · 资料截至 2023年6月");
  await page.happens(() => store.getState().setLanguage("both"));
  expect(said()).toBe("离线运行 · 资料截至 2023年6月Offline · data as of June 2023");
  await page.happens(() => store.getState().receiveStatements([], null));
  expect(said()).toContain("资料日期未知");
  await page.happens(() => store.getState().noteReach(true));
  expect(said()).toBe("");
  expect(document.querySelector("[role=status]")).not.toBeNull();
});

test("a new version is put in use when the reader says so, and not before", async () => {
  store.getState().noteUpdate("ready");
  const page = await aPage(store, <UpdateNotice />);
  expect(said()).toContain("新版本已就绪");
  expect(takeOverAndReload).not.toHaveBeenCalled();
  await page.press("button", "稍后");
  expect([store.getState().offline.update, takeOverAndReload.mock.calls.length]).toEqual(["postponed", 0]);
  await page.press("button", "重新载入");
  expect(takeOverAndReload).toHaveBeenCalledTimes(1);
});
