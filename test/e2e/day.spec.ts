import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

test("a planner turns back to another day by keyboard, and its link opens that day again", async ({ plan }) => {
  await plan.given.opened("?hide=districts,links,places,water,collab-xishan-anning");
  await plan.when.setsDayByKeyboard({ year: "1999", month: "12", day: "31" });
  await plan.then.dayShownIs("显示1999年12月31日的片区");
  await plan.then.addressHas({ day: "1999-12-31" });
  await plan.then.layerCounts("开发区", "共4处，3处已上图");
  await plan.when.reloads();
  await plan.then.dayShownIs("显示1999年12月31日的片区");
  await plan.then.layerCounts("开发区", "共4处，3处已上图");
  await plan.then.mapShowsNo("collaboration-area");
  await plan.then.barsNobody();
  await plan.when.returnsToToday();
  await plan.then.dayShownIs(null);
  await plan.then.addressHas({ day: null });
  await plan.then.mapShowsKinds(["collaboration-area"]);
});

test("a zone that was not there yet opens with a word about it, and leads to its day", async ({ plan }) => {
  await plan.given.opened("?zone=park-jingkai&day=1999-12-31");
  await plan.then.inspectorIsAbout("昆明经济技术开发区");
  await plan.then.inspectorShows("1999年12月31日时，该片区尚未设立（2000年2月13日设立），图上不显示。");
  await plan.when.switchesToItsDay();
  await plan.then.addressHas({ day: "2000-02-13", zone: "park-jingkai" });
  await plan.then.inspectorDoesNotShow("图上不显示");
});
