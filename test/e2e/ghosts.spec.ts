import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

/** The red place is at home here, the green dots are the ghost. */
const ftz = 1;
const linkage = 0;

test("a ghost keeps its true size wherever it is laid on a turned map, by mouse, by keyboard and by buttons, as geographiclib measures it", async ({ plan }) => {
  await plan.given.opened("?compare=linkage-qujing,ftz-kunming&ghost=linkage-qujing:ftz-kunming:0:0&turn=20");
  const laid = await plan.ghosts.isOfTrueSize(ftz, "linkage-qujing", linkage);
  await plan.ghosts.isDraggedByPill(ftz, 60, -40);
  const dragged = await plan.ghosts.isOfTrueSize(ftz, "linkage-qujing", linkage);
  await plan.ghosts.hasMovedBy(ftz, [laid, dragged], 60, -40);
  await plan.ghosts.isDraggedByLine(ftz, dragged, -70, 30);
  const again = await plan.ghosts.isOfTrueSize(ftz, "linkage-qujing", linkage);
  await plan.ghosts.hasMovedBy(ftz, [dragged, again], -70, 30);
  await plan.ghosts.isPutBackByEscape(ftz);

  await plan.ghosts.isMovedByKeys(ftz, "ArrowRight", "ArrowRight", "Shift+ArrowDown");
  const moved = await plan.ghosts.isOfTrueSize(ftz, "linkage-qujing", linkage);
  await plan.ghosts.hasMovedBy(ftz, [again, moved], 20, 1);
  await plan.ghosts.says(ftz, /^叠影 联动创新区 157 km² 示意 · 可拖动 · 联动创新区叠在自贸区昆明片区上/, /偏离其中心：东 [\d,.]+ k?m · 北 [\d,.]+ k?m$/);
  await plan.ghosts.isMovedByKeys(ftz, "Home");
  await plan.ghosts.says(ftz, /两者中心重合/, /两者中心重合/);
  await plan.ghosts.isMovedByButton(ftz, "ghost.ArrowUp");
  const up = await plan.ghosts.isOfTrueSize(ftz, "linkage-qujing", linkage);
  await plan.ghosts.hasMovedBy(ftz, [laid, up], 0, -10);
  await plan.ghosts.letsTheMapBePanned(ftz, up);
  await plan.ghosts.isMovedByKeys(ftz, "Delete");
  await plan.ghosts.isGone(ftz);
});
