import type { Page } from "@playwright/test";

/** What went wrong on a page without anyone looking, and what it asked the network for. */
export class Watch {
  readonly requests: string[] = [];
  private readonly complaints: string[] = [];
  private readonly expected: RegExp[] = [];
  private readonly allowed: string[] = [];

  private constructor(private readonly home: () => string) {}

  /** Listens from before the first navigation on. */
  static async over(page: Page, home: () => string): Promise<Watch> {
    const watch = new Watch(home);
    page.on("pageerror", ({ message }) => watch.complaints.push(`uncaught: ${message}`));
    page.on("console", (message) => {
      if (message.type() === "error") watch.complaints.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on("request", (request) => watch.note(request.url()));
    page.on("crash", () => watch.complaints.push("the page crashed"));
    await page.exposeFunction("policyViolated", (what: string) => watch.complaints.push(`content security policy: ${what}`));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        (globalThis as unknown as { policyViolated: (what: string) => void }).policyViolated(`${violatedDirective} ${blockedURI}`);
      });
    });
    return watch;
  }

  /** A complaint that matches is what the test is about. */
  expect(complaint: RegExp): void {
    this.expected.push(complaint);
  }

  /** Requests to this origin are what the installation asks for. */
  allow(origin: string): void {
    this.allowed.push(origin);
  }

  /** Everything that should not have happened. */
  get unexpected(): string[] {
    return this.complaints.filter((complaint) => !this.expected.some((pattern) => pattern.test(complaint)));
  }

  private note(url: string): void {
    this.requests.push(url);
    const { protocol } = new URL(url);
    if (protocol === "blob:" || protocol === "data:" || url.startsWith(this.home())) return;
    if (this.allowed.some((origin) => url.startsWith(`${origin}/`))) return;
    this.complaints.push(`foreign request: ${url}`);
  }
}
