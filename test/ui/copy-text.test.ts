// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "../../src/ui/shell/copy-text";

const withClipboard = (clipboard: unknown) => Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
let copied: (string | undefined)[] = [];
const withOldWay = (works: boolean) => {
  Object.defineProperty(document, "execCommand", {
    configurable: true,
    value: (command: string) => {
      const field = document.activeElement;
      copied.push(field instanceof HTMLTextAreaElement ? field.value : undefined);
      return works && command === "copy";
    },
  });
};

afterEach(() => {
  copied = [];
  document.body.replaceChildren();
});

test("the clipboard is used where there is one", async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  withClipboard({ writeText });
  withOldWay(true);
  expect(await copyText("report")).toBe(true);
  expect(writeText).toHaveBeenCalledWith("report");
  expect(copied).toEqual([]);
});

test.each([
  ["without one, as on plain http", undefined],
  ["where permission is refused", { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) }],
])("%s, the text is selected and copied, and the focus comes back", async (_, clipboard) => {
  withClipboard(clipboard);
  withOldWay(true);
  const dialog = document.createElement("dialog");
  const button = document.createElement("button");
  dialog.append(button);
  document.body.append(dialog);
  dialog.setAttribute("open", "");
  button.focus();
  expect(await copyText("report")).toBe(true);
  expect(copied).toEqual(["report"]);
  expect(document.activeElement).toBe(button);
  expect(document.querySelector("textarea")).toBeNull();
});

test("where nothing works it says so, and leaves nothing behind", async () => {
  withClipboard(undefined);
  withOldWay(false);
  expect(await copyText("report")).toBe(false);
  Object.defineProperty(document, "execCommand", { configurable: true, value: undefined });
  expect(await copyText("report")).toBe(false);
  expect(document.querySelector("textarea")).toBeNull();
});
