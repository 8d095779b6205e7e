import { test } from "./plan-test";

test("without WebGL 2 the list, the search and the details still serve", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.then.insteadOfMapStands("这台电脑的浏览器不能绘制地图（缺少 WebGL 2）。名录、搜索和详情仍可使用。");
  await plan.when.selectsInList("杨林经开区");
  await plan.then.inspectorShows("54.19 平方公里");
  await plan.then.announces("已选中嵩明杨林经济技术开发区：开发区，规划面积 54.19 平方公里，界线：示意。");
  await plan.when.searches("ynancyyq");
  await plan.then.findsFirst("云南安宁产业园区");
  await plan.when.pressesKeys("Enter");
  await plan.then.inspectorIsAbout("云南安宁产业园区");
});
