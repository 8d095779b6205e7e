import { expect, type Locator, type Page } from "@playwright/test";
import { readPng, type Pixels } from "./read-png";
import type { Watch } from "./watch";
import { beginning, named, startingWith } from "./words";

type Box = { x: number; y: number; width: number; height: number };

/** Where things are on the page; the steps of a test are built on it. */
export class PlanPage {
  /** Addresses that begin like this are the app's own. */
  home = "http://127.0.0.1";
  /** The folder's own address where it is not that of the test server; ends in a slash. */
  site: string | null = null;

  constructor(
    readonly page: Page,
    readonly watch: Watch,
  ) {}

  /** Where a link leads (`?zone=…`). */
  at(link: string): string {
    return this.site === null ? `./${link}` : new URL(link || "./", this.site).href;
  }

  get map(): Locator {
    return this.page.getByRole("main", { name: named("map.region") });
  }

  get panel(): Locator {
    // On a phone it lies in a sheet of the same name.
    return this.page.getByRole("region", { name: named("left.label") }).last();
  }

  get details(): Locator {
    return this.page.getByLabel(named("panel.details")).first();
  }

  get source(): Locator {
    return this.page.getByLabel(named("panel.source")).first();
  }

  get notices(): Locator {
    return this.page.getByRole("status", { name: named("notice.label") });
  }

  get search(): Locator {
    return this.page.getByRole("combobox", { name: named("search.label") });
  }

  get found(): Locator {
    return this.page.getByRole("listbox", { name: named("search.label") }).getByRole("option");
  }

  get zones(): Locator {
    return this.page.getByRole("listbox", { name: named("zones.title") });
  }

  get unlocated(): Locator {
    return this.panel.getByRole("button", { name: startingWith("tray.title") });
  }

  zone(name: string): Locator {
    return this.zones.getByRole("option", { name: beginning(name) });
  }

  /** The row of a layer, by the name it is shown with. */
  layer(name: string): Locator {
    return this.panel.getByRole("listitem").filter({ has: this.page.getByRole("button", { name: named("layers.show", { name }) }) });
  }

  /** Lets the page note when something was pressed and when its scale changed, which it does as the map comes to rest. */
  async timeMoves(): Promise<void> {
    await this.page.addInitScript(() => {
      document.addEventListener("click", () => performance.mark("pressed"), true);
      new MutationObserver((changes) => {
        const isScale = changes.some(({ target }) => target instanceof HTMLElement && target.dataset["testid"] === "scale");
        if (isScale) performance.mark("rested");
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ["aria-label"] });
    });
  }

  /** Ms from the last press to the rest of the map after it; `null` while it is under way. */
  async lastMoveMs(): Promise<number | null> {
    return this.page.evaluate(() => {
      const last = (mark: string) => performance.getEntriesByName(mark).at(-1)?.startTime ?? 0;
      return last("rested") > last("pressed") ? last("rested") - last("pressed") : null;
    });
  }

  /** Resolves when every tile and label of the present picture is drawn. */
  async untilDrawn(): Promise<void> {
    await this.map.locator('[aria-busy="false"]').first().waitFor({ state: "attached", timeout: 30_000 });
    // Beside other panes each has a picture of its own.
    await expect(this.map.locator('[aria-busy="true"]').filter({ visible: true })).toHaveCount(0, { timeout: 30_000 });
  }

  /** The headings and controls in view that say nothing, as they would if the words of a room were not awaited. */
  async wordless(): Promise<string[]> {
    if (this.page.isClosed()) return [];
    return this.page.evaluate(() => {
      const said = (element: Element) => element.getAttribute("aria-label") ?? (element.hasAttribute("aria-labelledby") ? "elsewhere" : (element.textContent ?? ""));
      const silent = [...document.querySelectorAll("h1, h2, h3, h4, legend, button, [role=tab], [role=option], [aria-label]")].filter((element) => said(element).trim() === "" && element.checkVisibility());
      return silent.map(({ tagName, className, parentElement }) => `<${tagName.toLowerCase()} class="${className}"> in ${(parentElement?.textContent ?? "").slice(0, 80)}`);
    });
  }

  /** How many pixels the map is drawn with across, over those of the screen. */
  async pixelShare(): Promise<number> {
    return this.map.locator("canvas").first().evaluate((canvas: HTMLCanvasElement) => canvas.width / (canvas.clientWidth * devicePixelRatio));
  }

  /**
   * A part of the window as it is seen now.
   * @throws where the window has not all its pixels: there the test says `deviceScaleFactor: 1`
   */
  async clip(box?: Box): Promise<Pixels> {
    if ((await this.page.evaluate(() => devicePixelRatio)) < 1) throw new Error("this window has fewer pixels than a reader's");
    return readPng(await this.page.screenshot({ scale: "css", ...(box && { clip: box }) }));
  }

  /** A square of the map around its centre. */
  async centre(side: number): Promise<Pixels> {
    const { x, y } = this.middle();
    return this.clip({ x: x - side / 2, y: y - side / 2, width: side, height: side });
  }

  middle(): { x: number; y: number } {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    return { x: width / 2, y: height / 2 };
  }

  /** What the panels at the edges leave of the map, in px of the window. */
  async freeBox(): Promise<Box> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const edges = { left: 0, top: 0, right: width, bottom: height };
    const bar = await boxOf(this.page.getByRole("banner"));
    if (bar) edges.top = bar.y + bar.height;
    const left = await boxOf(this.panel);
    if (left && left.x + left.width < width / 2) edges.left = left.x + left.width;
    // In the exhibition the legend stands as a column.
    const legend = await boxOf(this.page.getByRole("list", { name: named("strip.title") }));
    if (legend && legend.width < width / 3 && legend.x < width / 10) edges.left = Math.max(edges.left, legend.x + legend.width + 24);
    const details = await boxOf(this.details);
    if (details && details.x > width / 2) edges.right = details.x;
    else if (details) edges.bottom = details.y;
    return { x: edges.left, y: edges.top, width: edges.right - edges.left, height: edges.bottom - edges.top };
  }
}

const boxOf = async (locator: Locator): Promise<Box | null> => ((await locator.isVisible()) ? locator.boundingBox() : null);
