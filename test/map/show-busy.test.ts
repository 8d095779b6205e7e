// @vitest-environment jsdom
import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test, vi } from "vitest";
import { awaitContent, awaitsContent, showBusy } from "../../src/map/show-busy";

function aMap() {
  let resting: (() => void)[] = [];
  const container = document.createElement("div");
  const map = {
    getContainer: () => container,
    getPixelRatio: () => devicePixelRatio,
    triggerRepaint: vi.fn<() => void>(),
    once: (_: string, listener: () => void) => resting.push(listener),
  } as unknown as MapLibreMap;
  const rests = () => {
    const heard = resting;
    resting = [];
    for (const listener of heard) listener();
  };
  return { map, rests, busy: () => container.getAttribute("aria-busy") };
}

test("a whole picture that stands ends the waiting", () => {
  const { map, rests, busy } = aMap();
  showBusy(map, true);
  expect(busy()).toBe("true");
  rests();
  expect(busy()).toBe("false");
});

test("while content is on its way neither an earlier picture nor one without it stands for the whole", () => {
  const { map, rests, busy } = aMap();
  showBusy(map, true);
  awaitContent(map);
  rests();
  expect([busy(), awaitsContent(map)]).toEqual(["true", true]);
  showBusy(map, false);
  rests();
  expect([busy(), awaitsContent(map)]).toEqual(["true", true]);
  showBusy(map, true);
  expect(awaitsContent(map)).toBe(true);
  rests();
  expect([busy(), awaitsContent(map)]).toEqual(["false", false]);
});
