import { openPage, untilComplete } from "./open-page.mjs";

/** @typedef {{ center: [number, number], zoom: number }} FirstCamera */

/**
 * Where the app's camera stands in the first view. The address of the home view does not carry it, so the
 * map is moved one key press and back, which makes the address name the place.
 * @param {import("playwright").Browser} browser
 * @param {import("./serve.mjs").BenchServer} server
 * @returns {Promise<FirstCamera>}
 */
export async function readFirstCamera(browser, server) {
  const page = await openPage(browser);
  try {
    await page.goto(server.urlOf("app"));
    await untilComplete(page);
    await page.locator(".maplibregl-canvas").focus();
    const before = cameraIn(await stepAndRead(page, "ArrowRight"));
    const camera = cameraIn(await stepAndRead(page, "ArrowLeft"));
    if (!before || !camera || before.center[0] === camera.center[0]) throw new Error(`the address names no camera: ${page.url()}`);
    return camera;
  } finally {
    await page.context().close();
  }
}

/**
 * @param {import("playwright").Page} page
 * @param {string} key
 */
async function stepAndRead(page, key) {
  const before = page.url();
  await page.keyboard.press(key);
  await page.waitForFunction((url) => window.location.href !== url, before, { polling: 200, timeout: 30_000 });
  await page.waitForTimeout(500);
  return page.url();
}

/**
 * @param {string} url
 * @returns {FirstCamera | null}
 */
function cameraIn(url) {
  const [lng, lat, zoom] = (new URL(url).searchParams.get("at") ?? "").split(",").map(Number);
  return lng === undefined || lat === undefined || zoom === undefined ? null : { center: [lng, lat], zoom };
}
