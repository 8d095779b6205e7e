import { expect, test as base } from "@playwright/test";
import { PlanDriver } from "./plan-driver";

/** `test` with the map as `plan`. Whatever goes wrong unasked (an error, a foreign request, a heading without words) fails the test at its end. */
export const test = base.extend<{ plan: PlanDriver }>({
  plan: async ({ page }, use) => {
    const driver = await PlanDriver.of(page);
    await use(driver);
    expect(driver.plan.watch.unexpected, "complaints of the page").toEqual([]);
    expect(await driver.plan.wordless(), "headings and controls without words").toEqual([]);
  },
});

/** For `test.use`: a telephone with a touch screen. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
