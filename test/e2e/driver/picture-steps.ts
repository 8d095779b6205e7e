import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { slotColor } from "../../../src/cartography/slot-style";
import { comparisonSlots } from "../../../src/domain/comparison";
import type { PlanPage } from "./plan-page";
import { readPng, type Pixels } from "./read-png";
import { named } from "./words";

/** A horizontal line in the picture, in its pixels. */
type Line = { x: number; y: number; length: number };
type Colour = readonly [number, number, number];

/** Every picture has two pixels per CSS pixel, or as many as the screen. */
const ratio = 2;
const ink: Colour = [0x1b, 0x1f, 0x24];
const ground: Colour = [0xff, 0xfe, 0xfb];

/** The comparison as a picture: copied, saved, printed. */
export class PictureSteps {
  private pixels: Pixels | null = null;
  private bars: readonly Line[] = [];

  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get output(): Locator {
    return this.page.getByRole("group", { name: named("comparePicture.label") });
  }

  /** A browser in which a print waits until the reader has seen it. */
  async printsOnlyToLook(): Promise<void> {
    await this.page.addInitScript(() => {
      window.print = () => undefined;
    });
  }

  /** Saves the comparison; the file has this name. */
  async saves(name: RegExp): Promise<void> {
    const download = this.page.waitForEvent("download");
    await this.output.getByRole("button", { name: named("comparePicture.save") }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(name);
    this.pixels = readPng(readFileSync(await file.path()));
    this.bars = linesOf(this.pixels, 160);
  }

  /** Copies the comparison; the clipboard then holds a picture of the size of the saved one. */
  async copies(): Promise<void> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.output.getByRole("button", { name: named("comparePicture.copy") }).click();
    await expect(this.output.getByRole("status")).toHaveText(named("comparePicture.copied"));
    const size = await this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      if (!item) return null;
      const image = await createImageBitmap(await item.getType("image/png"));
      return [image.width, image.height];
    });
    expect(size).toEqual([this.seen.width, this.seen.height]);
  }

  /** The same bar stands in so many panes, as long as the words on it say at this scale, in metres per CSS pixel. */
  async barsAgree(count: number, metresPerPixel: number): Promise<void> {
    const { bars } = this;
    expect(bars.map(({ length }) => length)).toEqual(Array.from({ length: count }, () => bars[0]?.length));
    const saidM = await this.barInWords();
    const drawnM = ((bars[0]?.length ?? 0) / ratio) * metresPerPixel;
    // A pixel of the bar, of some two hundred, is what an edge may be off by.
    expect(Math.abs(drawnM / saidM - 1), `${saidM} m drawn ${drawnM} m long`).toBeLessThan(0.005);
  }

  /** Each pane holds a map, and on it the line of its own slot. */
  panesHoldMaps(count: number): void {
    const { bars } = this;
    expect(bars).toHaveLength(count);
    bars.forEach(({ x, y }, slot) => {
      const above = { x, y: y - 900, width: 900, height: 840 };
      expect(shareOf(this.seen, above, ground, 3), `empty share of pane ${slot}`).toBeLessThan(0.05);
      const colours = comparisonSlots.slice(0, count).map((one) => shareOf(this.seen, above, rgb(slotColor(one, "light")), 24));
      expect(colours.indexOf(Math.max(...colours))).toBe(slot);
      expect(colours[slot]).toBeGreaterThan(0.001);
    });
  }

  /** What would be printed: pages with these words as text, one image, and nothing of the page of the app; then it is over. */
  async printShows(...words: string[]): Promise<void> {
    await this.output.getByRole("button", { name: named("comparePicture.print") }).click();
    await expect(this.page.locator("html")).toHaveAttribute("data-printing", "comparison");
    const sheet = this.page.getByTestId("print-sheet");
    await expect(sheet).toBeHidden();
    await this.page.emulateMedia({ media: "print" });
    await expect(sheet).toBeVisible();
    for (const word of words) await expect(sheet).toContainText(word);
    await expect(sheet.getByRole("img").first()).toHaveJSProperty("complete", true);
    await expect(this.page.locator("#app")).toBeHidden();
    await this.page.emulateMedia({ media: "screen" });
    await this.page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(sheet).toHaveCount(0);
    await expect(this.plan.map).toBeVisible();
  }

  private get seen(): Pixels {
    if (!this.pixels) throw new Error("no picture was saved");
    return this.pixels;
  }

  /** Metres, from the words that were painted. */
  private async barInWords(): Promise<number> {
    const painted = await this.page.evaluate(() => (globalThis as unknown as { painted: string[] }).painted);
    const [, figure = "", unit] = painted.map((words) => /^([\d.,]+) (km|m)$/.exec(words)).find((found) => found !== null) ?? [];
    return Number(figure.replaceAll(",", "")) * (unit === "km" ? 1000 : 1);
  }
}

const isNear = ({ rgb: data }: Pixels, at: number, [r, g, b]: Colour, by: number): boolean => Math.abs((data[at] ?? 0) - r) <= by && Math.abs((data[at + 1] ?? 0) - g) <= by && Math.abs((data[at + 2] ?? 0) - b) <= by;

const rgb = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** Straight lines of ink that are at least so long, each once, from left to right. */
function linesOf(pixels: Pixels, least: number): Line[] {
  const found: Line[] = [];
  for (let y = 0; y < pixels.height; y += 1) {
    for (let x = 0, start = 0; x <= pixels.width; x += 1) {
      if (x < pixels.width && isNear(pixels, (y * pixels.width + x) * 3, ink, 20)) continue;
      if (x - start >= least && !found.some((line) => Math.abs(line.x - start) < 4 && Math.abs(line.y - y) < 8)) found.push({ x: start, y, length: x - start });
      start = x + 1;
    }
  }
  return found.sort((a, b) => a.y - b.y || a.x - b.x);
}

function shareOf(pixels: Pixels, { x, y, width, height }: { x: number; y: number; width: number; height: number }, colour: Colour, by: number): number {
  let n = 0;
  for (let row = y; row < y + height; row += 1) for (let column = x; column < x + width; column += 1) if (isNear(pixels, (row * pixels.width + column) * 3, colour, by)) n += 1;
  return n / (width * height);
}
