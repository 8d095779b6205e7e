// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { createPlanStore } from "../../../src/store/plan-store";
import { StoryProse } from "../../../src/ui/stage/StoryProse";
import { aPage } from "../../support/page";
import { theRealPublication } from "../../support/publication";
import { aStatement } from "../../support/statements";
import { storyOf } from "../../support/stories";

let store = createPlanStore();
beforeEach(async () => {
  store = createPlanStore();
  store.getState().receivePublication((await theRealPublication()).publication, []);
  store.getState().receiveStatements([aStatement({ id: "S2-001", document: "002" }), aStatement({ id: "S2-016", doubtful: true, releaseClass: "internal" })], null);
});

test("a text is paragraphs and lists in its language; its links open the source at the statement and select the zone", async () => {
  const page = await aPage(store, <StoryProse lang="zh" text={"看**[厂房](statement:S2-001)**和[富民](zone:park-fumin)。\n\n1. 一\n2. *二*"} />);
  const prose = document.querySelector("[lang=zh]");
  expect(prose?.querySelectorAll("p, li")).toHaveLength(3);
  expect(prose?.querySelector("strong [role=button]")?.textContent).toBe("厂房");
  expect(prose?.querySelector("ol li em")?.textContent).toBe("二");
  await page.press("button", "厂房");
  expect(store.getState()).toMatchObject({ drawer: "source", openSource: "002", openStatement: "S2-001" });
  await page.press("button", "富民");
  expect(store.getState()).toMatchObject({ selection: ["park-fumin"] });
});

test("a link breaks where its line ends and is pressed by keys too", async () => {
  await aPage(store, <StoryProse lang="zh" text="见[厂房](statement:S2-001)。" />);
  const link = document.querySelector<HTMLElement>("[data-link]");
  expect([link?.tagName, link?.tabIndex]).toEqual(["SPAN", 0]);
  for (const key of ["Enter", " "]) {
    store.getState().setDrawer("none");
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    link?.dispatchEvent(event);
    expect([store.getState().openStatement, store.getState().drawer, event.defaultPrevented]).toEqual(["S2-001", "source", true]);
  }
});

test("what is not there, and what the public may not see, is only words", async () => {
  store.getState().setRole("exhibition");
  const page = await aPage(store, <StoryProse lang="zh" text="[甲](statement:S2-016) [乙](statement:S9-999) [丙](zone:park-atlantis)" />);
  expect(document.querySelectorAll("[role=button]")).toHaveLength(0);
  expect(page.text()).toBe("[…] 乙 丙");
  store = createPlanStore();
  store.getState().setRole("exhibition");
  await aPage(store, <StoryProse lang="zh" text="[甲](statement:S2-016)" />);
  expect(document.body.textContent).toBe("[…]");
});

test("of hostile text nothing becomes an element", async () => {
  for (const text of Object.values(storyOf("hostile-markdown").chapters[1]?.body ?? {})) {
    // oxlint-disable-next-line no-await-in-loop -- one page at a time
    if (text) await aPage(store, <StoryProse lang="en" text={text} />);
    expect(document.querySelectorAll("script, img, iframe, a, h1, code, b")).toHaveLength(0);
  }
});
