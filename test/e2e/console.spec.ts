import { test } from "./plan-test";

test("a wall follows its presenter's console, without notes, and runs on when that is closed", async ({ plan }) => {
  // Two maps on one machine.
  test.slow();
  await plan.screens.wallOpens();
  await plan.screens.consoleOpens();
  await plan.screens.wallKeepsNotes();
  await plan.screens.presses("next");
  await plan.screens.wallShowsChapter(2);
  await plan.screens.wallSaysTheSame();
  await plan.screens.presses("black screen");
  await plan.screens.wallIsBlack(true);
  await plan.screens.presses("black screen");
  await plan.screens.wallIsBlack(false);
  await plan.screens.points();
  await plan.screens.wallShowsDot();
  await plan.screens.consoleCloses();
  await plan.screens.wallShowsChapter(2);
});
