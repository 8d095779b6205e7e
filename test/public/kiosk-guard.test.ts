// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readKioskFlags } from "../../src/formats/kiosk-link";
import { parseJournal, journalKey } from "../../src/platform/journal";

const code = readFileSync(join(import.meta.dirname, "../../public/kiosk-guard.js"), "utf8");
const root = document.documentElement;

/** The page with the guard on it; a reload is counted and, as the browser would, begins the guard anew. */
function aGuardedPage(query: string, server = async (): Promise<{ ok: boolean }> => ({ ok: true }), protocol = "http:") {
  let reloads = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const begin = () => {
    for (const name of Object.keys(root.dataset)) delete root.dataset[name];
    const place = document.createElement("div");
    place.id = "app";
    document.body.replaceChildren(place);
    clearInterval(timer);
    const location = {
      search: query,
      protocol,
      pathname: "/",
      reload: () => {
        reloads += 1;
        begin();
      },
    };
    // oxlint-disable-next-line typescript/no-implied-eval -- the script as the page runs it, with a location of the test
    new Function("location", "setInterval", "fetch", code)(location, (tick: () => void, ms: number) => (timer = setInterval(tick, ms)), server);
  };
  begin();
  const poster = () => document.querySelector("img");
  return {
    reloads: () => reloads,
    isShown: () => Number(poster()?.style.zIndex) > 0,
    hasPoster: () => poster()?.getAttribute("src") === "./poster.svg",
    journal: () => parseJournal(localStorage.getItem(journalKey)).map(({ kind, detail }) => `${kind}: ${detail}`),
  };
}
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const beats = async (count: number) => {
  for (let second = 0; second < count; second += 1) {
    root.dataset["beat"] = String(Date.now());
    // oxlint-disable-next-line no-await-in-loop -- one second after the other
    await seconds(1);
  }
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each(["", "?zone=x", "?screen=console", "?screen=console&kiosk=1", "?screen=Wall", "?kiosk=0", "?kiosk=10"])("the page %j is no screen that needs guarding", async (query) => {
  const page = aGuardedPage(query);
  await seconds(600);
  expect(page.hasPoster()).toBe(false);
  expect(page.reloads()).toBe(0);
});

test("the still picture stands from the first byte until the app beats, and again when it stops", async () => {
  const page = aGuardedPage("?lang=en&kiosk=1");
  expect(page.hasPoster() && page.isShown()).toBe(true);
  await beats(120);
  expect(page.isShown()).toBe(false);
  await seconds(29);
  expect(page.isShown()).toBe(false);
  await seconds(3);
  expect(page.isShown()).toBe(true);
  await seconds(6);
  expect(page.reloads()).toBe(1);
  expect(page.journal()).toEqual(["watchdog: beat, reload in 5 s", "reload: beat"]);
});

test.each(["?kiosk=%31", "?screen=%77all", "?kiosk=1&screen=Wall", "?role=planner&kiosk=1"])("the page %j is guarded, as the app reads it", async (query) => {
  expect(readKioskFlags(query, "zh").flags?.seat).toMatch(/kiosk|wall/);
  expect(aGuardedPage(query).hasPoster()).toBe(true);
});

test("an app that beats again before the reload is let be", async () => {
  const page = aGuardedPage("?screen=wall");
  await beats(10);
  await seconds(32);
  expect(page.isShown()).toBe(true);
  await beats(60);
  expect(page.isShown()).toBe(false);
  expect(page.reloads()).toBe(0);
});

test("an app that never starts is reloaded with growing pauses, never more than three times in ten minutes", async () => {
  const page = aGuardedPage("?kiosk=1");
  const at: number[] = [];
  for (let second = 1; second <= 1500; second += 1) {
    const before = page.reloads();
    // oxlint-disable-next-line no-await-in-loop -- one second after the other
    await seconds(1);
    if (page.reloads() > before) at.push(second);
  }
  const pauses = at.map((time, index) => time - (at[index - 1] ?? 0));
  expect(pauses.slice(0, 3)).toEqual([39, 49, 59]);
  expect(pauses[3]).toBeGreaterThan(600);
  for (const time of at) expect(at.filter((other) => other >= time && other < time + 600).length).toBeLessThanOrEqual(3);
});

test("pauses grow by what has passed, not by a clock that is set meanwhile", async () => {
  const page = aGuardedPage("?kiosk=1");
  for (let second = 1; second <= 600; second += 1) {
    if (second % 20 === 0) vi.setSystemTime(Date.now() + (second % 40 === 0 ? -1 : 1) * 36_000_000);
    // oxlint-disable-next-line no-await-in-loop -- one second after the other
    await seconds(1);
  }
  expect(page.reloads()).toBe(3);
});

test("reloads that are long past count no more, whatever loaded the page since", async () => {
  aGuardedPage("?kiosk=1");
  await seconds(160);
  expect(sessionStorage.getItem("pianqu-reloads")).toContain("0");
  await beats(620);
  expect(sessionStorage.getItem("pianqu-reloads")).toBe("[]");
});

test("a fault the app names raises the picture at once, for as long as it lasts", async () => {
  const page = aGuardedPage("?kiosk=1");
  await beats(5);
  root.dataset["fault"] = "crash";
  await beats(1);
  expect(page.isShown()).toBe(true);
  expect(root.dataset["poster"]).toBe("crash");
  delete root.dataset["fault"];
  await beats(5);
  expect(page.isShown()).toBe(false);
  root.dataset["fault"] = "map";
  await beats(59);
  expect(page.reloads()).toBe(0);
  await beats(3);
  expect(page.reloads()).toBe(1);
});

test("whoever led the page out of the exhibition is left alone", async () => {
  const page = aGuardedPage("?kiosk=1");
  await beats(3);
  root.dataset["leaving"] = "";
  await seconds(300);
  expect(page.isShown()).toBe(false);
  expect(page.reloads()).toBe(0);
});

test("a machine that slept has not failed: pauses are counted in ticks", async () => {
  const page = aGuardedPage("?kiosk=1");
  await beats(3);
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  await beats(3);
  expect(page.isShown()).toBe(false);
});

test("a page that lives but awaits its first picture keeps the still one, and is not loaded anew for it", async () => {
  const page = aGuardedPage("?kiosk=1");
  root.dataset["awaited"] = "";
  await beats(60);
  expect([page.isShown(), page.reloads()]).toEqual([true, 0]);
  delete root.dataset["awaited"];
  await beats(1);
  expect(page.isShown()).toBe(false);
});

test("while the server is away the still picture stays, and the page is loaded again when it answers", async () => {
  let isThere = false;
  const server = async () => (isThere ? { ok: true } : Promise.reject(new TypeError("no server")));
  const page = aGuardedPage("?kiosk=1", server);
  await seconds(300);
  expect([page.isShown(), page.reloads()]).toEqual([true, 0]);
  isThere = true;
  await seconds(11);
  expect([page.isShown(), page.reloads()]).toEqual([true, 1]);
});

test("from disk nothing is asked", async () => {
  const page = aGuardedPage("?kiosk=1", async () => Promise.reject(new TypeError("no server")), "file:");
  await seconds(45);
  expect(page.reloads()).toBe(1);
});

test("answers that come late and all at once load the page again once", async () => {
  const answers: (() => void)[] = [];
  const page = aGuardedPage("?kiosk=1", () => new Promise((resolve) => answers.push(() => resolve({ ok: true }))));
  await seconds(65);
  expect(answers.length).toBeGreaterThan(2);
  for (const answer of answers) answer();
  await seconds(1);
  expect(page.reloads()).toBe(1);
});
