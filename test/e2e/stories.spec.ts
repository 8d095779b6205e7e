import { test } from "./plan-test";

test.use({ deviceScaleFactor: 0.25 });

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
