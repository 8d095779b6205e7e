import { expect, test } from "vitest";
import { legendBox, legendType, type LegendSize } from "../../../src/ui/stage/legend-rows";
import { codeRem, legibleRootPx, presetOf, shadeRem, smallestRem, stageLayout, type StageBox, type StageScreen } from "../../../src/ui/stage/stage-layout";

const right = ({ left, width }: StageBox) => left + width;
const bottom = ({ top, height }: StageBox) => top + height;
const overlaps = (a: StageBox, b: StageBox) => a.left < right(b) - 0.5 && b.left < right(a) - 0.5 && a.top < bottom(b) - 0.5 && b.top < bottom(a) - 0.5;
const wall = (width: number, height: number, more: Partial<StageScreen> = {}) => stageLayout({ width, height, isWall: true, ...more });

const screens = [
  [1366, 768, "16x9"],
  [1440, 900, "16x9"],
  [1920, 1080, "16x9"],
  [3840, 2160, "16x9"],
  [3840, 1080, "32x9"],
  [7680, 2160, "32x9"],
  [5760, 1080, "48x9"],
  [1080, 1920, "portrait"],
  [2160, 3840, "portrait"],
] as const;

test.each(screens)("a wall of %i×%i is a %s whose text, map and rail stand apart inside the safe area", (width, height, shape) => {
  const { text, map, rail, padding, kind, rootFontPx, shape: found } = wall(width, height);
  expect(found).toBe(shape);
  expect(kind).toBe("wall");
  for (const [a, b] of [[text, map], [text, rail], [map, rail]] as const) expect(overlaps(a, b)).toBe(false);
  const edge = 0.05 * Math.min(width, height, (height * 16) / 9);
  for (const box of [text, map, rail]) {
    expect(box.left).toBeGreaterThanOrEqual(edge - 0.5);
    expect(box.top).toBeGreaterThanOrEqual(edge - 0.5);
    expect(right(box)).toBeLessThanOrEqual(width - edge + 0.5);
    expect(bottom(box)).toBeLessThanOrEqual(height - edge + 0.5);
  }
  // The map keeps what it fits in the free part, which is the larger one, and clear of the shade behind the words.
  const shade = shadeRem * rootFontPx;
  const [beside, below] = shape === "portrait" ? [0, shade] : [shade, 0];
  expect(padding).toEqual({ left: Math.round(map.left + beside), top: Math.round(map.top), right: Math.round(width - right(map)), bottom: Math.round(height - bottom(map) + below) });
  expect(map.width * map.height).toBeGreaterThan(0.25 * width * height);
});

test("type of a wall is 29 px for body and 21 px at least at 1920×1080, and twice that on twice the screen", () => {
  for (const [width, height, times] of [[1920, 1080, 1], [3840, 2160, 2], [3840, 1080, 1], [7680, 2160, 2], [5760, 1080, 1], [1080, 1920, 1], [2160, 3840, 2]] as const) {
    const { rootFontPx, targetPx } = wall(width, height);
    expect(rootFontPx * 0.944).toBeCloseTo(29 * times, 0);
    expect(rootFontPx * smallestRem).toBeGreaterThanOrEqual(21 * times);
    expect(targetPx).toBeGreaterThanOrEqual(64 * times - 0.01);
  }
});

test("the text column is a third of one picture, and a wall of several pictures has words and figures beside each other", () => {
  expect(wall(1920, 1080).text.width / 1920).toBeCloseTo(0.34, 2);
  expect(wall(1920, 1080).columns).toBe(1);
  expect(wall(3840, 1080)).toMatchObject({ columns: 2, text: { width: expect.closeTo(2 * 0.34 * 1920, 0) } });
  expect(wall(5760, 1080).text.width).toBeCloseTo(2 * 0.34 * 1920, 0);
});

test("an upright screen has the map over the text", () => {
  const { map, text, rail } = wall(1080, 1920);
  expect(bottom(map)).toBeLessThan(text.top);
  expect(bottom(text)).toBeLessThan(rail.top);
  expect(text.width).toBe(rail.width);
});

