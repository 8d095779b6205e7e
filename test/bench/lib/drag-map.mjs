import { viewport } from "./open-page.mjs";

const durationMs = 4000;
/** Free of panels in the app. */
const free = { centre: { x: viewport.width * 0.58, y: viewport.height * 0.55 }, reach: { x: 170, y: 110 } };

/**
 * Drags the map along the same closed curve for the same time on every page, one mouse move per frame, and
 * measures in the page how far its frames lie apart meanwhile.
 * @param {import("playwright").Page} page
 * @param {{ centre: { x: number, y: number }, reach: { x: number, y: number } }} [curve] in CSS pixels of the window
 * @returns {Promise<number>} mean ms from frame to frame
 */
export async function dragMap(page, { centre, reach } = free) {
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.down();
  await page.evaluate(startFrames);
  const start = performance.now();
  for (let passed = 0; passed < durationMs; passed = performance.now() - start) {
    const turn = (2 * Math.PI * passed) / durationMs;
    await page.mouse.move(centre.x + reach.x * Math.sin(turn), centre.y + reach.y * Math.sin(2 * turn));
    await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
  }
  const mean = await page.evaluate(() => globalThis.benchFrames.stop());
  await page.mouse.up();
  return mean;
}

/** In the page: counts frames from the next one on. */
function startFrames() {
  let first = 0;
  let last = 0;
  let count = -1;
  let isRunning = true;
  /** @param {number} now */
  const onFrame = (now) => {
    if (count < 0) first = now;
    last = now;
    count += 1;
    if (isRunning) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  globalThis.benchFrames = {
    stop: () => {
      isRunning = false;
      return (last - first) / count;
    },
  };
}
