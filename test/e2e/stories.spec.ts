import { test } from "./plan-test";

test("a story is told by hand, keys and clicker, left to look around and resumed, and ends where it began", async ({ plan }) => {
  await plan.given.opened("?zone=park-anning");
  await plan.stories.starts("自贸片区与改革");
  await plan.stories.tells("pilot-zone", 1);
  await plan.then.barsNobody();
  await plan.stories.presses("ArrowRight");
  await plan.stories.tells("pilot-zone", 2);
  await plan.stories.opensSourceOf("106 项");
  await plan.then.barsNobody();
  await plan.stories.closesSource();
  await plan.stories.presses("PageDown");
  await plan.stories.tells("pilot-zone", 3);
  await plan.stories.presses("PageUp");
  await plan.stories.tells("pilot-zone", 2);
  await plan.stories.dragsMap();
  await plan.stories.waitsAtChapter();
  await plan.stories.resumes();
  await plan.stories.tells("pilot-zone", 2);
  await plan.stories.ends();
  await plan.then.addressHas({ zone: "park-anning" });
});

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
