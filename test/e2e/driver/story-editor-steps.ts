import { expect, type Locator } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named } from "./words";

/** 讲解 as an office writes them, beside the map. */
export class StoryEditorSteps {
  constructor(private readonly plan: PlanPage) {}

  private get panel(): Locator {
    return this.plan.page.getByRole("region", { name: named("storyEditor.title") });
  }

  private get chapters(): Locator {
    return this.panel.locator("[data-chapter]");
  }

  private async presses(key: Parameters<typeof named>[0]): Promise<void> {
    await this.panel.getByRole("button", { name: named(key) }).click();
  }

  async opens(): Promise<void> {
    await this.plan.page.getByRole("button", { name: named("stories.open") }).first().click();
    await this.plan.page.getByRole("dialog").getByRole("button", { name: named("stories.new") }).click();
    await expect(this.panel.getByRole("button", { name: named("storyEditor.story.new") })).toBeVisible();
  }

  /** Takes the first published story into the project. @returns its number of chapters */
  async copiesFirst(): Promise<number> {
    await this.panel.locator("[data-story]").first().getByRole("button").first().click();
    await expect(this.panel.getByRole("button", { name: named("storyEditor.chapter.capture") })).toHaveCount(0);
    await this.presses("storyEditor.story.copy");
    await expect(this.panel.getByRole("button", { name: named("storyEditor.chapter.capture") })).toBeVisible();
    return this.chapters.count();
  }

  async captures(): Promise<void> {
    const before = await this.chapters.count();
    await this.presses("storyEditor.chapter.capture");
    await expect(this.chapters).toHaveCount(before + 1);
  }

  /** By the handle of the pointer. */
  async dragsLastToFirst(): Promise<void> {
    const title = await this.titleAt(-1);
    await this.chapters.last().locator("[draggable]").dragTo(this.chapters.first());
    await expect.poll(() => this.titleAt(0)).toBe(title);
  }

  /** By keys, where the focus is on its title. */
  async movesFirstDown(): Promise<void> {
    const title = await this.titleAt(0);
    await this.chapters.first().getByRole("button").first().press("Alt+ArrowDown");
    await expect.poll(() => this.titleAt(1)).toBe(title);
    await expect(this.chapters.nth(1).getByRole("button").first()).toBeFocused();
  }

  async titleAt(index: number): Promise<string> {
    return (await this.chapters.nth(index).getByRole("button").first().innerText()).split("\n")[1] ?? "";
  }

  async opensChapter(index: number): Promise<void> {
    await this.chapters.nth(index).getByRole("button").first().click();
    await expect(this.panel.getByRole("textbox", { name: /^章标题 · 中文/ })).toBeVisible();
  }

  async writes(field: string, text: string): Promise<void> {
    await this.panel.getByRole("textbox", { name: field, exact: true }).fill(text);
    await this.panel.getByRole("textbox", { name: field, exact: true }).blur();
  }

  /** Puts a figure of the register behind the Chinese text, as it is printed. */
  async insertsFigure(query: string, sentence: RegExp): Promise<void> {
    await this.panel.getByRole("button", { name: named("storyEditor.tool.figure") }).first().click();
    await this.panel.getByRole("textbox", { name: named("storyEditor.figure.find") }).fill(query);
    await this.panel.getByRole("button", { name: sentence }).first().click();
  }

  async fieldHas(field: string, text: string | RegExp): Promise<void> {
    await expect(this.panel.getByRole("textbox", { name: field, exact: true })).toHaveValue(text);
  }

  async isFocused(field: string): Promise<void> {
    await expect(this.panel.getByRole("textbox", { name: field, exact: true })).toBeFocused();
  }

  /** The same text as visitors read it: its link leads to the source, and the source back to the editor. */
  async previewLeadsToSource(words: string): Promise<void> {
    const link = this.panel.getByRole("group", { name: named("storyEditor.text.preview") }).getByRole("button", { name: words }).first();
    await link.click();
    const source = this.plan.page.getByRole("complementary", { name: named("panel.source") });
    await expect(source).toBeVisible();
    await source.getByRole("button", { name: named("source.close") }).click();
    await expect(this.panel).toBeVisible();
  }

  async goesBackToStory(): Promise<void> {
    await this.panel.locator("h3").locator("xpath=../..").getByRole("button").first().click();
    await expect(this.panel.getByRole("tab", { name: named("storyEditor.part.chapters") })).toBeVisible();
  }

  async checks(): Promise<void> {
    await this.panel.getByRole("tab", { name: /^检查/ }).click();
  }

  async followsFinding(words: RegExp): Promise<void> {
    await this.panel.getByRole("button", { name: words }).first().click();
  }

  async undoes(): Promise<void> {
    await this.presses("library.said.undo");
  }

  /** On the stage and back again. */
  async previews(title: string): Promise<void> {
    await this.presses("storyEditor.preview.here");
    await expect(this.panel).toHaveCount(0);
    await expect(this.plan.page.getByRole("heading", { name: title })).toBeVisible();
    await this.plan.page.getByRole("button", { name: named("stories.end") }).first().click();
    await expect(this.panel).toBeVisible();
  }

  /** The map ends where the panel begins. */
  async leavesTheMapFree(): Promise<void> {
    const box = await this.panel.boundingBox();
    const size = this.plan.page.viewportSize();
    expect(box && size && box.x > size.width * 0.5 && box.width > 330).toBe(true);
    await expect(this.plan.page.getByRole("dialog")).toHaveCount(0);
  }
}
