import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser, launchOptions } from "../../.ci/browser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const reports = `${root}.reports`;
/** Two checkouts can be tested side by side on ports of their own. */
const port = Number(process.env["TEST_PORT"] ?? 4174);
const address = `http://127.0.0.1:${port}`;

/** What would take `npm test` over its quarter of an hour (`*.long.ts`) is `npm run test:long`. */
const isLong = process.env["TEST_LONG"] === "1";

export default defineConfig({
  testDir: ".",
  testMatch: isLong ? "*.long.ts" : "*.spec.ts",
  outputDir: `${reports}/browser`,
  // Software rendering: more workers than processors make every frame late.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: `${reports}/playwright.json` }]],
  projects: [{ name: "app" }],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    // Fewer pixels for a machine without graphics hardware; sizes and places on the page are the same. Who looks at pixels asks for all.
    deviceScaleFactor: 0.5,
    locale: "zh-CN",
    // What a service worker keeps from one step would answer for the server in the next; its own test allows it.
    serviceWorkers: "block",
    // Cuts instead of flights: what a test looks at stands still. The flights have a test of their own.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: launchOptions(findBrowser()),
    screenshot: "only-on-failure",
    // Following every step of every test costs a tenth of the time of all: only where somebody looks for a fault (`TEST_TRACE=1`).
    trace: process.env["TEST_TRACE"] === "1" ? { mode: "retain-on-failure", screenshots: false } : "off",
  },
  // Where a site is named, it is served already.
  ...(process.env["SITE_ADDRESS"] === undefined && {
    webServer: {
      command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
      cwd: root,
      url: address,
      reuseExistingServer: false,
      timeout: 30_000,
    },
  }),
});
