import { test } from "./plan-test";

test.use({ deviceScaleFactor: 0.25 });

for (const [width, height, link, least] of [
  [3840, 2160, "?kiosk=1&wall=16x9&story=pilot-zone", 128],
  [7680, 2160, "?kiosk=1&wall=32x9&story=pilot-zone", 128],
  [1080, 1920, "?kiosk=1&wall=portrait&story=pilot-zone", 64],
] as const) {
  test(`on a wall of ${width}×${height} buttons and zones are hit where they are seen`, async ({ plan }) => {
    // Without graphics hardware such a picture takes its time.
    test.setTimeout(120_000);
    await plan.stories.standsOnWall(width, height, link);
    await plan.stories.buttonsAreHit(least);
    await plan.stories.clicksAt("pilot-zone", 1, [102.8107, 24.9534]);
    await plan.stories.reads("昆明片区");
  });
}
