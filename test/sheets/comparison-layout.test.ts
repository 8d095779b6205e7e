import { describe, expect, test } from "vitest";
import { slotColor, slotLine } from "../../src/cartography/slot-style";
import { ratioFor } from "../../src/sheets/comparison-image";
import { layComparison, layPanesOnly } from "../../src/sheets/comparison-layout";
import type { SheetLayout } from "../../src/sheets/sheet-frame";
import type { Run, TextRun } from "../../src/sheets/sheet-runs";
import { aLine, aPicture, aSidesPicture, roughly } from "../support/pictures";

type Box = { x: number; y: number; width: number; height: number };

const texts = ({ runs }: SheetLayout): TextRun[] => runs.filter((run): run is TextRun => run.is === "text");
const maps = ({ runs }: SheetLayout) => runs.filter((run): run is Extract<Run, { is: "map" }> => run.is === "map");
const wordsOf = (layout: SheetLayout): string => texts(layout).map(({ text }) => text).join("");
const inside = (outer: Box, inner: Box): boolean => inner.x >= outer.x - 0.5 && inner.y >= outer.y - 0.5 && inner.x + inner.width <= outer.x + outer.width + 0.5 && inner.y + inner.height <= outer.y + outer.height + 0.5;
const meet = (a: Box, b: Box): boolean => a.x + a.width > b.x + 0.5 && b.x + b.width > a.x + 0.5 && a.y + a.height > b.y + 0.5 && b.y + b.height > a.y + 0.5;
/** Lines of a paragraph are as far apart as their pitch; type itself is less high. */
const glyphs = ({ x, y, width, height, font }: TextRun): Box => ({ x, y: y + (height - font.sizePx) / 2, width, height: font.sizePx });
const collisions = (layout: SheetLayout): string[] => {
  const all = texts(layout);
  return all.flatMap((one, index) => all.slice(index + 1).flatMap((other) => (meet(glyphs(one), glyphs(other)) ? [`${one.text} × ${other.text}`] : [])));
};
const outside = (layout: SheetLayout): string[] => texts(layout).flatMap((run) => (inside({ x: 0, y: 0, width: layout.width, height: layout.height }, run) ? [] : [run.text]));

describe.each(["zh", "en", "both"] as const)("in %s", (language) => {
  test.each([1, 2, 3, 4])("of %i places every word stands inside the sheet and none on another", (count) => {
    for (const scale of [1, 2]) {
      const layout = layComparison(aPicture(count, language), scale, roughly);
      expect([outside(layout), collisions(layout)]).toEqual([[], []]);
    }
  });

  test("nothing of what the picture says is lost on the way", () => {
    const picture = aPicture(3, language);
    const said = wordsOf(layComparison(picture, 1, roughly)).replaceAll(/\s/g, "");
    const all = [...picture.title, ...picture.panes.flatMap(({ name, facts }) => [...name, ...facts.flat()]), ...picture.sources, ...(picture.table?.rows ?? []).flatMap((row) => (row.is === "row" ? [...row.words, ...row.cells.flat().flatMap(({ words }) => words)] : row.words))];
    for (const words of all) expect(said).toContain(words.replaceAll(/\s/g, ""));
  });
});

test.each([2, 3, 4])("the maps of %i places keep their size and arrangement, with the same bar in each", (count) => {
  const picture = aPicture(count, "zh");
  const layout = layComparison(picture, 1, roughly);
  const drawn = maps(layout);
  expect(drawn.map(({ pane }) => pane)).toEqual(picture.panes.map((_, index) => index));
  expect(new Set(drawn.map(({ y }) => y)).size).toBe(count === 4 ? 2 : 1);
  for (const map of drawn) expect([map.width, map.height]).toEqual([picture.panes[0]?.width, picture.panes[0]?.height]);
  const bars = layout.runs.filter((run): run is Extract<Run, { is: "box" }> => run.is === "box" && run.width === 113.6);
  expect(bars).toHaveLength(count);
  bars.forEach((bar, index) => expect(inside(drawn[index] ?? bar, bar)).toBe(true));
  const onMaps = texts(layout).filter((run) => run.text === "5 km" || run.text.startsWith("叠影"));
  expect(onMaps.filter((text) => !drawn.some((one) => inside(one, text)))).toEqual([]);
});

test("on a screen with larger type a map keeps its share of the sheet's pixels", () => {
  expect(maps(layComparison(aPicture(2, "zh"), 2, roughly)).map(({ width }) => width)).toEqual([262.5, 262.5]);
});

test("a pane without a map says why, and shows no scale and no centre", () => {
  const picture = aPicture(2, "zh");
  const [first, ...rest] = picture.panes;
  if (!first) throw new Error("no pane");
  const layout = layComparison({ ...picture, panes: [{ ...first, blank: "没有可核实的位置" }, ...rest] }, 1, roughly);
  expect(maps(layout).map(({ pane }) => pane)).toEqual([1]);
  expect(texts(layout).filter(({ text }) => text === "5 km")).toHaveLength(1);
  expect(wordsOf(layout)).toContain("没有可核实的位置");
});

test("each kind of value has a form of its own besides its colour", () => {
  const rows = (["published", "entered", "computed", "simulated", "unknown"] as const).map((look) => ({ is: "row" as const, words: [`行 ${look}`] as const, note: null, cells: [[aLine(look, look === "computed" ? "≈ 值" : "值", look === "published")]] }));
  const picture = aPicture(1, "zh", { key: [], charts: null });
  const layout = layComparison({ ...picture, table: picture.table && { ...picture.table, rows } }, 1, roughly);
  const forms = texts(layout).flatMap((run) => (/^(≈ )?值$/.test(run.text) ? [[run.text, run.font.weight, run.underline?.isDashed ?? null].join(" ")] : []));
  expect(new Set(forms).size).toBe(5);
  expect(layout.runs.filter(({ is }) => is === "drawing")).toHaveLength(1);
  expect(texts(layout).filter(({ text }) => text === "?")).toHaveLength(1);
});

