import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import { serveStrictly } from "../../support/strict-server";
import type { PlanPage } from "./plan-page";
import { named } from "./words";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const path = "/plan/map/";

type Server = Awaited<ReturnType<typeof serveStrictly>>;

/** A server that can be cut off, and what the browser keeps against that. */
export class OfflineSteps {
  private folder = "";
  private server: Server | null = null;
  private readonly asked: string[] = [];

  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  /** The built folder, of which files can be replaced, on a server of its own below a path. */
  async served(): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), "pianqu-offline-"));
    cpSync(`${root}dist`, this.folder, { recursive: true });
    this.server = await serveStrictly(this.folder, path);
    this.plan.site = this.server.address;
    this.plan.home = this.server.address.slice(0, -1);
    // Of the page and of its service worker.
    this.page.context().on("request", (request) => this.asked.push(request.url()));
    this.page.once("close", () => {
      void this.server?.close();
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  /** The server is gone: nothing listens at its address any more, and the browser's network is off. */
  async networkIsCut(): Promise<void> {
    await this.server?.close();
    await this.page.context().setOffline(true);
  }

  async networkIsBack(): Promise<void> {
    await this.page.context().setOffline(false);
    this.server = await serveStrictly(this.folder, path, Number(new URL(this.plan.home).port));
  }

  officeReplaces(file: string, fixture: string): void {
    writeFileSync(join(this.folder, file), readFileSync(`${root}test/fixtures/${fixture}`));
  }

  /** Another build lies on the server, and the browser has heard of it. */
  async newVersionArrives(): Promise<void> {
    const script = join(this.folder, "sw.js");
    writeFileSync(script, readFileSync(script, "utf8").replace(/"build":"\w+"/, '"build":"another-one"'));
    await this.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await expect.poll(() => this.page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), { timeout: 20_000 }).toBe("installed");
  }

  /** The app, all of it, and a whole data package lie in the browser. */
  async untilKept(build?: string): Promise<void> {
    const list = JSON.parse(/=(\{.*?\});\n/.exec(readFileSync(join(this.folder, "sw.js"), "utf8"))?.[1] ?? "{}") as { build: string; first: unknown[]; rest: unknown[] };
    const kept = () =>
      this.page.evaluate(async (name) => {
        const names = await caches.keys();
        const app = names.find((one) => one.endsWith(` app ${name}`));
        const data = names.filter((one) => one.includes(" data "));
        const wholes = await Promise.all(data.map(async (one) => (await caches.open(one)).match(new URL("geodata/.kept", location.href))));
        return [app ? (await (await caches.open(app)).keys()).length : 0, wholes.filter(Boolean).length];
      }, build ?? list.build);
    await expect.poll(kept, { timeout: 30_000 }).toEqual([list.first.length + list.rest.length, 1]);
  }

  /** What is served is answered by the service worker. */
  async saysOffline(words: string | RegExp): Promise<void> {
    await expect(this.page.getByTestId("offline").filter({ hasText: words }).first()).toBeVisible();
  }

  async doesNotSayOffline(): Promise<void> {
    await expect(this.page.getByTestId("offline").filter({ hasText: named("offline.running") })).toHaveCount(0, { timeout: 30_000 });
  }

  /** Neither the page nor its service worker has asked for anything but the one server. */
  nothingElseWasAskedFor(): void {
    expect(this.asked.length).toBeGreaterThan(100);
    expect(this.asked.filter((address) => !address.startsWith(this.plan.home) && !/^(blob|data):/.test(address))).toEqual([]);
  }

  /** Marks the page as it is, to know it again. */
  async marksPage(): Promise<void> {
    await this.page.evaluate(() => void Object.assign(globalThis, { isSamePage: true }));
  }

  async staysSamePageFor(ms: number): Promise<void> {
    await this.page.waitForTimeout(ms);
    expect(await this.isSamePage()).toBe(true);
  }

  private async isSamePage(): Promise<boolean> {
    return this.page.evaluate(() => "isSamePage" in globalThis);
  }

  async pageWasLoadedAnew(): Promise<void> {
    await expect.poll(() => this.isSamePage().catch(() => true), { timeout: 30_000 }).toBe(false);
    await this.plan.untilDrawn();
  }

  /** The worker that answers now is that of this build. */
  async isOfBuild(build: string): Promise<void> {
    const kept = () => this.page.evaluate(async () => [(await navigator.serviceWorker.ready).waiting !== null, ...(await caches.keys()).filter((one) => one.includes(" app "))]);
    await expect.poll(kept, { timeout: 20_000 }).toEqual([false, expect.stringMatching(new RegExp(` app ${build}$`))]);
  }

  async touchesMap(): Promise<void> {
    const { x, y } = this.plan.middle();
    await this.page.mouse.click(x, y);
  }

  /** A chapter stands on the stage over its map, with a figure of the register. */
  async tellsStory(): Promise<void> {
    const card = this.page.locator("[data-story-card]");
    await expect(card.getByRole("heading").first()).toHaveText(/\S/);
    await expect(card).toContainText(/\d/);
  }
}
