import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type FileChooser, type Locator, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { Manifest } from "../../../src/domain/manifest";
import type { PlanPage } from "./plan-page";
import { named, startingWith } from "./words";

const root = fileURLToPath(new URL("../../../", import.meta.url));

type Tab = "datasets" | "problems" | "documents" | "prepare" | "back";
export type MadePackage = { name: string; bytes: Buffer; manifest: Manifest; files: Record<string, string> };

/** The data page, and the notice of a new data package, as the officer who looks after the data uses them. */
export class DataPageDriver {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get dialog(): Locator {
    return this.page.getByRole("dialog", { name: startingWith("data.title") });
  }

  private row(dataset: string): Locator {
    return this.dialog.getByRole("row").filter({ has: this.page.getByRole("button", { name: dataset, exact: true }) });
  }

  /** Given: a file of the publication as someone has changed it on the server. */
  async changedOnServer(path: string, change: (text: string) => string): Promise<void> {
    const body = change(readFileSync(`${root}geodata/${path}`, "utf8"));
    await this.page.route(`**/geodata/${path}`, (route) => route.fulfill({ contentType: "application/json", body }));
  }

  async opens(): Promise<void> {
    const more = this.page.getByRole("button", { name: named("more.open") });
    if (await more.isVisible()) await more.click();
    await this.page.getByRole("button", { name: named("data.open") }).click();
    await this.dialog.locator('[aria-busy="false"]').waitFor();
  }

  async opensTab(tab: Tab): Promise<void> {
    await this.dialog.getByRole("tab", { name: startingWith(`data.tab.${tab}`) }).click();
  }

  async choosesFixture(fixture: string): Promise<void> {
    await this.choose("prepare.choose", `${root}test/fixtures/boundaries/${fixture}`);
  }

  async checks(): Promise<void> {
    await this.dialog.getByRole("button", { name: named("prepare.check") }).click();
  }

  async acceptsProblems(): Promise<void> {
    await this.dialog.getByRole("checkbox").check();
  }

  /** Makes the package and takes the download apart. */
  async makesPackage(approver: string): Promise<MadePackage> {
    await this.dialog.getByLabel(startingWith("prepare.approver")).fill(approver);
    const download = this.page.waitForEvent("download");
    await this.dialog.getByRole("button", { name: named("prepare.make") }).click();
    const file = await download;
    const bytes = readFileSync(await file.path());
    const entries = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
    const files = Object.fromEntries(entries);
    return { name: file.suggestedFilename(), bytes, files, manifest: Manifest.parse(JSON.parse(files["geodata/manifest.json"] ?? "")) };
  }

  async verifiesPackage({ name, bytes }: MadePackage): Promise<void> {
    await this.choose("back.choose", { name, mimeType: "application/zip", buffer: bytes });
  }

  /** Some minutes later the reader comes back to the tab. */
  async comesBackLater(): Promise<void> {
    await this.page.clock.setFixedTime(new Date(Date.now() + 600_000));
    await this.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  }

  async answersNotice(answer: "load" | "later" | "details"): Promise<void> {
    await this.page.getByRole("button", { name: named(`newer.${answer}`) }).click();
  }

  async headShows(...words: string[]): Promise<void> {
    for (const word of words) await expect(this.dialog.getByTestId("package")).toContainText(word);
  }

  /** One row for each: its name, then what stands in the row. */
  async listsDatasets(rows: Readonly<Record<string, readonly string[]>>): Promise<void> {
    await expect(this.dialog.getByRole("button", { expanded: false })).toHaveCount(Object.keys(rows).length);
    for (const [dataset, words] of Object.entries(rows)) await this.datasetShows(dataset, ...words);
  }

  async datasetShows(dataset: string, ...words: string[]): Promise<void> {
    for (const word of words) await expect(this.row(dataset)).toContainText(word);
  }

  async shows(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.dialog.getByText(word).first()).toBeVisible();
  }

  async cannotMakePackage(): Promise<void> {
    await expect(this.dialog.getByRole("button", { name: named("prepare.make") })).toHaveCount(0);
  }

  async noticesPackage(sentence: string): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
  }

  async noticesNoPackage(): Promise<void> {
    await expect(this.page.getByRole("button", { name: named("newer.load") })).toHaveCount(0);
  }

  async isClosed(): Promise<void> {
    await expect(this.dialog).toHaveCount(0);
  }

  /** The package is one of these files with these checksums, and nothing else. */
  packageIsWhole({ files, manifest }: MadePackage): void {
    const sums = Object.entries(files).flatMap(([path, text]) => (/^geodata\/(?!manifest)/.test(path) ? [`${path.slice(8)} ${createHash("sha256").update(text).digest("hex")}`] : []));
    expect(sums.sort()).toEqual(manifest.files.map(({ path, sha256 }) => `${path} ${sha256}`).sort());
  }

  private async choose(button: "prepare.choose" | "back.choose", file: Parameters<FileChooser["setFiles"]>[0]): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.dialog.getByRole("button", { name: named(button) }).click();
    await (await chooser).setFiles(file);
  }
}
