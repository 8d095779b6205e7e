// @vitest-environment jsdom
import { Blob as NodeBlob } from "node:buffer";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPlanStore, type PlanStoreApi } from "../../src/store/plan-store";
import { openProjectDatabase } from "../../src/store/project-database";
import { openProject } from "../../src/store/project-session";
import { tabsByLock } from "../../src/store/tabs-by-lock";
import { PlanContext } from "../../src/store/use-plan";
import { ProjectPanel } from "../../src/ui/project/ProjectPanel";
import { ProjectPresence } from "../../src/ui/project/ProjectPresence";
import { aProject, aView, fileOf } from "../support/project";

import { stubIndexedDb } from "../support/indexed-db";
import { aBroadcast, aLockManager } from "../support/tabs";

let root: Root;
let store: PlanStoreApi;
let files: string[];

const project = () => {
  const state = store.getState().project;
  if (!state) throw new Error("no project");
  return state;
};
const button = (name: string) =>
  [...document.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
const field = (label: string) => {
  const id = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label)?.htmlFor ?? "";
  return document.getElementById(id) as HTMLInputElement;
};
const notices = () => document.querySelector("[aria-label=工程提示]")?.textContent ?? "";

async function types(into: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    into.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(into, text);
    into.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

async function press(key: string, init: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  await act(async () => void (document.activeElement ?? document.body).dispatchEvent(event));
  return event.defaultPrevented;
}

const happens = (what: () => void) => act(async () => what());
const rename = (title: string) => project().actions.run({ name: "rename-project", title });

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  stubIndexedDb();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  files = [];
  store = createPlanStore();
  let ids = 0;
  await openProject(store, {
    openDatabase: openProjectDatabase,
    channel: aBroadcast()(),
    openTabs: async (handlers) => tabsByLock(aLockManager(), handlers),
    now: () => new Date(),
    newId: () => `id-${(ids += 1)}`,
    download: (name) => void files.push(name),
    keepForGood: () => undefined,
    page: { addEventListener: () => undefined },
    isVisible: () => true,
  });
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  root = createRoot(container);
  await happens(() =>
    root.render(
      <PlanContext value={store}>
        <ProjectPresence />
        <ProjectPanel />
      </PlanContext>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test("a name typed is one step, made by Enter; Escape gives the old one back and leaves the panel open", async () => {
  await types(field("工程名称"), "新");
  await types(field("工程名称"), "新名");
  expect(project().undo).toHaveLength(0);
  await press("Enter");
  expect([project().value.title, project().undo.length]).toEqual(["新名", 1]);
  await types(field("工程名称"), "别的");
  expect(await press("Escape")).toBe(true);
  expect([project().value.title, field("工程名称").value]).toEqual(["新名", "新名"]);
});

test("Ctrl+Z belongs to the field while someone types, and to the project elsewhere", async () => {
  await happens(() => rename("x"));
  field("工程名称").focus();
  expect(await press("z", { ctrlKey: true })).toBe(false);
  expect(project().value.title).toBe("x");
  (document.activeElement as HTMLElement).blur();
  expect(await press("z", { ctrlKey: true })).toBe(true);
  expect(project().value.title).toBe("");
  expect(document.body.textContent).toContain("已撤销：重命名工程");
  await press("Z", { ctrlKey: true, shiftKey: true });
  expect(project().value.title).toBe("x");
  await press("z", { metaKey: true });
  await press("y", { ctrlKey: true });
  expect(project().value.title).toBe("x");
});

test("what can be undone and redone is named", async () => {
  await happens(() => project().actions.addView("here"));
  const [view] = Object.values(project().value.collections.views);
  if (!view) throw new Error("no bookmark");
  await happens(() => project().actions.run({ name: "put-record", collection: "views", record: { ...view, title: "there" } }));
  expect(button("撤销：修改视图书签")).toBeDefined();
  await happens(() => button("撤销：修改视图书签")?.click());
  expect(button("撤销：添加视图书签")).toBeDefined();
  expect(button("重做：修改视图书签")).toBeDefined();
  await happens(() => project().actions.run({ name: "remove-record", collection: "views", id: view.id }));
  expect(button("撤销：删除视图书签")).toBeDefined();
  expect(button("重做")?.disabled).toBe(true);
});

test("after fifty changes a backup is recommended, quietly; saving a file ends it, and so does Later", async () => {
  await happens(() => Array.from({ length: 49 }, (_, n) => rename(`${n}`)));
  expect(notices()).toBe("");
  await happens(() => rename("fifty"));
  expect(notices()).toContain("工程已有 50 次修改没有存成文件");
  await happens(() => button("保存备份文件")?.click());
  expect([files.length, notices()]).toEqual([1, ""]);
  await happens(() => Array.from({ length: 50 }, (_, n) => rename(`${n}`)));
  await happens(() => button("稍后")?.click());
  expect(notices()).toBe("");
});

test("an exhibition says nothing and undoes nothing", async () => {
  await happens(() => Array.from({ length: 50 }, (_, n) => rename(`${n}`)));
  await happens(() => store.getState().setRole("exhibition"));
  expect(notices()).toBe("");
  (document.activeElement as HTMLElement).blur();
  expect(await press("z", { ctrlKey: true })).toBe(false);
});

test("a bookmark added without a name gets a number", async () => {
  await happens(() => button("添加当前视图")?.click());
  expect(Object.values(project().value.collections.views).map(({ title }) => title)).toEqual(["视图 1"]);
});

/** Chooses a file with this project in the panel, up to the question what to do with it. */
async function opensFile(text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("[data-testid=project-file]");
  const file = { name: "x.pianqu.json", size: text.length, text: async () => text, slice: () => new NodeBlob([text]) };
  Object.defineProperty(input, "files", { configurable: true, value: { item: () => file } });
  await act(async () => {
    input?.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  });
}
const answers = () => [...(document.querySelector("dialog")?.querySelectorAll("button") ?? [])].map((one) => [one.textContent, one.className.includes("main")]).filter(([words]) => words);

test("into an empty project a file is simply opened; once there is something, merging comes first", async () => {
  const theirs = fileOf(aProject({ title: "对方", views: [aView("a")] }));
  await happens(() => project().actions.run({ name: "set-office", office: "规划处" }));
  await opensFile(theirs);
  expect(answers()).toEqual([["打开", true], ["合并进来", false], ["取消", false]]);
  await happens(() => button("打开")?.click());
  expect([project().value.title, project().value.office]).toEqual(["对方", "规划处"]);
  await opensFile(theirs);
  expect(answers()).toEqual([["合并进来", true], ["替换当前工程", false], ["取消", false]]);
  await happens(() => button("合并进来")?.click());
  expect(document.querySelector("dialog")?.textContent).toContain("两份工程不是由同一份文件改来的");
});

test("beside saving stands that the office is not filled in, until it is", async () => {
  const hint = "尚未填写“本机单位”";
  expect(document.body.textContent).toContain(hint);
  await happens(() => project().actions.run({ name: "set-office", office: "规划处" }));
  expect(document.body.textContent).not.toContain(hint);
});
