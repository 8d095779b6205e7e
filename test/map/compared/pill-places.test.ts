// @vitest-environment jsdom
import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test } from "vitest";
import { positionAt } from "../../../src/analysis/comparison/ground-offset";
import type { HeldGhost } from "../../../src/map/compared/ghost-in-hand";
import { placePills, type Ground, type Pill } from "../../../src/map/compared/pill-places";

const [width, height] = [100, 30];
const [movesWidth, movesHeight] = [150, 104];
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

const circle = (lng: number, lat: number, radiusM: number): HeldGhost => ({
  centre: [lng, lat],
  outline: { type: "Polygon", coordinates: [Array.from({ length: 65 }, (_, corner) => positionAt([lng, lat], { eastM: radiusM * Math.cos((corner * Math.PI) / 32), northM: radiusM * Math.sin((corner * Math.PI) / 32) }))] },
});

const sized = (element: HTMLElement, offsetWidth: number, offsetHeight: number) => Object.defineProperties(element, { offsetWidth: { value: offsetWidth }, offsetHeight: { value: offsetHeight } });

/** As a pill is made, with its leader and, where it is open, its buttons. */
function aPill(lng: number, lat: number, radiusM = 7000, isOpen = false): Pill & { leader: HTMLElement; moves: HTMLElement } {
  const [element, leader, moves] = [sized(document.createElement("div"), width, height), document.createElement("span"), sized(document.createElement("div"), movesWidth, movesHeight)];
  leader.dataset["leader"] = moves.dataset["moves"] = "";
  element.append(leader, ...(isOpen ? [moves] : []));
  return { element, ghost: circle(lng, lat, radiusM), leader, moves };
}

const numbersIn = (text: string): [number, number] => {
  const [x = 0, y = 0] = text.split(" ").map((part) => Number.parseFloat(part));
  return [x, y];
};

/** Where the middles of the pills came to lie. */
const middles = (map: MapLibreMap, pills: Pill[], ground?: Ground): [number, number][] => {
  placePills(map, pills, ground);
  return pills.map(({ element }) => {
    const [x, y] = numbersIn(element.style.translate);
    return [x + width / 2, y + height / 2];
  });
};
const middle = (map: MapLibreMap, pill: Pill, ground?: Ground) => middles(map, [pill], ground)[0];

test("a pill stands on the edge of its ghost that is lowest on the screen, however it is turned", () => {
  const pill = aPill(103, 25);
  expect(middle(aMap(0), pill)).toEqual([250, 263]);
  // East is below: 7 km are a little more of a degree there.
  expect(middle(aMap(-90), pill)).toEqual([250, 269]);
  expect(middle(aMap(180), pill)).toEqual([250, 263]);
  expect(pill.leader.hidden).toBe(true);
});

test("beside a ghost that is smaller than it, a pill hides neither the ghost nor the place below it, and a leader joins them", () => {
  const pill = aPill(103, 25, 1000);
  // 9 px of the ghost, 27 of the place, and a leader of 16 beyond both.
  const ground: Ground = { home: circle(103, 25, 3000), cover: { top: 50, bottom: 50 } };
  const [x = 0, y = 0] = middle(aMap(), pill, ground) ?? [];
  const isOffPlace = Math.abs(x - 250) - width / 2 >= 27 || Math.abs(y - 200) - height / 2 >= 27;
  expect([x, y, isOffPlace]).toEqual([250, 258, true]);
  expect(pill.leader.hidden).toBe(false);
  // From the upper edge of the pill to the edge of the ghost.
  expect(Number.parseFloat(pill.leader.style.width)).toBeCloseTo(258 - 15 - 200 - 9, 0);
});

test("a ghost that is drawn as a symbol has its pill beside that", () => {
  expect(middle(aMap(0, 2), aPill(103, 25))).toEqual([250, 239]);
});

test("a small ghost near the lower edge keeps its pill in the pane and off the scale bar", () => {
  const ground: Ground = { home: null, cover: { top: 50, bottom: 60 } };
  expect(middle(aMap(), aPill(103.1, 24.81, 1000), ground)?.[0]).toBeGreaterThan(350 + width / 2);
  const [, y = 0] = middle(aMap(), aPill(102.8, 24.81, 1000), ground) ?? [];
  expect(y + height / 2).toBeLessThanOrEqual(400 - 60);
});

test("one whose edge is out of sight stays at the edge of the pane, below the head", () => {
  expect(middle(aMap(), aPill(103.5, 24.5))).toEqual([442, 377]);
  expect(middle(aMap(), aPill(102.5, 25.5))).toEqual([58, 75]);
  expect(middle(aMap(), aPill(102.5, 25.5), { home: null, cover: { top: 100, bottom: 0 } })).toEqual([58, 119]);
});

test("pills at one place stand above each other", () => {
  const [[, first] = [0, 0], [, second] = [0, 0]] = middles(aMap(), [aPill(103, 25), aPill(103, 25.001)]);
  expect(first - second).toBe(height + 4);
});

test.each([
  ["large", 7000],
  ["small", 1000],
])("what opens at the pill of a %s ghost lies in the pane, off the ghost's centre and off the pill", (_, radiusM) => {
  const pill = aPill(103, 25, radiusM, true);
  placePills(aMap(), [pill], { home: circle(103, 25, radiusM), cover: { top: 50, bottom: 50 } });
  const [pillX, pillY] = numbersIn(pill.element.style.translate);
  const [x, y] = numbersIn(pill.moves.style.translate);
  const [left, top] = [pillX + x, pillY + y];
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(50);
  expect(left + movesWidth).toBeLessThanOrEqual(500);
  expect(top + movesHeight).toBeLessThanOrEqual(400);
  // Below the pill, which is at the lower edge of the ghost.
  expect(top).toBeGreaterThanOrEqual(pillY + height);
});

test("a pill does not change its side for little", () => {
  const [pill, map] = [aPill(103, 25, 1000), aMap()];
  pill.side = "right";
  expect(middle(map, pill)).toEqual([250 + 10 + 16 + width / 2, 200]);
});
