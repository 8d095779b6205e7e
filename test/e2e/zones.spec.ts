import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

const linkage = "中国（云南）自由贸易试验区联动创新区（经济技术开发区）";

test("a click on the linkage zone tells its area, in three units and with its source", async ({ plan }) => {
  await plan.given.opened("?at=103.79,25.54,10.5");
  await plan.when.clicksMapCentre();
  await plan.then.inspectorIsAbout("联动创新区");
  await plan.then.inspectorShows("157 平方公里", "实施范围", "15,700 公顷", "23.55 万亩");
  await plan.then.inspectorShows("没有公开界线。图形只按公布面积等面积绘制，不代表真实范围。", "示意界线，不测算");
  await plan.then.inspectorShows("联动创新区", "叠加片区，不重复计入合计", "西城片区", "南海子片区");
  await plan.then.announces(`已选中${linkage}：联动创新区，实施范围 157 平方公里，界线：示意。`);
  await plan.then.addressHas({ zone: "linkage-qujing", at: "103.79,25.54,10.5" });
  await plan.when.opensSource("001");
  await plan.then.sourceShows("申报方案", "引用它的片区", "联动创新区");
  await plan.when.closesSource();
  await plan.then.inspectorIsAbout("联动创新区");
});

test("where zones overlap a second click takes the one below", async ({ plan }) => {
  await plan.given.opened("?at=102.8,24.935,12.5");
  await plan.when.clicksMapCentre();
  await plan.then.addressHas({ zone: "ftz-kunming" });
  await plan.when.clicksMapCentre();
  await plan.then.addressHas({ zone: "park-jingkai" });
  await plan.when.clicksMapCentre();
  await plan.then.addressHas({ zone: "ftz-kunming" });
});

test("clicks with Shift or Ctrl select several zones", async ({ plan }) => {
  await plan.given.opened("?zone=linkage-qujing-xicheng&at=103.79,25.54,10.5");
  await plan.when.clicksMapCentre({ holding: "Control" });
  await plan.then.addressHas({ zone: "linkage-qujing-xicheng,linkage-qujing" });
  await plan.then.inspectorShows("已选2处");
  await plan.then.inspectorIsAbout("联动创新区");
  await plan.when.clicksMapCentre({ holding: "Shift" });
  await plan.then.addressHas({ zone: "linkage-qujing-xicheng" });
  await plan.then.inspectorIsAbout("西城产业片区");
});

test("an administrative area measures its own lines and says that it did", async ({ plan }) => {
  await plan.given.opened("?zone=collab-xishan-anning");
  await plan.then.inspectorIsAbout("西山—安宁联动融合发展片区");
  // Published: 西山区 880, 安宁市 1301 平方公里.
  await plan.then.inspectorShows(/测算面积\s*≈ 2,1[0-9]0 平方公里/, "由所含县（市、区）界线合并而成。", "不代替公布数字");
  await plan.then.selectionIsInFreePart();
});

test("a link to a zone shows that zone whole, clear of the panels", async ({ plan }) => {
  await plan.given.opened("?zone=linkage-qujing");
  await plan.then.inspectorIsAbout("联动创新区");
  await plan.then.titleIs("联动创新区 · 昆明片区空间规划图");
  await plan.then.mapShowsKinds(["linkage-zone"]);
  await plan.then.selectionIsInFreePart();
  await plan.then.addressIs("?zone=linkage-qujing");
});

test("a link that names a place as well shows that place, wherever the zone lies", async ({ plan }) => {
  await plan.given.opened("?zone=park-anning&at=103.79,25.54,10.5");
  await plan.then.inspectorIsAbout("云南安宁产业园区");
  await plan.then.centreIsHatched("linkage-zone");
  await plan.then.addressIs("?zone=park-anning&at=103.79,25.54,10.5");
});

test("a link to a zone that does not exist says so in one sentence and shows the whole map; a zone that nobody could place says why", async ({ plan }) => {
  await plan.given.opened("?zone=park-atlantis");
  await plan.then.notices("链接里的片区“park-atlantis”不存在，可能已更名或撤并；其余内容照常显示。");
  await plan.then.nothingIsSelected();
  await plan.then.mapShowsKinds(["pilot-free-trade-zone", "linkage-zone", "collaboration-area"]);
  await plan.when.dismissesNotice();
  await plan.then.noNotice();

  await plan.when.opensUnlocated();
  await plan.then.unlocatedShows("南海子产业片区", /属联动创新区/);
  await plan.when.picksUnlocated("南海子产业片区");
  await plan.then.inspectorIsAbout("南海子产业片区");
  await plan.then.inspectorShows("没有可核实的位置，只列入名录。", "绘制准确界线还需", "可核实的点位", "公开资料未载面积");
});
