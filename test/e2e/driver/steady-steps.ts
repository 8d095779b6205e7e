import { expect } from "@playwright/test";
import { runSoak } from "../../soak/run-soak";
import type { PlanPage } from "./plan-page";

/** A screen of the exhibition that nobody watches. */
export class SteadySteps {
  constructor(private readonly plan: PlanPage) {}

  private get said() {
    return this.plan.page.getByTestId("chapter-announcement");
  }

  /** A kiosk, in a chapter and drawn. */
  async screenIsOpen(link = "?kiosk=1"): Promise<void> {
    await this.plan.page.goto(this.plan.at(link));
    await this.plan.untilDrawn();
    await expect(this.said).not.toBeEmpty({ timeout: 30_000 });
    await this.hasNoPoster();
  }

  /** A screen on which nothing may come. */
  async screenIsAsked(link = "?kiosk=1"): Promise<void> {
    await this.plan.page.goto(this.plan.at(link));
  }

  /** By its next arrow, as a clicker does. */
  async goesOn(): Promise<string> {
    const before = await this.said.textContent();
    await this.plan.page.keyboard.press("PageDown");
    await expect(this.said).not.toHaveText(before ?? "");
    await this.plan.untilDrawn();
    return (await this.said.textContent()) ?? "";
  }

  /** The machine takes the graphics context away and never gives it back. @returns ms until the picture stands again */
  async losesGraphicsForGood(): Promise<number> {
    return this.plan.page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const lost = document.querySelector("main canvas");
          const startedAt = performance.now();
          if (!(lost instanceof HTMLCanvasElement)) return reject(new Error("no map"));
          lost.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
          const look = () => {
            const canvas = document.querySelector("main canvas");
            if (canvas && canvas !== lost && canvas.closest("[aria-busy]")?.getAttribute("aria-busy") === "false") resolve(performance.now() - startedAt);
            else if (performance.now() - startedAt > 30_000) reject(new Error("the map did not come back"));
            else setTimeout(look, 20);
          };
          look();
        }),
    );
  }

  async tells(chapter: string): Promise<void> {
    await expect(this.said).toHaveText(chapter);
  }

  /** What the journal of this screen has noted, by its kinds. */
  async journalHas(kinds: readonly string[]): Promise<void> {
    await expect(async () => {
      const noted = await this.plan.page.evaluate(() => localStorage.getItem("pianqu-journal") ?? "[]");
      const found = (JSON.parse(noted) as { kind: string }[]).map(({ kind }) => kind);
      expect(found).toEqual(expect.arrayContaining([...kinds]));
    }).toPass({ timeout: 15_000 });
  }

  /** There is one map, and the engine before it is gone. */
  async hasOneMap(): Promise<void> {
    await expect(this.plan.page.locator("main canvas")).toHaveCount(1);
  }

  /** The still picture is drawn and covers whatever else there is. */
  async showsPoster(): Promise<void> {
    await expect.poll(() => this.posterCovers(), { timeout: 45_000, message: "the still picture in front" }).toBe(true);
  }

  async hasNoPoster(): Promise<void> {
    await expect.poll(() => this.posterCovers(), { timeout: 20_000, message: "the still picture in front" }).toBe(false);
  }

  private posterCovers(): Promise<boolean> {
    return this.plan.page.evaluate(() => {
      const inFront = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return inFront instanceof HTMLImageElement && inFront.src.endsWith("/poster.svg") && inFront.complete && inFront.naturalWidth > 0;
    });
  }

  /** The server has lost a script of the app. */
  async scriptIsMissing(name: string): Promise<void> {
    await this.plan.page.route(`**/assets/${name}-*.js`, (route) => route.fulfill({ status: 404, body: "" }));
  }

  complains(about: RegExp): void {
    this.plan.watch.expect(about);
  }

  /** Visitors come and go; nothing is held on to. */
  async soaks(cycles: number, mostHeapPct: number): Promise<void> {
    const { leaks } = await runSoak(this.plan.page, new URL(this.plan.at(""), `http://127.0.0.1:${process.env["TEST_PORT"] ?? 4174}/`).href, cycles, { mostHeapPct });
    expect(leaks).toEqual([]);
  }
}
