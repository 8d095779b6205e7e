import { expect } from "@playwright/test";
import { differing } from "./driver/sides-steps";
import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

/** In the hands of a planner: the same ground under two themes, from a link beside each other, then under the divider by keys and by mouse, and back to one map. */
test("a planner compares two themes at one place", async ({ plan }) => {
  await plan.given.opened("?theme=areas&beside=yes&b-theme=areas&zone=linkage-qujing");
  await plan.sides.drawn();
  await plan.sides.shows("b", "公布面积");
  await plan.sides.lie("beside each other");
  await plan.then.barsNobody();
  await plan.when.pressesKeys("Escape");
  await plan.then.addressHas({ zone: null, beside: "yes", swipe: null });
  await plan.sides.drawn();
  const [a, b] = await plan.sides.halves();
  expect(differing(a, b), "of two equal halves").toBeLessThan(0.004);

  await plan.sides.changesMode("swipe");
  await plan.sides.lie("one over the other");
  await plan.then.addressHas({ beside: null, swipe: "0.5" });
  await plan.sides.movesByKeys("End");
  const alone = await plan.sides.middle();
  await plan.sides.movesByKeys("Home");
  // With the same on both sides the second map lies exactly over the first: one camera.
  expect(differing(alone, await plan.sides.middle()), "of two equal sides").toBeLessThan(0.002);
  await plan.sides.choosesTheme("b", "industries");
  await plan.sides.shows("b", "主导产业");
  expect(differing(alone, await plan.sides.middle()), "of two themes").toBeGreaterThan(0.05);
  await plan.sides.movesByKeys("End");
  expect(differing(alone, await plan.sides.middle()), "of the first side alone").toBeLessThan(0.002);
  await plan.sides.movesByKeys("Enter", "Shift+ArrowLeft", "ArrowRight");
  await plan.sides.dividerSays(41);
  await plan.then.addressHas({ swipe: "0.41", theme: "areas", "b-theme": "industries" });
  await plan.sides.drags(0.62);
  await plan.sides.dividerSays(62);

  // A hand on the second map moves the first with it.
  await plan.sides.pans("b", [60, 40]);
  await plan.then.addressHas({ at: /./ });
  await plan.sides.leaves();
  await plan.then.addressHas({ theme: "areas", swipe: null, "b-theme": null });
});
