// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { readKioskFlags } from "../../../src/formats/kiosk-link";
import { createPlanStore } from "../../../src/store/plan-store";
import { addMessages } from "../../../src/i18n/translate";
import { consoleMessages } from "../../../src/i18n/messages/console";
import { ConsolePage } from "../../../src/ui/console/ConsolePage";
import { beginTimer, clockText, timerAfter } from "../../../src/ui/console/timer";
import { aPage } from "../../support/page";
import { theRealPublication } from "../../support/publication";
import { storyOf } from "../../support/stories";

addMessages(consoleMessages);
let store = createPlanStore();
beforeEach(async () => {
  store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  const { flags } = readKioskFlags("?screen=console", "zh");
  if (!flags) throw new Error("no console");
  store.getState().enterKiosk(flags);
  store.getState().setScreenLink({ status: "leading", walls: 0 });
});
let leave = async () => {};
afterEach(() => leave());
const opened = async () => {
  const page = await aPage(store, <ConsolePage />);
  leave = () => page.leave();
  return page;
};
const key = (name: string, target: EventTarget = window) => target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));

test("a presenter sees what is shown, what comes next and the notes, goes to any chapter, and is told of the walls", async () => {
  store.getState().receiveStories([storyOf("sound")], []);
  const page = await opened();
  const heading = () => document.querySelector("[data-testid=console-title]")?.textContent;
  expect(heading()).toBe("从硅棒到组件");
  expect(page.text()).toContain("两区相距不远");
  expect(document.querySelector("[data-testid=console-notes]")?.textContent).toContain("先问观众");
  expect(page.text()).toMatch(/讲解备注.*下一章两区/s);
  expect(page.text()).toContain("大屏未连接");
  await page.happens(() => store.getState().setScreenLink({ status: "leading", walls: 2 }));
  expect(page.text()).toContain("大屏已连接（2）");
  await page.press("button", /^2两区相距不远/);
  expect(heading()).toBe("两区相距不远");
  expect(page.text()).toContain("这是最后一章");
  await page.press("button", "上一章");
  expect(heading()).toBe("从硅棒到组件");
});

test("black screen, pointer and playing by button and key; keys are left to whoever types", async () => {
  store.getState().receiveStories([storyOf("sound")], []);
  const page = await opened();
  await page.press("button", "黑屏");
  expect(store.getState().presenter.isBlank).toBe(true);
  await page.happens(() => key("b"));
  expect(store.getState().presenter.isBlank).toBe(false);
  await page.press("button", "黑屏");
  expect(document.querySelector("[data-testid=console-black]")?.textContent).toBe("大屏已黑屏");
  await page.happens(() => key("b"));
  expect(document.querySelector("[data-testid=console-black]")).toBeNull();
  await page.press("button", "激光点");
  expect(store.getState().presenter.isPointing).toBe(true);
  store.getState().setStoryMode("paused");
  await page.happens(() => key("P"));
  expect(store.getState().play?.mode).toBe("playing");
  const input = document.body.appendChild(document.createElement("input"));
  await page.happens(() => key("b", input));
  expect(store.getState().presenter.isBlank).toBe(false);
});

test("another console that took over is told, and control can be taken back", async () => {
  store.getState().receiveStories([storyOf("sound")], []);
  const page = await opened();
  await page.happens(() => store.getState().setScreenLink({ status: "overtaken" }));
  expect(page.text()).toContain("已由另一个控制台接管");
  await page.press("button", "取回控制");
  expect(store.getState().presenter.link).toEqual({ status: "leading", walls: 0 });
});

test("where no channel is possible, and where no story may be shown, the console says so", async () => {
  store.getState().receiveStories([{ ...storyOf("sound"), releaseClass: "internal" }], []);
  store.getState().setScreenLink({ status: "impossible" });
  const page = await opened();
  expect(page.text()).toContain("此浏览器不能连接大屏");
  expect(page.text()).toContain("没有可以放映的讲解");
});

test("words that were not translated stand there in the language that they have", async () => {
  const told = storyOf("sound");
  store.getState().setLanguage("en");
  store.getState().receiveStories([{ ...told, title: { zh: "只有中文", en: "", third: null } }, { ...told, id: "another" }], []);
  await opened();
  expect([...document.querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual(["只有中文", told.title.en]);
});

test("the timer counts story and chapter, waits, and begins again with another story", () => {
  const at = (nowMs: number) => ({ nowMs });
  let timer = beginTimer("a", "1", 0);
  timer = timerAfter(timer, { kind: "ticks", ...at(65_000) });
  timer = timerAfter(timer, { kind: "shows", story: "a", chapter: "2", ...at(70_000) });
  timer = timerAfter(timer, { kind: "ticks", ...at(75_000) });
  expect([timer.storyMs, timer.chapterMs].map(clockText)).toEqual(["1:15", "0:05"]);
  timer = timerAfter(timer, { kind: "toggles", ...at(75_000) });
  timer = timerAfter(timer, { kind: "ticks", ...at(99_000) });
  expect(clockText(timer.storyMs)).toBe("1:15");
  timer = timerAfter(timer, { kind: "toggles", ...at(100_000) });
  timer = timerAfter(timer, { kind: "shows", story: "b", chapter: "1", ...at(101_000) });
  expect([timer.storyMs, timer.chapterMs]).toEqual([0, 0]);
  expect(clockText(3_725_000)).toBe("1:02:05");
});
