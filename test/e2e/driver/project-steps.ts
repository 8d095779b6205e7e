import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named } from "./words";

export type ProjectFileContent = { name: string; text: string };

/** What a planner does with the project, what can happen to the browser's store, and what is then seen. */
export class ProjectSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get panel(): Locator {
    return this.page.getByRole("article", { name: named("project.title") });
  }

  private get notices(): Locator {
    return this.page.getByRole("status", { name: named("project.notices") });
  }

  /** A browser that refuses its database, as in a private window. */
  async givenNoDatabase(): Promise<void> {
    await this.page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    });
  }

  /** A browser whose disk has no room. */
  async givenFullDisk(): Promise<void> {
    await this.page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
  }

  /** A page of plain http: no Web Locks. */
  async givenNoLocks(): Promise<void> {
    await this.page.context().addInitScript(() => Object.defineProperty(Navigator.prototype, "locks", { value: undefined }));
  }

  async opens(): Promise<void> {
    await this.page.getByRole("button", { name: named("project.open"), exact: true }).click();
    await this.panel.getByRole("button", { name: named("project.file.save") }).waitFor();
  }

  async closes(): Promise<void> {
    await this.button("project.close").click();
  }

  async addsBookmark(title: string): Promise<void> {
    await this.panel.getByRole("textbox", { name: named("views.name") }).fill(title);
    await this.button("views.add").click();
  }

  async opensBookmark(title: string): Promise<void> {
    await this.panel.getByRole("button", { name: named("views.open", { title }) }).click();
  }

  async renamesBookmark(from: string, to: string): Promise<void> {
    await this.panel.getByRole("button", { name: named("views.rename", { title: from }) }).click();
    await this.panel.getByRole("textbox", { name: named("views.newName") }).fill(to);
    await this.page.keyboard.press("Enter");
  }

  async removesBookmark(title: string): Promise<void> {
    await this.panel.getByRole("button", { name: named("views.remove", { title }) }).click();
  }

  async renames(title: string): Promise<void> {
    await this.panel.getByRole("textbox", { name: named("project.name") }).fill(title);
    await this.page.keyboard.press("Enter");
  }

  /** Saves the project to a file, by the panel or by what a notice offers. */
  async savesFile(by: "panel" | "notice" = "panel"): Promise<ProjectFileContent> {
    const saved = this.page.waitForEvent("download");
    if (by === "panel") await this.button("project.file.save").click();
    else await this.notices.getByRole("button", { name: named("project.backup") }).click();
    const download = await saved;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  }

  async opensFile({ name, text }: ProjectFileContent): Promise<void> {
    await this.page.getByTestId("project-file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }

  /** Drops a file on the panel, as from a folder. */
  async dropsFile({ name, text }: ProjectFileContent): Promise<void> {
    const data = await this.page.evaluateHandle(
      (file) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([file.text], file.name));
        return transfer;
      },
      { name, text },
    );
    await this.panel.dispatchEvent("drop", { dataTransfer: data });
  }

  async answers(what: "replace" | "merge"): Promise<void> {
    await this.page.getByRole("dialog").getByRole("button", { name: named(`project.arrived.${what}`) }).click();
  }

  async chooses(side: "mine" | "theirs", part: string): Promise<void> {
    await this.conflict(part).getByRole("radio", { name: new RegExp(side === "mine" ? "^本机" : "^对方") }).check();
  }

  async merges(): Promise<void> {
    await this.button("merge.apply").click();
  }

  async takesOver(): Promise<void> {
    await this.panel.getByRole("button", { name: named("project.takeOver") }).click();
  }

  async storesAgain(): Promise<void> {
    await this.notices.getByRole("button", { name: named("project.again") }).click();
  }

  /** Someone clears the data of this site while the page is open. */
  async databaseIsDeleted(): Promise<void> {
    await this.page.evaluate(() => void indexedDB.deleteDatabase("pianqu"));
  }

  async bookmarksAre(...titles: string[]): Promise<void> {
    await expect(this.panel.getByRole("button", { name: named("views.open") })).toHaveText(titles);
  }

  async nameIs(title: string): Promise<void> {
    await expect(this.panel.getByRole("textbox", { name: named("project.name") })).toHaveValue(title);
  }

  async statusIs(sentence: string | RegExp): Promise<void> {
    await expect(this.panel.getByRole("status").first()).toHaveText(sentence);
  }

  async isStored(): Promise<void> {
    await this.statusIs(/^已自动保存在本浏览器/);
  }

  async isTold(sentence: string | RegExp): Promise<void> {
    await expect(this.notices.getByRole("paragraph")).toHaveText(sentence);
  }

  async hasNoNotice(): Promise<void> {
    await expect(this.notices).toHaveCount(0);
  }

  async says(sentence: string): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
  }

  async refusesFile(sentence: RegExp): Promise<void> {
    await expect(this.panel.getByRole("alert")).toHaveText(sentence);
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
  }

  async offersUndo(what: string): Promise<void> {
    await expect(this.panel.getByRole("button", { name: what, exact: true })).toBeEnabled();
  }

  async conflictShows(part: string, mine: string | RegExp, theirs: string | RegExp): Promise<void> {
    await expect(this.conflict(part)).toContainText(mine);
    await expect(this.conflict(part)).toContainText(theirs);
    await expect(this.button("merge.apply")).toBeDisabled();
  }

  private conflict(part: string): Locator {
    return this.page.getByRole("dialog").getByRole("group").filter({ hasText: part });
  }

  private button(key: Parameters<typeof named>[0]): Locator {
    return this.page.getByRole("button", { name: named(key) });
  }
}
