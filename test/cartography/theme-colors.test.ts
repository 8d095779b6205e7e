import { expect, test } from "vitest";
import { landUseColors } from "../../src/cartography/land-use-colors";
import { bandStrength, classColor, fillStrength, groundColor, industryColors, rampOf, targetStrength } from "../../src/cartography/theme-colors";
import { flavourOf } from "../../src/cartography/flavour";
import { industryIds } from "../../src/domain/industry";
import { flavours } from "../../src/domain/saved-view";
import { contrastOf, differenceOf, labOf, seenBy, type Vision } from "../support/color-vision";

const tiles = industryIds.map((id) => industryColors[id].tile);
const smallest = (colors: readonly (readonly number[])[]) => Math.min(...colors.flatMap((a, index) => colors.slice(index + 1).map((b) => differenceOf(a, b))));

test("no industry looks like a national land-use colour", () => {
  expect(Object.keys(landUseColors)).toHaveLength(39);
  for (const id of industryIds) {
    for (const [code, color] of Object.entries(landUseColors)) expect(differenceOf(labOf(industryColors[id].tile), labOf(color)), `${id} and ${code}`).toBeGreaterThanOrEqual(16);
  }
});

test.each<[Vision, number]>([
  ["normal", 23.8],
  ["protan", 16.7],
  ["deutan", 16.7],
  ["tritan", 17.6],
])("the nearest two industries are told apart in %s vision", (vision, least) => {
  expect(smallest(tiles.map((color) => seenBy(color, vision)))).toBeGreaterThanOrEqual(least - 0.05);
});

test("icons stand out on their tiles as text must", () => {
  for (const id of industryIds) expect(contrastOf(industryColors[id].tile, industryColors[id].glyph), id).toBeGreaterThanOrEqual(4.5);
});

test.each(["light", "dark", "print"] as const)("the ramp leads from least to most in even steps of lightness, and away from the ground in %s", (flavour) => {
  const lightness = rampOf(flavour).map((color) => labOf(color)[0]);
  const ground = labOf(flavourOf(flavour === "dark" ? "dark" : "light").land)[0];
  const away = lightness.map((value) => Math.abs(value - ground));
  for (let index = 1; index < away.length; index += 1) expect((away[index] ?? 0) - (away[index - 1] ?? 0)).toBeGreaterThan(8);
});

test.each(flavours)("a target is hardly filled in %s, and an achievement plainly", (flavour) => {
  expect(targetStrength).toBeLessThanOrEqual(0.16);
  const land = labOf(flavourOf(flavour).land);
  const target = differenceOf(land, labOf(groundColor({ kind: "target" }, flavour)));
  const most = differenceOf(land, labOf(groundColor({ kind: "ramp", step: 4 }, flavour)));
  expect(target).toBeLessThan(most / 3);
  expect(fillStrength({ kind: "industry", industry: "food" })).toBe(bandStrength);
});

test.each(flavours)("over-use is no shade of what was used or left in %s", (flavour) => {
  const of = (part: "used" | "left" | "over") => labOf(classColor({ kind: "quota", part }, flavour));
  expect(smallest([of("used"), of("left"), of("over")])).toBeGreaterThan(25);
});
