/**
 * Lets the app draw every frame of a moving map in full, as its help offers.
 * @param {import("playwright").Page} page
 */
export async function chooseBestQuality(page) {
  await page.keyboard.press("?");
  await page.getByRole("radio", { name: "最佳" }).check({ force: true });
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}
