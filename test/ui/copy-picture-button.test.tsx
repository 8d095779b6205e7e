// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { CopyPictureButton } from "../../src/ui/compare/CopyPictureButton";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const made = vi.hoisted(() => vi.fn<() => Promise<{ png: Blob; name: string }>>());
const printed = vi.hoisted(() => vi.fn<() => Promise<void>>());
const saved = vi.hoisted(() => vi.fn<(name: string, content: Blob) => void>());
vi.mock("../../src/ui/compare/picture/make-picture", () => ({ makePicture: made }));
vi.mock("../../src/ui/compare/picture/print-pages", () => ({ printComparison: printed }));
vi.mock("../../src/platform/save-file", () => ({ saveFile: saved }));

const picture = { png: new Blob(["png"], { type: "image/png" }), name: "对比-甲-乙-2026-11-22.png" };
let root: Root;
let page: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  act(() => root.render(<PlanContext value={createPlanStore()}><CopyPictureButton /></PlanContext>));
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const button = (name: string) => {
  const found = page.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const press = (name: string) => act(async () => button(name).click());
const said = () => page.querySelector("[role=status]")?.textContent ?? "";
const says = (words: string) => vi.waitFor(async () => {
  await act(async () => Promise.resolve());
  expect(said()).toBe(words);
});

/** A clipboard that takes what is promised to it, or refuses. */
function clipboard(takes: boolean) {
  const items: { type: string; value: Promise<Blob> }[] = [];
  vi.stubGlobal("ClipboardItem", class {
    constructor(private readonly given: Record<string, Promise<Blob>>) {}
    get parts() {
      return Object.entries(this.given).map(([type, value]) => ({ type, value }));
    }
  });
  const write = vi.fn<(given: { parts: typeof items }[]) => Promise<void>>(async ([item]) => {
    items.push(...(item?.parts ?? []));
    if (!takes) throw new DOMException("refused", "NotAllowedError");
    await Promise.all(items.map(({ value }) => value));
  });
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as Navigator, { clipboard: { write } }));
  return { write, items };
}

test("the clipboard is asked within the press, before the picture is there, and gets it as a PNG", async () => {
  const { write, items } = clipboard(true);
  let finish: (value: typeof picture) => void = () => undefined;
  made.mockReturnValue(new Promise((resolve) => (finish = resolve)));
  act(() => button("复制为图片").click());
  expect(write).toHaveBeenCalledTimes(1);
  await says("正在生成图片…");
  expect(button("打印").getAttribute("aria-disabled")).toBe("true");
  await act(async () => finish(picture));
  await says("图片已复制");
  expect(items[0]?.type).toBe("image/png");
  expect(await items[0]?.value).toBe(picture.png);
  expect(saved).not.toHaveBeenCalled();
});

test.each([["refuses", () => clipboard(false)], ["is not there", () => vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as Navigator, { clipboard: undefined }))]])("where the clipboard %s the picture is downloaded, and that is said", async (_, given) => {
  given();
  made.mockResolvedValue(picture);
  await press("复制为图片");
  await says("浏览器不允许复制图片，已改为下载 PNG。");
  expect(saved).toHaveBeenCalledExactlyOnceWith(picture.name, picture.png);
});

test("saving hands the picture to the downloads under its name", async () => {
  made.mockResolvedValue(picture);
  await press("保存为图片");
  await says("图片已保存");
  expect(saved).toHaveBeenCalledExactlyOnceWith(picture.name, picture.png);
});

test.each(["复制为图片", "保存为图片"])("a picture that cannot be made is said to have failed, and can be asked for again: %s", async (name) => {
  clipboard(true);
  made.mockRejectedValueOnce(new Error("moving")).mockResolvedValue(picture);
  await press(name);
  await says("未能生成图片。待地图静止后再试。");
  expect(button(name).getAttribute("aria-disabled")).toBe("false");
  await press(name);
  await vi.waitFor(() => expect(made).toHaveBeenCalledTimes(2));
});

test("nothing else is begun while something is under way, a print until it is over", async () => {
  let end: () => void = () => undefined;
  printed.mockReturnValue(new Promise((resolve) => (end = resolve)));
  await press("打印");
  await says("正在准备打印…");
  await press("保存为图片");
  expect(made).not.toHaveBeenCalled();
  await act(async () => end());
  await says("");
});
