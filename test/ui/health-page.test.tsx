// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { journal, journalKey } from "../../src/platform/journal";
import { clearFault, raiseFault } from "../../src/platform/kiosk-guard";
import { runFacts } from "../../src/ui/health/health-facts";
import type { Vitals } from "../../src/ui/health/use-vitals";
import { HealthPage } from "../../src/ui/health/HealthPage";
import { aKioskStore } from "../support/kiosk-store";
import { aPage } from "../support/page";

let copied = "";
beforeEach(() => {
  vi.stubGlobal("APP_VERSION", "9.9.9");
  localStorage.removeItem(journalKey);
  copied = "";
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text: string) => void (copied = text) } });
});
afterEach(() => {
  clearFault("map");
});

test("the page says what befell the screen, what it shows and what is wrong; the report carries nothing of anybody", async () => {
  const store = await aKioskStore();
  store.getState().failChapter({ id: "story-a", chapter: 1 });
  store.getState().report([{ code: "config-unknown-part", file: "config.json", at: "kioks" }]);
  journal.note("start", "kiosk");
  journal.note("reload", "nightly");
  for (let times = 0; times < 3; times += 1) journal.note("error", "TypeError at /home/zhang/plan.js:3");
  raiseFault("map");
  const page = await aPage(store, <HealthPage />);
  const text = page.text();
  for (const words of ["运行状况", "地图没有画出", "9.9.9", "story-a", "1 · 2026-11-22", "config.json", "重新载入", "（连续 3 次）", "防止熄屏"]) expect(text, words).toContain(words);
  const row = [...document.querySelectorAll("tr")].find((one) => one.textContent.startsWith("story-a"));
  expect([...(row?.cells ?? [])].map(({ textContent }) => textContent)).toEqual(["story-a", "1 · 2026-11-22", "2", "2"]);
  await page.press("button", "复制报告");
  expect(page.find("button", "报告已复制")).toBeDefined();
  expect(copied).toMatch(/Faults now: The map was not drawn/);
  expect(copied).toMatch(/error ×3 TypeError at plan\.js:3/);
  expect(copied).toContain("Failed chapter: story-a/2");
  expect(copied).not.toContain("zhang");
  await page.leave();
});

test("the report stands there to be copied by hand where the browser cannot copy", async () => {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
  document.execCommand = () => false;
  const page = await aPage(await aKioskStore(), <HealthPage />);
  await page.press("button", "复制报告");
  expect(document.querySelector("textarea")?.value).toContain("Pianqu 9.9.9");
  await page.leave();
});

test("nothing counts frames any more once the page is closed", async () => {
  const cancel = vi.spyOn(window, "cancelAnimationFrame");
  const page = await aPage(await aKioskStore(), <HealthPage />);
  await page.leave();
  expect(cancel).toHaveBeenCalled();
});

test("where starts are not recorded the page does not say that there was none", async () => {
  const vitals: Vitals = { startedAt: 0, uptimeMs: 60_000, framesPerSecond: null, memory: null, pixelShare: null, wakeLock: "released", faults: [], journal: [] };
  const state = (await aKioskStore()).getState();
  const starts = (entries: Vitals["journal"]) => runFacts(state, { ...vitals, journal: entries }, "zh").find(({ name }) => name === "health.starts")?.value;
  expect(starts([])).toBe("未记录（只在展厅模式记录）");
  expect(starts([{ at: 1, kind: "start", detail: "kiosk", times: 2 }])).toBe("2 次，未重新载入");
});
