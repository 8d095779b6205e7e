// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { useHeldEscape } from "../../src/ui/spatial/use-held-escape";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let stopped = 0;
beforeEach(() => {
  stopped = 0;
  root = createRoot(document.body.appendChild(document.createElement("div")));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function Held({ isHeld }: { isHeld: boolean }) {
  useHeldEscape(isHeld, () => (stopped += 1));
  return <input />;
}

/** What the shortcuts of the page, which listen on the window, would still do. */
function reachesPage(key: string): boolean {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.querySelector("input")?.dispatchEvent(event);
  return !event.defaultPrevented;
}

test("Escape does not reach the page while something is entered, and does again after", () => {
  act(() => root.render(<Held isHeld />));
  expect([reachesPage("Escape"), stopped]).toEqual([false, 1]);
  expect(reachesPage("a")).toBe(true);
  act(() => root.render(<Held isHeld={false} />));
  expect([reachesPage("Escape"), stopped]).toEqual([true, 1]);
});
