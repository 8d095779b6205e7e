import { phone, test } from "./plan-test";

const sentence = "这台电脑的浏览器不能绘制地图（缺少 WebGL 2）。名录、搜索和详情仍可使用。";

test.beforeEach(async ({ plan }) => {
  await plan.given.noWebGl();
});

test("without WebGL 2 the list, the search and the details still serve", async ({ plan }) => {
  await plan.given.openedWithoutMap();
  await plan.then.insteadOfMapStands(sentence);
  await plan.when.selectsInList("杨林经开区");
  await plan.then.inspectorShows("54.19 平方公里");
  await plan.then.announces("已选中嵩明杨林经济技术开发区：开发区，规划面积 54.19 平方公里，界线：示意。");
  await plan.then.offersNoMapControls();
  await plan.when.searches("ynancyyq");
  await plan.then.findsFirst("云南安宁产业园区");
  await plan.when.pressesKeys("Enter");
  await plan.then.inspectorIsAbout("云南安宁产业园区");
  await plan.when.selectsInList("联动创新区");
  await plan.when.opensSource("001");
  await plan.then.sourceShows("申报方案");
});

test("without WebGL 2 the exhibition leads through the zones by its rail", async ({ plan }) => {
  await plan.given.openedWithoutPanels("?role=exhibition");
  await plan.then.insteadOfMapStands(sentence);
  await plan.when.picksInRail("开发区");
  await plan.when.picksInRail("杨林经开区");
  await plan.then.inspectorIsAbout("嵩明杨林经济技术开发区");
  await plan.then.offersNoMapControls();
});

test.describe("on a phone", () => {
  test.use(phone);

  test("without WebGL 2 the zones are found in their sheet", async ({ plan }) => {
    await plan.given.openedWithoutPanels();
    await plan.then.insteadOfMapStands(sentence);
    await plan.when.opensSheet();
    await plan.when.selectsInList("杨林经开区");
    await plan.then.inspectorShows("54.19 平方公里");
    await plan.then.insteadOfMapStands(sentence);
    await plan.then.offersNoMapControls();
  });
});
