import { expect, type Page } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named } from "./words";

/** A wall, which is the page of the plan, and a presenter's console in a second page of the same browser. */
export class ConsoleSteps {
  private console: Page | null = null;

  constructor(private readonly plan: PlanPage) {}

  private get wall(): Page {
    return this.plan.page;
  }

  private get presenter(): Page {
    if (!this.console) throw new Error("no console is open");
    return this.console;
  }

  async wallOpens(): Promise<void> {
    await this.wall.goto(this.plan.at("?screen=wall"));
    await this.wallShowsChapter(1);
  }

  async consoleOpens(): Promise<void> {
    this.console = await this.wall.context().newPage();
    await this.console.goto(this.plan.at("?screen=console"));
    await expect(this.console.locator("[data-walls='1']")).toBeVisible({ timeout: 30_000 });
  }

  async presses(key: "next" | "previous" | "black screen"): Promise<void> {
    await this.presenter.keyboard.press({ next: "PageDown", previous: "PageUp", "black screen": "b" }[key]);
  }

  async points(): Promise<void> {
    await this.presenter.getByRole("button", { name: named("console.point") }).click();
    const box = await this.presenter.getByRole("main").boundingBox();
    if (!box) throw new Error("no map");
    await this.presenter.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.5);
    await this.presenter.mouse.move(box.x + box.width * 0.81, box.y + box.height * 0.5);
  }

  /** Counted from 1. */
  async wallShowsChapter(n: number): Promise<void> {
    await expect(this.wall.locator(`[data-story][data-chapter="${n - 1}"]`)).toBeVisible({ timeout: 30_000 });
  }

  async wallSaysTheSame(): Promise<void> {
    const title = (await this.presenter.getByTestId("console-title").innerText()).split("\n")[0] ?? "";
    await expect(this.wall.getByRole("heading", { name: title })).toBeVisible();
  }

  /** What the presenter reads for himself is nowhere on the wall. */
  async wallKeepsNotes(): Promise<void> {
    const notes = (await this.presenter.getByTestId("console-notes").locator("p").first().innerText()).trim();
    expect(notes.length).toBeGreaterThan(4);
    expect(await this.wall.locator("body").textContent()).not.toContain(notes);
    await expect(this.wall.getByRole("button", { name: named("console.forward") })).toHaveCount(0);
  }

  async wallIsBlack(isBlack: boolean): Promise<void> {
    await expect(this.wall.getByTestId("blank")).toHaveCount(isBlack ? 1 : 0);
  }

  async wallShowsDot(): Promise<void> {
    await expect(this.wall.getByTestId("presenter-dot")).toBeVisible();
  }

  async consoleCloses(): Promise<void> {
    await this.presenter.close({ runBeforeUnload: false });
    this.console = null;
    await expect(this.wall.getByTestId("presenter-dot")).toHaveCount(0);
  }
}
