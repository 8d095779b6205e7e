import { expect } from "@playwright/test";
import { test } from "./plan-test";

test("an office copies a story, makes a chapter of the view, writes it with a figure, checks it and sees it told", async ({ plan }) => {
  await plan.given.opened("?select=linkage-qujing");
  await plan.storyEditor.opens();
  await plan.storyEditor.leavesTheMapFree();
  const published = await plan.storyEditor.copiesFirst();
  await plan.storyEditor.captures();
  await plan.storyEditor.dragsLastToFirst();
  await plan.storyEditor.movesFirstDown();

  await plan.storyEditor.opensChapter(1);
  await plan.storyEditor.writes("章标题 · 中文", "联动创新区在这里");
  await plan.storyEditor.writes("正文 · 中文", "三年内产值目标：");
  await plan.storyEditor.insertsFigure("S1-070", /光伏产业三年内产值/);
  await plan.storyEditor.fieldHas("正文 · 中文", "三年内产值目标：[约 1,500 亿元](statement:S1-070)");
  await plan.storyEditor.previewLeadsToSource("约 1,500 亿元");
  await plan.storyEditor.goesBackToStory();
  await plan.storyEditor.checks();
  await plan.storyEditor.followsFinding(/须改正.*正文 · 英文/);
  await plan.storyEditor.isFocused("正文 · 英文");
  await plan.storyEditor.writes("正文 · 英文", "Where the linkage zone lies");
  await plan.storyEditor.undoes();
  await plan.storyEditor.fieldHas("正文 · 英文", "");
  await plan.then.barsNobody();
  await plan.storyEditor.previews("联动创新区在这里");
  await plan.storyEditor.fieldHas("章标题 · 中文", "联动创新区在这里");
  expect(published).toBeGreaterThan(0);
});
