import { describe, expect, test } from "vitest";
import { paddingOf } from "../../src/ui/shell/covered-edges";
import { metresPerPixel, scaleLength } from "../../src/analysis/scale-length";
import { nextSnap, pressedSnap, restingSnap } from "../../src/ui/shell/sheet-snap";
import { shortcutOf } from "../../src/ui/shell/shortcuts";

describe("scale bar", () => {
  test("the world is 512 px around at zoom 0", () => {
    expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_016.686, 2);
  });

  test("at 60° a pixel covers half as much as at the equator, and each zoom halves it", () => {
    expect(metresPerPixel(60, 5)).toBeCloseTo(metresPerPixel(0, 5) / 2, 6);
    expect(metresPerPixel(25, 9)).toBeCloseTo(metresPerPixel(25, 8) / 2, 6);
  });

  test.each([
    [1, 120, 100],
    [1, 199, 100],
    [1, 200, 200],
    [1, 500, 500],
    [1, 999, 500],
    [93.7, 120, 10_000],
    [0.0037, 120, 0.2],
  ])("%d m per px within %d px: %d m", (perPixelM, maxPx, lengthM) => {
    const scale = scaleLength(perPixelM, maxPx);
    expect(scale?.lengthM).toBeCloseTo(lengthM, 9);
    expect((scale?.widthPx ?? 0) * perPixelM).toBeCloseTo(lengthM, 9);
    expect(scale?.widthPx).toBeLessThanOrEqual(maxPx + 1e-9);
  });

  test("never shorter than two fifths of the room", () => {
    for (let perPixelM = 0.01; perPixelM < 5000; perPixelM *= 1.07) {
      expect(scaleLength(perPixelM, 120)?.widthPx).toBeGreaterThanOrEqual(120 * 0.4 - 1e-9);
    }
  });

  test("none before the bar has been measured", () => {
    expect(scaleLength(93, 0)).toBeNull();
  });
});

describe("covered edges", () => {
  const box = (left: number, top: number, width: number, height: number) => ({ left, top, right: left + width, bottom: top + height });

  test("reach from the window's edge to the panel's inner edge", () => {
    const panels = [
      ["top", box(12, 12, 1416, 52)],
      ["left", box(12, 76, 276, 812)],
      ["right", box(1056, 76, 372, 812)],
    ] as const;
    expect(paddingOf(panels, 1440, 900)).toEqual({ top: 64, right: 384, bottom: 0, left: 288 });
  });

  test("of two panels at one edge the one that reaches further counts", () => {
    expect(paddingOf([["bottom", box(0, 372, 390, 472)], ["bottom", box(12, 804, 260, 32)]], 390, 844).bottom).toBe(472);
  });

  test("what is fitted keeps a gap from the panels, and none from an edge without one", () => {
    expect(paddingOf([["right", box(1056, 76, 372, 812)]], 1440, 900, 12)).toEqual({ top: 0, right: 396, bottom: 0, left: 0 });
  });

  test("leave room on the smallest screen", () => {
    const { top, bottom } = paddingOf([["top", box(12, 8, 366, 48)], ["bottom", box(0, 68, 390, 776)]], 390, 844);
    expect(top + bottom).toBeLessThanOrEqual(844 * 0.8);
    expect(bottom / top).toBeCloseTo(776 / 56, 0);
  });
});

describe("bottom sheet", () => {
  test("rests at the nearest height", () => {
    expect([restingSnap(0.2, 0), restingSnap(0.5, 0), restingSnap(0.8, 0)]).toEqual([0.15, 0.56, 0.92]);
  });

  test("a flick goes on in its direction", () => {
    expect([restingSnap(0.2, 1), restingSnap(0.9, -1), restingSnap(0.93, 1), restingSnap(0.12, -1)]).toEqual([0.56, 0.56, 0.92, 0.15]);
  });

  test("keys stop at the ends, presses go round", () => {
    expect([nextSnap(0.92, 1), nextSnap(0.15, -1), nextSnap(0.15, 1)]).toEqual([0.92, 0.15, 0.56]);
    expect([pressedSnap(0.15), pressedSnap(0.56), pressedSnap(0.92)]).toEqual([0.56, 0.92, 0.15]);
  });
});

describe("shortcuts", () => {
  const press = (key: string, over = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...over });
  const free = { typing: false, single: true };

  test.each([
    ["/", "search"],
    ["?", "help"],
    ["[", "back"],
    ["]", "forward"],
    ["+", "zoomIn"],
    ["=", "zoomIn"],
    ["-", "zoomOut"],
    ["h", "home"],
    ["N", "north"],
    ["l", "layers"],
    ["Escape", "close"],
  ] as const)("%s: %s", (key, shortcut) => {
    expect(shortcutOf(press(key), free)).toBe(shortcut);
  });

  test("Ctrl+K and Cmd+K search, even while typing", () => {
    expect(shortcutOf(press("k", { ctrlKey: true }), { typing: true, single: false })).toBe("search");
    expect(shortcutOf(press("K", { metaKey: true }), { typing: true, single: false })).toBe("search");
  });

  test("single keys mean nothing while typing, switched off, or with Ctrl", () => {
    expect(shortcutOf(press("h"), { typing: true, single: true })).toBeNull();
    expect(shortcutOf(press("h"), { typing: false, single: false })).toBeNull();
    expect(shortcutOf(press("h", { ctrlKey: true }), free)).toBeNull();
    expect(shortcutOf(press("-", { ctrlKey: true }), free)).toBeNull();
  });
});
