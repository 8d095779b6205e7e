// @vitest-environment jsdom
import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { loadWords } from "../../../src/i18n/load-words";
import { rooms } from "../../../src/i18n/rooms";
import { createPlanStore, type PlanStoreApi } from "../../../src/store/plan-store";
import { SourceAddress } from "../../../src/ui/inspector/SourceAddress";
import { KioskFrame } from "../../../src/ui/kiosk/KioskFrame";
import { journal } from "../../../src/platform/journal";
import { hashPin } from "../../../src/formats/pin-hash";
import { aKiosk, kioskFlags } from "../../support/kiosk";
import { aPage } from "../../support/page";

/** The real check, and how many have come to their end. */
const checks = vi.hoisted(() => ({ done: 0 }));
vi.mock("../../../src/formats/pin-hash", async (original) => {
  const real = await original<typeof import("../../../src/formats/pin-hash")>();
  const matchesPin: typeof real.matchesPin = (...parameters) => real.matchesPin(...parameters).finally(() => (checks.done += 1));
  return { ...real, matchesPin };
});

let leave: (() => Promise<void>) | null = null;
afterEach(async () => {
  await leave?.();
  leave = null;
  vi.useRealTimers();
});

async function shown(store: PlanStoreApi, content = <KioskFrame />) {
  await loadWords(rooms.kiosk, rooms.search);
  const page = await aPage(store, content);
  leave = page.leave;
  return page;
}

const withPin = async (store: PlanStoreApi, pin = "4711") => {
  const { configure, configuration } = store.getState();
  configure({ ...configuration, kiosk: { ...configuration.kiosk, exitPin: await hashPin(pin) } });
};
/** What the real clock and the real check of a PIN bring about. */
const until = (holds: () => void) =>
  vi.waitFor(async () => {
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    holds();
  }, 10_000);
const key = (init: KeyboardEventInit) => window.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...init }));
const chord = () => key({ key: "E", code: "KeyE", ctrlKey: true, altKey: true, shiftKey: true });

test("the call stands in both languages; the controls come with the visitor, the flip only on a table", async () => {
  const store = await aKiosk({ isTable: true });
  store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "free");
  const { text, find, happens, get } = await shown(store);
  expect(text()).toContain("轻触屏幕开始");
  expect(text()).toContain("Touch to begin");
  expect(find("button", "查找片区")).toBeUndefined();
  await happens(() => store.getState().touchKiosk());
  expect(text()).not.toContain("轻触屏幕开始");
  await happens(() => get("button", "转到对面").click());
  expect([store.getState().kiosk?.isFlipped, "flipped" in document.documentElement.dataset]).toEqual([true, true]);
  await leave?.();
  leave = null;
  expect("flipped" in document.documentElement.dataset || "kiosk" in document.documentElement.dataset).toBe(false);
  const upright = await aKiosk();
  upright.getState().touchKiosk();
  expect((await shown(upright)).find("button", "转到对面")).toBeUndefined();
});

test("letters find a zone; what is picked is selected, and the story waits", async () => {
  const store = await aKiosk();
  store.getState().touchKiosk();
  const { press, text, get, happens } = await shown(store);
  await press("button", "查找片区");
  expect(text()).toContain("本屏不能输入汉字");
  for (const letter of "ANX") await press("button", letter);
  await press("button", "删除一个字母");
  await happens(() => key({ key: "n" }));
  await press("button", "删除一个字母");
  expect(document.querySelector('[aria-label="已输入"]')?.textContent).toBe("AN");
  await happens(() => get("button", /安宁产业园区/).click());
  expect(store.getState().selection).toEqual(["park-anning"]);
  expect(store.getState().play?.mode).toBe("exploring");
  expect(document.querySelector("dialog")).toBeNull();
});

test("the countdown asks once, counts in large figures, and goes on by its button", async () => {
  const store = await aKiosk();
  store.getState().touchKiosk();
  const { happens, press } = await shown(store);
  await happens(() => store.getState().countKioskDown(10));
  const dialog = document.querySelector("[role=alertdialog]");
  const spoken = () => document.getElementById(dialog?.getAttribute("aria-describedby") ?? "")?.textContent;
  expect(spoken()).toBe("还在看吗？10 秒后回到开始。");
  await happens(() => store.getState().countKioskDown(9));
  expect([spoken(), document.querySelector("[data-testid=seconds-left]")?.textContent]).toEqual(["还在看吗？10 秒后回到开始。", "9秒后回到开始"]);
  await press("button", "继续");
  expect(store.getState().kiosk?.phase).toEqual({ name: "visit" });
});

test("a reset closes the pad and forgets its letters", async () => {
  const store = await aKiosk();
  store.getState().touchKiosk();
  const { press, happens, find } = await shown(store);
  await press("button", "查找片区");
  await press("button", "K");
  await happens(() => store.getState().resetKiosk());
  expect(find("dialog", /./)).toBeUndefined();
  await happens(() => store.getState().touchKiosk());
  await press("button", "查找片区");
  expect(document.querySelector('[aria-label="已输入"]')?.textContent).toBe("尚未输入");
});

test("without a PIN in the configuration nothing leads out", async () => {
  const store = await aKiosk();
  const { find, happens } = await shown(store);
  expect(find("button", /工作人员/)).toBeUndefined();
  await happens(() => void chord());
  expect(document.querySelector("dialog")).toBeNull();
});