test("bezels move everything but the map's own edges", () => {
  const { text, map, rail, padding } = wall(1920, 1080, { safe: { top: 0.2, right: 0.1, bottom: 0.15, left: 0.12 } });
  expect([text.left, text.top]).toEqual([230.4, 216]);
  expect(right(map)).toBeCloseTo(0.9 * 1920, 1);
  expect(bottom(rail)).toBeCloseTo(0.85 * 1080, 1);
  expect(padding.right).toBe(192);
  // Less than the usual margin does not make it narrower.
  expect(wall(1920, 1080, { safe: { top: 0.01, right: 0.01, bottom: 0.01, left: 0.01 } })).toEqual(wall(1920, 1080));
});

test("the preset of the address stands before the window's shape", () => {
  expect(presetOf(1920, 1080)).toBe("16x9");
  expect(wall(3840, 1080, { preset: "16x9" })).toMatchObject({ shape: "16x9", columns: 1 });
});

test("letters are raised to the viewing distance / 250, as far as the picture holds them", () => {
  // 12 m away letters are 48 mm high; a capital is 0.727 of its type size, the smallest type 0.6875 rem.
  const far = { heightMm: 3000, viewingM: 12 };
  const letterMm = legibleRootPx(far, 2160) * smallestRem * 0.727 * (3000 / 2160);
  expect(letterMm).toBeCloseTo(48, 6);
  const near = wall(3840, 2160, { wall: { heightMm: 4000, viewingM: 5 } });
  expect(near).toMatchObject({ rootFontPx: wall(3840, 2160).rootFontPx, isLegible: true });
  const raised = wall(3840, 2160, { wall: far });
  expect(raised.rootFontPx).toBeCloseTo(legibleRootPx(far, 2160), 1);
  expect(raised).toMatchObject({ isLegible: true });
  const tooFar = wall(3840, 2160, { wall: { heightMm: 1000, viewingM: 20 } });
  expect(tooFar.isLegible).toBe(false);
  expect(tooFar.rootFontPx).toBeCloseTo(wall(3840, 2160).rootFontPx * 1.5, 1);
});

test("a desk keeps 125 % at 1440×900, never less than the reader's own size, and asks for 44 px targets", () => {
  expect(stageLayout({ width: 1440, height: 900, isWall: false })).toMatchObject({ kind: "desk", rootFontPx: 20, targetPx: 44 });
  expect(stageLayout({ width: 1024, height: 640, isWall: false }).rootFontPx).toBe(16);
  expect(stageLayout({ width: 1366, height: 768, isWall: false, basePx: 24 }).rootFontPx).toBe(24);
  expect(stageLayout({ width: 1440, height: 900, isWall: false, wall: { heightMm: 500, viewingM: 20 } }).rootFontPx).toBe(20);
});

test("a phone has a sheet under the map, in its own type size", () => {
  const { kind, rootFontPx, map, text, rail, targetPx } = stageLayout({ width: 390, height: 844, isWall: false });
  expect({ kind, rootFontPx, targetPx }).toEqual({ kind: "phone", rootFontPx: 16, targetPx: 44 });
  expect(bottom(map)).toBeLessThan(text.top);
  expect(bottom(text)).toBeLessThan(rail.top);
  expect(map.height).toBeGreaterThan(240);
});

test("the code and the buttons of a kiosk are kept clear of what the map fits, and move nothing else", () => {
  for (const [width, height] of [...screens, [390, 844]] as const) {
    const [plain, full] = [wall(width, height), wall(width, height, { hasCode: true, hasControls: true })];
    const { rootFontPx } = plain;
    // A phone needs no code.
    const code = plain.kind === "phone" ? 0 : codeRem * rootFontPx;
    expect(full.padding.right - plain.padding.right).toBeGreaterThanOrEqual(code);
    // On an upright screen the buttons stand on the shade.
    expect(height - full.padding.bottom).toBeLessThanOrEqual(bottom(plain.map) - 3 * rootFontPx);
    expect({ ...full, padding: null }).toEqual({ ...plain, padding: null });
  }
});