test("the charts stand below the maps in the colours and dashes of their slots, drawn inside the sheet", () => {
  const picture = aPicture(2, "zh");
  const layout = layComparison(picture, 1, roughly);
  const below = Math.max(...maps(layout).map(({ y, height }) => y + height));
  const isCircle = (run: Run) => run.is === "box" && run.stroke !== null && run.width === run.height && run.width > 40 && run.radius * 2 === run.width;
  const circles = layout.runs.flatMap((run) => (run.is === "box" && isCircle(run) ? [run] : []));
  expect(circles.map(({ stroke, fill }) => [stroke?.color, stroke?.dash, fill])).toEqual(([0, 1] as const).map((slot) => [slotColor(slot, "light"), slotLine(slot).dashPx, slot === 0 ? null : `${slotColor(slot, "light")}1F`]));
  expect((circles[1]?.width ?? 0) / (circles[0]?.width ?? 1)).toBeCloseTo(Math.sqrt(0.5), 6);
  expect(new Set(circles.map(({ y, height }) => Math.round(y + height)))).toHaveLength(1);
  expect(circles.every((one) => one.y > below && inside({ x: 0, y: 0, width: layout.width, height: layout.height }, one))).toBe(true);
  // Bars at one scale: 137 statements are as much longer than 77 as they are more.
  const bars = ([0, 1] as const).map((slot) => layout.runs.flatMap((run) => (run.is === "box" && run.y > below && run.height === 12 - 1.4 && run.stroke?.color === slotColor(slot, "light") ? [run] : [])));
  const [long, short] = bars.map((parts) => Math.max(...parts.map(({ x, width }) => x + width)) - Math.min(...parts.map(({ x }) => x)) + 1.4);
  expect((short ?? 0) / (long ?? 1)).toBeCloseTo(77 / 137, 6);
});

test.each([2, 3, 4])("of %i places no ninth of the sheet is without anything", (count) => {
  const layout = layComparison(aPicture(count, "zh"), 1, roughly);
  const bands = 3;
  const isEmpty = (x: number, y: number) => {
    const cell = { x: (layout.width * x) / bands, y: (layout.height * y) / bands, width: layout.width / bands, height: layout.height / bands };
    return !layout.runs.some((run) => (run.is === "text" || run.is === "map") && meet(cell, run));
  };
  const empty = Array.from({ length: bands * bands }, (_, index) => [index % bands, Math.floor(index / bands)] as const).filter(([x, y]) => isEmpty(x, y));
  expect(empty).toEqual([]);
});

test("a picture without a table, and of panes as narrow as a phone's, still holds its words", () => {
  const narrow = aPicture(2, "en", { columns: 1 });
  const panes = narrow.panes.map((pane) => ({ ...pane, width: 366, height: 300 }));
  for (const layout of [layComparison({ ...narrow, panes }, 1, roughly), layComparison({ ...narrow, panes, table: null }, 1, roughly)]) {
    expect([outside(layout), collisions(layout)]).toEqual([[], []]);
    expect(maps(layout).map(({ x }) => x)).toEqual([24, 24]);
  }
  // Without a table the maps of a phone fill the sheet.
  expect(layComparison({ ...narrow, panes, table: null }, 1, roughly).width).toBe(366 + 48);
});

test("a swipe is one map cut at the divider, two sides beside each other are two", () => {
  const swipe = maps(layComparison(aSidesPicture("swipe"), 1, roughly));
  expect(swipe.map(({ pane, from, to }) => [pane, from, to])).toEqual([[0, 0, 0.4], [1, 0.4, 1]]);
  expect(new Set(swipe.map(({ x, width }) => `${x} ${width}`)).size).toBe(1);
  const beside = layComparison(aSidesPicture("beside"), 1, roughly);
  expect(maps(beside).map(({ from, to }) => [from, to])).toEqual([[0, 1], [0, 1]]);
  for (const layout of [layComparison(aSidesPicture("swipe"), 1, roughly), beside, layComparison(aSidesPicture("beside", { columns: 1 }), 1, roughly)]) {
    expect([outside(layout), collisions(layout)]).toEqual([[], []]);
    expect(wordsOf(layout)).toContain("专题：左侧：主导产业");
    expect(wordsOf(layout)).toContain("专题：右侧：住房");
  }
});

test("for print the maps stand alone with their heads", () => {
  const said = wordsOf(layPanesOnly(aPicture(2, "zh"), 1, roughly));
  expect(said).toContain("联动创新区");
  expect(said).not.toContain("指标对比");
  expect(said).not.toContain("未经审图");
  expect(maps(layPanesOnly(aSidesPicture("swipe"), 1, roughly))).toHaveLength(2);
});

test("no canvas is larger than a browser can hold", () => {
  expect(ratioFor({ width: 1500, height: 1000 }, 2)).toBe(2);
  for (const [width, height] of [[1500, 9000], [5000, 1000], [6000, 6000]] as const) {
    const ratio = ratioFor({ width, height }, 4);
    expect(Math.max(width, height) * ratio).toBeLessThanOrEqual(8192.01);
    expect(width * height * ratio ** 2).toBeLessThanOrEqual(40_000_001);
  }
});
