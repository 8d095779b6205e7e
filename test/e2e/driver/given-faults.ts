import type { Page } from "@playwright/test";
import type { PlanPage } from "./plan-page";

/** How a server may answer for one file: with a status, headers and a body, with a body alone, or by these words not at all. */
export type FaultyAnswer = { status?: number; type?: string; headers?: Record<string, string>; body?: string | Buffer } | string | Buffer;

/** A server, its files or the program that are not as they should be. */
export class GivenFaults {
  private readonly waiting = new Map<string, () => void>();

  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  /** What the server answers for files of the publication; the others it delivers as they are. */
  async server(answers: Record<string, FaultyAnswer>): Promise<void> {
    for (const [path, answer] of Object.entries(answers)) {
      await this.page.route(`**/geodata/${path}`, async (route) => {
        if (answer === "cut off") return route.abort("connectionreset");
        if (answer === "never") {
          await new Promise<void>((resolve) => this.waiting.set(path, resolve));
          return route.continue();
        }
        const { status = 200, type = "application/geo+json", headers = {}, body = "" } = typeof answer === "string" || Buffer.isBuffer(answer) ? { body: answer } : answer;
        return route.fulfill({ status, contentType: type, headers, body });
      });
    }
  }

  /** The server that kept a file back sends it after all. */
  async serverDelivers(path: string): Promise<void> {
    this.waiting.get(path)?.();
    this.waiting.delete(path);
  }

  /** A part of the program that is not on the server, as after an installation that was cut short. */
  async partOfProgramMissing(name: RegExp): Promise<void> {
    await this.page.route(name, (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "not here" }));
  }

  /** The page of an intranet without https: no clipboard, and the old way of copying is refused, too. */
  async noClipboard(): Promise<void> {
    await this.page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined, configurable: true });
      Object.defineProperty(Document.prototype, "execCommand", { value: () => false, configurable: true });
    });
  }

  /** An error in an event or a promise, which no part of the page is there to catch. */
  async errorsInEvents(times: number, message: string): Promise<void> {
    await this.page.evaluate(
      ([count, words]) => {
        for (let n = 0; n < count; n += 1) {
          setTimeout(() => {
            throw new Error(words);
          });
        }
        void Promise.reject(new TypeError(`${words} (promise)`));
      },
      [times, message] as const,
    );
  }

  /** A fault in writing numbers, which takes down the panels that do; it is mended by `numbersWork`. */
  async numbersFail(): Promise<void> {
    await this.page.evaluate(() => {
      const own = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, "format");
      Object.assign(globalThis, { ownFormat: own });
      Object.defineProperty(Intl.NumberFormat.prototype, "format", {
        configurable: true,
        get() {
          throw new Error("numbers fail at /home/zhang/secret/file.ts");
        },
      });
    });
  }

  async numbersWork(): Promise<void> {
    await this.page.evaluate(() => {
      const { ownFormat } = globalThis as unknown as { ownFormat: PropertyDescriptor };
      Object.defineProperty(Intl.NumberFormat.prototype, "format", ownFormat);
    });
  }
}
