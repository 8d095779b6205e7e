/** The window of every measurement. */
export const viewport = { width: 1440, height: 900 };

/**
 * A page in a context of its own, so with an empty HTTP cache; whatever it throws fails the bench.
 * @param {import("playwright").Browser} browser
 */
export async function openPage(browser) {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1, locale: "zh-CN", colorScheme: "light" });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    console.error(`page error: ${error.message}`);
    process.exitCode = 1;
  });
  return page;
}

/**
 * Waits until the page has marked its first complete picture.
 * @param {import("playwright").Page} page
 * @returns {Promise<{ ms: number, at: number }>} since navigation start, and as ms since 1970
 */
export async function untilComplete(page) {
  // Checking at every frame would itself slow the frames down.
  await page.waitForFunction(() => performance.getEntriesByName("map-complete").length > 0, null, { polling: 200, timeout: 90_000 });
  return page.evaluate(() => {
    const ms = performance.getEntriesByName("map-complete")[0]?.startTime ?? Number.NaN;
    return { ms, at: performance.timeOrigin + ms };
  });
}