test.each([
  [640, 360, 16, "side"],
  [1280, 720, 32, "side"],
  [844, 390, 16, "side"],
  [700, 600, 16, "side"],
  [320, 480, 16, "phone"],
  [500, 450, 16, "phone"],
  [320, 256, 16, "page"],
  [256, 700, 16, "page"],
  [390, 844, 36, "page"],
] as const)("a window of %i×%i with letters of %i px is a %s in which nothing covers anything", (width, height, basePx, shape) => {
  const layout = stageLayout({ width, height, isWall: false, basePx });
  const { text, map, rail } = layout;
  expect(layout).toMatchObject({ kind: "phone", shape, rootFontPx: basePx });
  expect(overlaps(text, rail)).toBe(false);
  // On a page words stand over the map, which is seen where it is explored.
  expect([text, rail].filter((box) => shape !== "page" && overlaps(map, box))).toEqual([]);
  for (const box of [text, map, rail]) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(right(box)).toBeLessThanOrEqual(width);
    expect(bottom(box)).toBeLessThanOrEqual(height);
  }
  // Beside each other stand arrows, counter and play; what is read has three lines at least.
  expect(rail.width).toBeGreaterThanOrEqual(shape === "side" ? 21.5 * basePx : width);
  expect(text.height).toBeGreaterThanOrEqual(shape === "page" ? 0 : 6 * basePx);
  expect(map.width * map.height).toBeGreaterThan(0);
});

test("a low strip of a wall stays one, and so does every window that holds a desk", () => {
  expect(wall(1920, 360).shape).toBe("48x9");
  expect(wall(640, 360, { preset: "16x9" }).kind).toBe("wall");
  for (const [width, height] of [[800, 600], [1024, 640], [1280, 720], [768, 1024]] as const) expect(stageLayout({ width, height, isWall: false }).kind).toBe("desk");
});

const manySigns: LegendSize = { entries: [4, ...Array.from({ length: 12 }, () => 6.5)], row: 1.65 };

test.each([...screens, [390, 844, "phone"]] as const)("on %i×%i a legend stands at the foot of the map, over nothing else, and the map keeps clear of it", (width, height) => {
  const nothing = { left: 0, top: 0, width: 0, height: 0 };
  for (const more of [{}, { hasCode: true, hasControls: true }, { safe: { top: 0.1, right: 0.1, bottom: 0.1, left: 0.1 } }] satisfies Partial<StageScreen>[]) {
    const [plain, layout] = [wall(width, height, more), wall(width, height, { ...more, legend: manySigns })];
    const { legend, map, text, rail, padding, rootFontPx } = layout;
    if (!legend) throw new Error("there is no legend");
    expect({ ...layout, legend: null, padding: null }).toEqual({ ...plain, legend: null, padding: null });
    for (const other of [text, rail]) expect(overlaps(legend, other)).toBe(false);
    expect(legend.left).toBeGreaterThanOrEqual(map.left - 0.5);
    expect(right(legend)).toBeLessThanOrEqual(right(map) + 0.5);
    expect(bottom(legend)).toBeLessThanOrEqual(bottom(map) + 0.5);
    expect(height - padding.bottom).toBeLessThanOrEqual(legend.top);
    expect(height - padding.bottom - padding.top).toBeGreaterThan(4 * rootFontPx);
    // The four buttons of a kiosk, at the right end.
    const buttons = "hasControls" in more ? { left: right(map) - 11.5 * rootFontPx, top: bottom(map) - 3 * rootFontPx, width: 11.5 * rootFontPx, height: 2.5 * rootFontPx } : nothing;
    expect(overlaps(legend, buttons)).toBe(false);
  }
});

test("a legend is as large as its rows", () => {
  const size: LegendSize = { entries: [4, 4, 4], row: 1 };
  const { gap, rowGap, paddingInline, paddingBlock } = legendType;
  expect(legendBox(size, 40)).toEqual({ width: 12 + 2 * gap + 2 * paddingInline, height: 1 + 2 * paddingBlock });
  expect(legendBox(size, 8 + gap + 2 * paddingInline)).toEqual({ width: 8 + gap + 2 * paddingInline, height: 2 + rowGap + 2 * paddingBlock });
  // What is wider than all of it has a row of its own.
  expect(legendBox({ entries: [9, 4], row: 1 }, 6).height).toBe(2 + rowGap + 2 * paddingBlock);
});
