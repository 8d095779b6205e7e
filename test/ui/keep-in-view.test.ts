// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepInView } from "../../src/ui/layers/keep-in-view";

let grow: () => void;
let isObserving: boolean;
const scrolled = vi.fn<HTMLElement["scrollIntoView"]>();
const heights = { row: 100, room: 400 };
let row: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  scrolled.mockClear();
  heights.row = 100;
  vi.stubGlobal("ResizeObserver", class {
    constructor(look: () => void) {
      grow = () => isObserving && look();
    }
    observe() {
      isObserving = true;
    }
    disconnect() {
      isObserving = false;
    }
  });
  const room = document.body.appendChild(document.createElement("div"));
  room.setAttribute("role", "tabpanel");
  Object.defineProperty(room, "clientHeight", { get: () => heights.room });
  row = room.appendChild(document.createElement("div"));
  Object.defineProperty(row, "offsetHeight", { get: () => heights.row });
  row.scrollIntoView = scrolled;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test("a row that grows stays in view, and is read from its head where it is longer than the list", () => {
  keepInView(row);
  grow();
  expect(scrolled).toHaveBeenLastCalledWith({ block: "nearest" });
  heights.row = 900;
  grow();
  expect(scrolled).toHaveBeenLastCalledWith({ block: "start" });
});

test("whoever scrolls meanwhile is left alone", () => {
  keepInView(row);
  grow();
  dispatchEvent(new Event("wheel"));
  grow();
  expect(scrolled).toHaveBeenCalledTimes(1);
});

test("after a moment the list stays where it is", () => {
  keepInView(row);
  vi.advanceTimersByTime(5000);
  grow();
  expect(scrolled).not.toHaveBeenCalled();
});
