// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test } from "vitest";
import { showPresenterDot } from "../../../src/map/stories/presenter-dot";
import { createPlanStore } from "../../../src/store/plan-store";
import { kioskFlags } from "../../support/kiosk";

const sheet = (path: string): string => readFileSync(join(import.meta.dirname, "../../../src", path), "utf8");
const layerOf = (path: string, name: string): number => Number(new RegExp(`^\\.${name} \\{[^}]*z-index: (\\d+)`, "m").exec(sheet(path))?.[1]);

test("the dot lies over the stage with its shade, and under what a kiosk asks its visitors", () => {
  const [dot, stage, kiosk] = [layerOf("map/stories/presenter-dot.module.css", "dot"), layerOf("ui/stage/Stage.module.css", "stage"), layerOf("ui/kiosk/KioskFrame.module.css", "frame")];
  expect(dot).toBeGreaterThan(stage);
  expect(dot).toBeLessThan(kiosk);
  // Layers of the same page: nothing between the map and the page makes one of its own.
  expect(sheet("map/MapPane.module.css") + sheet("map/MapPanes.module.css")).not.toMatch(/z-index|isolation|transform:|filter:|opacity:|contain:/);
});

test("a wall that the presenter made dark shows no dot, and shows it again with the picture", () => {
  const container = document.createElement("div");
  const map = { getContainer: () => container, project: () => ({ x: 10, y: 20 }), on: () => {}, off: () => {} } as unknown as MapLibreMap;
  const store = createPlanStore();
  store.getState().enterKiosk(kioskFlags({ seat: "wall" }));
  const stop = showPresenterDot(map, store);
  const dots = () => container.querySelectorAll("[data-testid=presenter-dot]").length;
  const present = (over: Partial<ReturnType<typeof store.getState>["presenter"]>) => store.setState(({ presenter }) => ({ presenter: { ...presenter, ...over } }));
  present({ pointer: [102.7, 25] });
  expect(dots()).toBe(1);
  present({ isBlank: true });
  expect(dots()).toBe(0);
  present({ isBlank: false });
  expect(dots()).toBe(1);
  stop();
  expect(dots()).toBe(0);
});
