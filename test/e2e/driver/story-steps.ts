import { expect, type Locator, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import type { Story } from "../../../src/domain/stories/story";
import { stagedCamera } from "../../../src/domain/stories/staged-camera";
import { stageLayout } from "../../../src/ui/stage/stage-layout";
import type { PlanPage } from "./plan-page";
import { named } from "./words";

/** A story on its stage, by hand, keys and clicker. */
export class StorySteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get title(): Locator {
    return this.page.getByRole("article").getByRole("heading", { level: 1 });
  }

  /** Begins a story from the list that the top bar opens. */
  async starts(story: string): Promise<void> {
    await this.page.getByRole("button", { name: named("stories.open") }).click();
    await this.page.getByRole("button", { name: new RegExp(`^(开始讲解|Start): ${story}`) }).click();
    await this.title.waitFor();
    await this.plan.untilDrawn();
  }

  async presses(key: "ArrowRight" | "ArrowLeft" | "PageDown" | "PageUp" | "Home" | "End" | "Escape"): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async goesOn(): Promise<void> {
    await this.page.getByRole("button", { name: named("stories.next") }).click();
  }

  /** The chapter of this number, from 1, is told, and the address says so. */
  async tells(story: string, chapter: number): Promise<void> {
    const title = chapterOf(story, chapter).title.zh;
    await expect(this.title).toContainText(title);
    await expect(this.page).toHaveTitle(new RegExp(title));
    await expect.poll(() => new URL(this.page.url()).searchParams.get("chapter") ?? "1").toBe(String(chapter));
  }

  /** Drags the map by hand in its free part. */
  async dragsMap(): Promise<void> {
    const { width, height } = this.size();
    await this.page.mouse.move(width * 0.7, height * 0.5);
    await this.page.mouse.down();
    await this.page.mouse.move(width * 0.6, height * 0.4, { steps: 4 });
    await this.page.mouse.up();
  }

  async waitsAtChapter(): Promise<void> {
    await expect(this.page.getByText(startingStopped)).toBeVisible();
    await expect(this.title).toHaveCount(0);
  }

  async resumes(): Promise<void> {
    await this.page.getByRole("button", { name: named("stories.resume") }).first().click();
    await this.title.waitFor();
  }

  /** One press on a figure opens its source at the statement. */
  async opensSourceOf(figure: string): Promise<void> {
    await this.page.getByRole("article").getByRole("button", { name: new RegExp(`^${figure}，来源`) }).first().click();
    await expect(this.page.getByRole("article", { name: named("inspector.sources") })).toBeVisible();
  }

  async closesSource(): Promise<void> {
    await this.page.getByRole("button", { name: named("source.close") }).click();
  }

  async ends(): Promise<void> {
    await this.page.getByRole("button", { name: named("stories.end") }).click();
    await expect(this.plan.search).toBeVisible();
  }

  /** A screen of the exhibition of this size, on which the first chapter stands. */
  async standsOnWall(width: number, height: number, link: string): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: "reduce" });
    await this.page.setViewportSize({ width, height });
    await this.page.goto(this.plan.at(link));
    await this.title.waitFor();
    // Someone is there: the loop stays at the first chapter.
    await this.page.keyboard.press("Shift");
    await this.plan.untilDrawn();
  }

  /** Clicks where the camera of a chapter puts a position of the map. */
  async clicksAt(story: string, chapter: number, [lng, lat]: readonly [number, number]): Promise<void> {
    const { width, height } = this.size();
    const { padding } = stageLayout({ width, height, isWall: true, hasControls: new URL(this.page.url()).searchParams.get("kiosk") === "1" });
    const { camera } = chapterOf(story, chapter).view;
    if (!camera) throw new Error("this chapter has no camera of its own");
    const { center, zoom } = stagedCamera(camera, { width, height, padding });
    const world = 512 * 2 ** zoom;
    const down = (degrees: number) => (-Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI)) * world;
    await this.page.mouse.click(width / 2 + ((lng - center[0]) / 360) * world, height / 2 + down(lat) - down(center[1]));
  }

  /** A visitor reads what is known of the zone. */
  async reads(zone: string): Promise<void> {
    await expect(this.plan.details.getByRole("heading", { level: 2 })).toHaveText(new RegExp(zone), { timeout: 20_000 });
  }

  /** Every button is hit at its centre and is as large as a finger across a wall asks, times the screen's scale. */
  async buttonsAreHit(leastPx: number): Promise<void> {
    const missed = await this.page.evaluate((least) => {
      const inText = (button: Element) => button.matches("[data-link]");
      return [...document.querySelectorAll("button")]
        .filter((button) => button.checkVisibility() && !inText(button))
        .flatMap((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          const isHit = hit !== null && (button.contains(hit) || hit.contains(button));
          return isHit && Math.min(width, height) >= least ? [] : [`${button.getAttribute("aria-label") ?? button.textContent}: ${Math.round(width)}×${Math.round(height)}`];
        });
    }, leastPx - 0.5);
    expect(missed).toEqual([]);
  }

  private size(): { width: number; height: number } {
    return this.page.viewportSize() ?? { width: 0, height: 0 };
  }
}

const startingStopped = /^讲解停在第.+章$/;

const chapterOf = (story: string, chapter: number): Story["chapters"][number] => {
  const { chapters } = JSON.parse(readFileSync(new URL(`../../../geodata/stories/${story}.json`, import.meta.url), "utf8")) as Story;
  const found = chapters[chapter - 1];
  if (!found) throw new Error(`${story} has no chapter ${chapter}`);
  return found;
};
