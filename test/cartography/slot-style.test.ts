import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { flavourOf } from "../../src/cartography/flavour";
import { ghostLine, mapDash, slotColor, slotLine, slotOutline, slotToken, svgDash } from "../../src/cartography/slot-style";
import { comparisonSlots } from "../../src/domain/comparison";
import { flavours, type FlavourName } from "../../src/domain/saved-view";
import { contrastOf, differenceOf, seenBy, type Vision } from "../support/color-vision";

const slotColors = (flavour: FlavourName) => comparisonSlots.map((slot) => slotColor(slot, flavour));

describe.each(flavours)("colours of what is compared, %s", (flavour) => {
  test("read as text on panels and as lines on land", () => {
    const { panel, land, water } = flavourOf(flavour);
    for (const color of slotColors(flavour)) {
      expect(contrastOf(color, panel), color).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(color, land), color).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(color, water), color).toBeGreaterThanOrEqual(3);
    }
  });

  test.each<Vision>(["normal", "protan", "deutan", "tritan"])("are told apart in %s vision", (vision) => {
    const seen = slotColors(flavour).map((color) => seenBy(color, vision));
    const differences = seen.flatMap((a, index) => seen.slice(index + 1).map((b) => differenceOf(a, b)));
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(22);
  });

  test("are those of the style sheets", () => {
    const [light = "", dark = ""] = readFileSync("src/ui/tokens.css", "utf8").split(':root[data-flavour="dark"]');
    for (const slot of comparisonSlots) {
      const [, token] = new RegExp(`--slot-${slot}: (#[0-9a-f]{6});`).exec(flavour === "light" ? light : dark) ?? [];
      expect(token, slotToken(slot)).toBe(slotColor(slot, flavour).toLowerCase());
    }
  });
});

test("the line of each slot is told from the others without colour", () => {
  const share = comparisonSlots.map((slot) => slotLine(slot).dashPx.join());
  expect(new Set(share)).toHaveLength(4);
  expect(slotLine(0).dashPx).toEqual([]);
  const schematic = comparisonSlots.map((slot) => slotOutline(slot, true).main.dashPx.join());
  expect(new Set(schematic)).toHaveLength(4);
});

test("a schematic outline is open in its gaps, a known one never is", () => {
  for (const slot of comparisonSlots) {
    const { main, course } = slotOutline(slot, true);
    expect(main.dashPx.length).toBeGreaterThan(0);
    expect(course).toBeNull();
    const known = slotOutline(slot, false);
    expect(known.main.dashPx.length === 0 || known.course?.dashPx.length === 0).toBe(true);
  }
});

test("the same pattern in units of the page and of the map", () => {
  expect(svgDash(slotLine(0))).toBeUndefined();
  expect(svgDash(slotLine(1))).toBe("8 4");
  expect(svgDash(ghostLine, 2)).toBe("4 10");
  expect(mapDash(slotLine(1)).map((length) => length * slotLine(1).widthPx)).toEqual([8, 4]);
});
