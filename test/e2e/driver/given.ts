import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { serveStrictly } from "../../support/strict-server";
import { servePlainly } from "./old-cache";
import type { PlanPage } from "./plan-page";

export const sizes = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  wall: { width: 3840, height: 2160 },
} as const;

export type Size = keyof typeof sizes;

type Answer = { status?: number; type?: string; body: string };

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What is there before the planner does anything. */
export class Given {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  /** The map, open at a link (`?zone=…`) and drawn. */
  async opened(link = "", { size }: { size?: Size } = {}): Promise<void> {
    if (size) await this.page.setViewportSize(sizes[size]);
    await this.page.goto(this.plan.at(link));
    await this.plan.untilDrawn();
  }

  /** The built folder on a strict server below a path; or where SITE_ADDRESS says that it is served already. */
  async servedBelow(path: `/${string}/`): Promise<void> {
    const given = process.env["SITE_ADDRESS"];
    const { address, close } = given ? { address: given, close: null } : await serveStrictly(`${root}dist`, path);
    if (close) this.page.once("close", () => void close());
    this.plan.site = address;
    this.plan.home = address.slice(0, -1);
  }

  /** The built folder on a server without a word on caching; its files can be replaced. */
  async plainServer(): Promise<{ replace: (path: string, by: { text: string } | { fixture: string }) => void }> {
    const replaced = new Map<string, string>();
    const types: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css", json: "application/json", geojson: "application/geo+json", woff2: "font/woff2", svg: "image/svg+xml" };
    const { address, close } = await servePlainly((asked) => {
      const path = asked === "/" ? "index.html" : decodeURIComponent(asked.slice(1));
      const type = types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
      const file = `${root}dist/${path}`;
      if (replaced.has(path)) return { type, body: replaced.get(path) ?? "" };
      return existsSync(file) ? { type, body: readFileSync(file) } : null;
    });
    this.page.once("close", close);
    this.plan.site = address;
    this.plan.home = address.slice(0, -1);
    return {
      replace: (path, by) => void replaced.set(path, "text" in by ? by.text : readFileSync(`${root}test/fixtures/${by.fixture}`, "utf8")),
    };
  }

  /** By the folder's address as people type it, without the slash. */
  async openedWithoutSlash(link: string): Promise<void> {
    await this.page.goto(`${this.plan.home}${link}`);
    await this.plan.untilDrawn();
  }

  /** An intranet that delivers the map without TLS (said before anything else of the server): the browser withholds clipboard, locks, workers of services and hashes. */
  async plainHttp(): Promise<void> {
    const home = "http://pianqu.example.test/";
    this.plan.home = home;
    this.plan.site = home;
    await this.page.route(`${home}**`, async (route) => {
      const address = route.request().url().replace(home, `http://127.0.0.1:${process.env["TEST_PORT"] ?? 4174}/`);
      await route.fulfill({ response: await route.fetch({ url: address }) });
    });
  }

  /** The page without a map: the list, search and panels are what there is. */
  async openedWithoutMap(link = ""): Promise<void> {
    await this.page.goto(`./${link}`);
    await this.plan.panel.waitFor();
  }

  /** The page without a map, in a frame that has no list at first. */
  async openedWithoutPanels(link = ""): Promise<void> {
    await this.page.goto(`./${link}`);
    await this.plan.map.waitFor();
  }

  /** The folder of the offline build, opened from disk with the network cut. */
  async openedFromDisk(link = ""): Promise<void> {
    await this.page.context().setOffline(true);
    this.plan.home = "file:";
    await this.page.goto(`file://${process.env["OFFLINE_FOLDER"] ?? `${root}dist-offline`}/index.html${link}`);
    await this.plan.untilDrawn();
  }

  /** A file of the publication as the server delivers it in this test. */
  async fileOnServer(path: string, { status = 200, type = "application/geo+json", body }: Answer): Promise<void> {
    await this.page.route(`**/geodata/${path}`, (route) => route.fulfill({ status, contentType: type, body }));
  }

  /** An office has put its boundaries into the folder on the server. */
  async boundariesFromOffice(fixture: string): Promise<void> {
    const body = readFileSync(`${root}test/fixtures/boundaries/${fixture}`, "utf8");
    await this.fileOnServer("boundaries/features.geojson", { body });
  }

  /** The beginning of a file, as after a broken copy. */
  async fileCutShort(path: string): Promise<void> {
    const whole = readFileSync(`${root}geodata/${path}`, "utf8");
    await this.fileOnServer(path, { body: whole.slice(0, Math.floor(whole.length / 2)) });
  }

  /** A browser that cannot draw the map. */
  async noWebGl(): Promise<void> {
    await this.page.addInitScript(() => {
      const getContext = Reflect.get(HTMLCanvasElement.prototype, "getContext") as (...given: unknown[]) => RenderingContext | null;
      Reflect.set(HTMLCanvasElement.prototype, "getContext", function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind === "webgl2" ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      });
    });
  }

  /** Notes every line of text that is painted into a picture, so that a saved image can be read. */
  async readablePictures(): Promise<void> {
    await this.page.addInitScript(() => {
      const painted: string[] = [];
      Object.assign(globalThis, { painted });
      const fillText = Reflect.get(CanvasRenderingContext2D.prototype, "fillText") as (...given: unknown[]) => void;
      Reflect.set(CanvasRenderingContext2D.prototype, "fillText", function (this: CanvasRenderingContext2D, text: string, ...rest: unknown[]) {
        if (text.length > 1) painted.push(text);
        Reflect.apply(fillText, this, [text, ...rest]);
      });
    });
  }

  /** A browser of before this method of lists was there. */
  async browserWithout(method: "toSorted"): Promise<void> {
    await this.page.addInitScript((name) => void Reflect.deleteProperty(Array.prototype, name), method);
  }

  async openedTooOld(): Promise<void> {
    await this.page.goto("./");
  }

  /** Workers that can be killed behind the page's back, as a browser short of memory does. */
  async mortalWorkers(): Promise<void> {
    await this.page.addInitScript(() => {
      const living: Worker[] = [];
      globalThis.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          living.push(this);
        }
      };
      Object.assign(globalThis, { killWorkers: () => living.splice(0).forEach((worker) => worker.terminate()) });
    });
  }

  /** The map's worker cannot be had from the server. */
  async workerMissingOnServer(): Promise<void> {
    await this.page.route(/maplibre-gl-worker/, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>404</h1>" }));
  }

  /** A computer on which at times something else takes this long of every frame. */
  async slowFrames(ms: number): Promise<void> {
    await this.page.addInitScript((busyMs) => {
      let isBusy = false;
      const work = () => {
        const until = performance.now() + busyMs;
        while (performance.now() < until);
        if (isBusy) requestAnimationFrame(work);
      };
      Object.assign(globalThis, {
        setSlowFrames: (slow: boolean) => {
          isBusy = slow;
          if (slow) requestAnimationFrame(work);
        },
      });
    }, ms);
  }

  /** The reader has not asked for less motion: the camera flies. */
  async fullMotion(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: "no-preference" });
  }

  /** The browser or the app may say this on the console; anything else fails the test. */
  complaintsAbout(complaint: RegExp): void {
    this.plan.watch.expect(complaint);
  }
}
