import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("the keyboard alone finds and selects; a zone is found by its names in both languages, by pinyin, initials and alias", async ({ plan }) => {
  await plan.given.opened();
  await plan.when.pressesKeys("Control+k");
  await plan.then.focusIsInSearch();
  await plan.when.types("qidian chan");
  await plan.then.findsFirst("云南七甸产业园区");
  await plan.when.pressesKeys("Enter");
  await plan.then.inspectorIsAbout("云南七甸产业园区");
  await plan.then.announces("已选中云南七甸产业园区：产业园区，面积资料未载，位置：定位。");

  const asked = [
    ["安宁产业园区", "云南安宁产业园区"],
    ["Yanglin Economic", "嵩明杨林经济技术开发区"],
    ["yunnanhaikou", "云南海口产业园区"],
    ["qjjkq", "中国（云南）自由贸易试验区联动创新区（经济技术开发区）"],
    ["ynfmcyyq", "云南富民产业园区"],
    ["综保区", "昆明综合保税区经开片区"],
    ["曲靖经开区", "中国（云南）自由贸易试验区联动创新区（经济技术开发区）"],
    ["禄劝", "云南禄劝产业园区"],
    ["dianchi", "滇池"],
  ] as const;
  for (const [text, name] of asked) {
    await plan.when.searches(text);
    await plan.then.findsFirst(name);
  }
  await plan.when.searches("亚特兰蒂斯");
  await plan.then.findsNothing("没有找到“亚特兰蒂斯”，可换用简称、曾用名或拼音首字母。");
  await plan.when.searches("杨林");
  await plan.when.picksFound("嵩明杨林经济技术开发区");
  await plan.then.inspectorIsAbout("嵩明杨林经济技术开发区");
  await plan.then.addressIs("?zone=park-yanglin");
  await plan.then.selectionIsInFreePart();
});