test("a corner held for three seconds, or a chord, and the right PIN lead out; wrong ones are noted, the fifth locks", async () => {
  const store = await aKiosk();
  await withPin(store);
  const { get, happens, press, text, find } = await shown(store);
  const corner = get("button", /工作人员/);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await happens(() => corner.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true })));
  await happens(() => vi.advanceTimersByTime(2900));
  await happens(() => corner.dispatchEvent(new MouseEvent("pointerup", { bubbles: true })));
  await happens(() => vi.advanceTimersByTime(3000));
  expect(document.querySelector("dialog")).toBeNull();
  await happens(() => corner.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true })));
  await happens(() => vi.advanceTimersByTime(3000));
  expect(text()).toContain("工作人员 PIN");
  vi.useRealTimers();
  const enters = async (pin: string) => {
    for (const digit of pin) await press("button", digit);
    await press("button", "确定");
    await until(() => expect(text()).not.toContain("正在核对"));
  };
  await enters("1234");
  expect(text()).toContain("PIN 不正确");
  expect(journal.read().at(-1)).toMatchObject({ kind: "pin", detail: "wrong" });
  for (let n = 0; n < 3; n += 1) await happens(() => store.getState().notePin(false, performance.now()));
  await enters("1234");
  expect(text()).toMatch(/请 (60|59) 秒后再试/);
  expect((get("button", "1") as HTMLButtonElement).disabled).toBe(true);
  expect(JSON.stringify(journal.read())).not.toContain("1234");
  await happens(() => store.setState({ pinAttempts: { wrong: 5, lockedUntilMs: 0 } }));
  await until(() => expect((get("button", "1") as HTMLButtonElement).disabled).toBe(false));
  await enters("4711");
  await press("button", "运行状况");
  expect(store.getState().drawer).toBe("health");
  await happens(() => void chord());
  await enters("4711");
  await press("button", "退出展厅模式");
  expect([store.getState().kiosk, store.getState().play, store.getState().role, find("button", /工作人员/)]).toEqual([null, null, "planner", undefined]);
}, 40_000);

test("a pad that is closed while its PIN is checked opens nothing, and checks at once are no tries beyond the lock", async () => {
  const store = await aKiosk();
  await withPin(store);
  const { happens, press, text } = await shown(store);
  const opens = () => happens(() => void chord());
  const entersAndCloses = async (pin: string) => {
    await opens();
    for (const digit of pin) await press("button", digit);
    act(() => document.querySelector<HTMLElement>("dialog [data-main]")?.click());
    await act(async () => void document.querySelector("dialog")?.dispatchEvent(new Event("cancel", { cancelable: true })));
    expect(document.querySelector("dialog")).toBeNull();
  };
  const before = checks.done;
  const isDone = (count: number) => act(() => vi.waitFor(() => expect(checks.done - before).toBe(count), 15_000));
  await entersAndCloses("4711");
  await isDone(1);
  expect(text()).not.toContain("退出展厅模式");
  for (let n = 0; n < 4; n += 1) await happens(() => store.getState().notePin(false, performance.now()));
  await entersAndCloses("1111");
  await entersAndCloses("2222");
  await isDone(3);
  expect(store.getState().pinAttempts.wrong).toBe(5);
}, 40_000);

test("with both languages the staff read what is said and the keys in both", async () => {
  const store = await aKiosk({ language: "both" });
  await withPin(store);
  const { happens } = await shown(store);
  await happens(() => void chord());
  const said = () => [document.querySelector("dialog [role=status]")?.textContent, document.querySelector("dialog [data-main]")?.textContent];
  expect(said()).toEqual(["请输入 4 至 12 位数字Enter 4 to 12 digits", "确定OK"]);
  for (let n = 0; n < 5; n += 1) await happens(() => store.getState().notePin(false, performance.now()));
  await until(() => expect(said()[0]).toMatch(/请 \d+ 秒后再试Too many wrong attempts/));
});

test("on a wall only the staff's corner stands; no address leads out of an exhibition", async () => {
  const store = await aKiosk();
  await withPin(store);
  store.getState().enterKiosk(kioskFlags({ seat: "wall" }));
  const { find, text, happens } = await shown(store, <><KioskFrame /><SourceAddress url="https://example.test/a" /></>);
  expect(find("button", /工作人员/)).toBeDefined();
  expect(text()).not.toContain("轻触");
  expect([text()?.includes("https://example.test/a"), document.querySelector("a")]).toEqual([true, null]);
  await happens(() => store.getState().leaveKiosk());
  expect(document.querySelector("a")?.getAttribute("href")).toBe("https://example.test/a");
});

test("on a wall what the staff left open closes once nobody has touched it for the idle time and the countdown", async () => {
  const store = await aKiosk();
  await withPin(store);
  store.getState().enterKiosk(kioskFlags({ seat: "wall", idleSeconds: 10, countdownSeconds: 3 }));
  const { happens, text } = await shown(store);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await happens(() => void chord());
  await happens(() => store.getState().setDrawer("health"));
  await happens(() => vi.advanceTimersByTime(9000));
  await happens(() => key({ key: "1" }));
  await happens(() => vi.advanceTimersByTime(12_000));
  expect([text()?.includes("工作人员 PIN"), store.getState().drawer]).toEqual([true, "health"]);
  await happens(() => vi.advanceTimersByTime(1100));
  expect([document.querySelector("dialog"), store.getState().drawer]).toEqual([null, "none"]);
});

test("nobody is called to touch before a chapter stands", async () => {
  const store = createPlanStore();
  store.getState().enterKiosk(kioskFlags());
  const { text, happens } = await shown(store);
  expect(text()).not.toContain("轻触屏幕开始");
  const { publication, stories } = (await aKiosk()).getState();
  await happens(() => {
    store.getState().receivePublication(publication, []);
    store.getState().receiveStories(stories ?? [], []);
  });
  expect(text()).not.toContain("轻触屏幕开始");
  await happens(() => store.getState().cameraRested({ center: [103, 25], zoom: 9, bearing: 0 }, "free"));
  expect(text()).toContain("轻触屏幕开始");
});
