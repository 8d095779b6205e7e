import { openPage, untilComplete } from "./open-page.mjs";

/** Free of panels in the app. */
const clip = { x: 420, y: 160, width: 900, height: 560 };

/**
 * Compares what the two pages draw, so that a baseline that fell behind is noticed.
 * @param {import("playwright").Browser} browser
 * @param {import("./serve.mjs").BenchServer} server
 * @param {import("./first-camera.mjs").FirstCamera} camera the baseline's, which the app is given as a link
 * @returns {Promise<string>} one line on how many pixels differ
 */
export async function samePicture(browser, server, { center, zoom }) {
  const [app, bare] = [await pictureOf(browser, `${server.urlOf("app")}?at=${center.join(",")},${zoom}`), await pictureOf(browser, server.urlOf("bare"))];
  const page = await openPage(browser);
  const part = await page.evaluate(differing, [app, bare]);
  await page.context().close();
  const line = `${(part * 100).toFixed(2)} % of the pixels differ between the app's map and the baseline's`;
  return part > 0.01 ? `WARNING: ${line}; the two do not draw the same.` : `${line}.`;
}

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url
 */
async function pictureOf(browser, url) {
  const page = await openPage(browser);
  try {
    await page.goto(url);
    await untilComplete(page);
    await page.waitForTimeout(1000);
    return (await page.screenshot({ clip })).toString("base64");
  } finally {
    await page.context().close();
  }
}

/**
 * In a page: which part of the pixels differs by more than a shade.
 * @param {string[]} pictures as base64 PNG
 */
async function differing(pictures) {
  const [a, b] = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    }),
  );
  let count = 0;
  for (let at = 0; at < (a?.length ?? 0); at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs((a?.[at + channel] ?? 0) - (b?.[at + channel] ?? 0)) > 24)) count += 1;
  }
  return count / ((a?.length ?? 0) / 4);
}
