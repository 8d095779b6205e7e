// @vitest-environment jsdom
import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test } from "vitest";
import { positionAt } from "../../../src/analysis/comparison/ground-offset";
import type { HeldGhost } from "../../../src/map/compared/ghost-in-hand";
import { placePills, type Pill } from "../../../src/map/compared/pill-places";

const [width, height] = [100, 30];
document.documentElement.style.fontSize = "16px";

/** A map of 500 × 400 px that shows a hundredth of a degree as 10 px, turned by the bearing in quarters. */
function aMap(bearing = 0, zoom = 11): MapLibreMap {
  const container = document.createElement("div");
  Object.defineProperties(container, { clientWidth: { value: 500 }, clientHeight: { value: 400 } });
  const project = ([lng, lat]: [number, number]) => {
    const [x, y] = [(lng - 103) * 1000, (25 - lat) * 1000];
    const radians = (bearing * Math.PI) / 180;
    return { x: 250 + x * Math.cos(radians) + y * Math.sin(radians), y: 200 + y * Math.cos(radians) - x * Math.sin(radians) };
  };
  return { getContainer: () => container, getZoom: () => zoom, getBearing: () => bearing, project } as unknown as MapLibreMap;
}

function aPill(lng: number, lat: number, radiusM = 5000): Pill {
  const element = document.createElement("div");
  Object.defineProperties(element, { offsetWidth: { value: width }, offsetHeight: { value: height } });
  const ring = Array.from({ length: 65 }, (_, corner) => positionAt([lng, lat], { eastM: radiusM * Math.cos((corner * Math.PI) / 32), northM: radiusM * Math.sin((corner * Math.PI) / 32) }));
  const ghost: HeldGhost = { centre: [lng, lat], outline: { type: "Polygon", coordinates: [ring] } };
  return { element, ghost };
}

/** Where the middles of the pills came to lie. */
const middles = (map: MapLibreMap, ...pills: Pill[]): number[][] => {
  placePills(map, pills);
  return pills.map(({ element }) => {
    const [x = 0, y = 0] = element.style.translate.split(" ").map((part) => Number.parseFloat(part));
    return [x + width / 2, y + height / 2];
  });
};

test("a pill stands on the edge of its ghost that is lowest on the screen, however it is turned", () => {
  const pill = aPill(103, 25);
  expect(middles(aMap(0), pill)).toEqual([[250, 245]]);
  // East is below: 5 km are a little more of a degree there.
  expect(middles(aMap(-90), pill)).toEqual([[250, 250]]);
  expect(middles(aMap(180), pill)).toEqual([[250, 245]]);
});

test("a ghost that is drawn as a symbol has its pill below that", () => {
  expect(middles(aMap(0, 2), aPill(103, 25))).toEqual([[250, 224]]);
});

test("one whose edge is out of sight stays at the edge of the pane, below the heads", () => {
  expect(middles(aMap(), aPill(103.5, 24.5))).toEqual([[442, 373]]);
  expect(middles(aMap(), aPill(102.5, 25.5))).toEqual([[58, 75]]);
});

test("pills at one place stand above each other, and what opens at a high one opens below", () => {
  const pills = [aPill(103, 25), aPill(103, 25.001), aPill(103, 25.1)];
  const [[, first = 0] = [], [, second = 0] = [], [, third = 0] = []] = middles(aMap(), ...pills);
  expect(first - second).toBe(height + 4);
  expect(third).toBeLessThan(second - height);
  expect(pills.map(({ element }) => element.hasAttribute("data-high"))).toEqual([false, false, true]);
});
