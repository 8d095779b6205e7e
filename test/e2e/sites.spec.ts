import { expect } from "@playwright/test";
import { test } from "./plan-test";

test("an investor finds a site by elimination, sees why, and takes the sheet along", async ({ plan }) => {
  await plan.given.opened("?role=investor");
  await plan.sites.begins("光伏");
  await plan.sites.funnelSays(/^23 处剩余 单宗地块 ≥ 300 亩 全部待园区答复，保留并询问$/);
  await plan.sites.setsLimit(/距综保区/, "most", "60");
  await plan.sites.funnelSays(/距综保区 ≤ 60 km/);
  await plan.sites.setsUnknown("drop");
  await plan.sites.funnelSays(/距综保区 ≤ 60 km.*剔除/);
  await plan.sites.dragsWeight("产业匹配", 0.8);
  await expect(plan.sites.weight("产业匹配")).not.toHaveValue("35");
  await plan.sites.isRanked();
  await plan.sites.focuses("昆明经开区");
  await plan.sites.scoreAddsUp();
  await plan.sites.basisOf(/^产业匹配：/, /本图假定/);
  await plan.sites.saysNowhere(/适宜选址|适合建设/);
  await plan.sites.keeps("昆明经开区", "自贸区昆明片区");
  await plan.then.addressHas({ find: "photovoltaics", keep: "park-jingkai,ftz-kunming", limit: /bonded::60000::drop/, weigh: /industry:(7|8)\d:more/ });
  await plan.then.barsNobody();

  await plan.sites.opensSheet();
  await plan.sites.sheetSays("昆明经济技术开发区", /Kunming Economic/, /156\.6/, "未导入控制线", "单宗地块");
  expect(await plan.sites.printedPages()).toBe(1);
});

const shortlist = "?role=investor&find=photovoltaics&limit=plot:200000:::ask,bonded::60000::keep&weigh=industry:70:more,area:20:more,bonded:15:less&keep=park-jingkai,ftz-kunming";

test("the park is asked, its answer counts, and whoever gets the link sees the same", async ({ plan }) => {
  await plan.given.opened(shortlist);
  await plan.sites.isRanked();
  await plan.sites.opensQuestions();
  const list = await plan.sites.savesQuestions();
  const answered = list.replace(/(park-jingkai\/plot,[^\r\n]*?),*(\r?\n)/, (_, row: string, end: string) => `${row.split(",").slice(0, 5).join(",")},420,2026-11-20,昆明经开区自然资源部门,${end}`);
  await plan.sites.readsAnswers(answered);
  await plan.sites.answersSay("420", "昆明经开区自然资源部门");
  await plan.sites.acceptsAnswers(1);
  await plan.sites.closes();
  await plan.sites.funnelSays(/单宗地块 ≥ 300 亩 (?!全部)/);

  const link = plan.plan.page.url();
  const other = await plan.anotherTab();
  await other.given.opened(new URL(link).search);
  await other.sites.isRanked();
  expect(await other.sites.first()).toBe(await plan.sites.first());
  expect(other.plan.watch.unexpected).toEqual([]);

  await plan.sites.compares(2);
  await plan.compare.panesAre("昆明经开区", "自贸区昆明片区");
  await plan.when.goesBack("browser");
  await plan.sites.isRanked();
});

test("the same by keyboard alone", async ({ plan }) => {
  await plan.given.opened();
  await plan.when.pressesKeys("f");
  await plan.compare.tabsTo(/^光伏/);
  await plan.when.pressesKeys("Enter");
  await plan.sites.isRanked();
  await plan.compare.tabsTo(/^产业匹配$/);
  await plan.when.pressesKeys("Home", "PageUp", "ArrowRight");
  await expect(plan.sites.weight("产业匹配")).toHaveValue("6");
  await plan.compare.tabsTo(/^1\s*\S+产业园区|^1/);
  await plan.then.focusIsVisible();
  const before = await plan.sites.first();
  await plan.when.pressesKeys("k", "ArrowDown", "k", "Enter");
  await plan.then.addressHas({ keep: new RegExp(`^${before},`), weigh: /industry:6:more/ });
  await plan.compare.tabsTo(/^单页$/);
  await plan.when.pressesKeys("Enter");
  await plan.sites.sheetSays("场址单页");
  await plan.sites.closes();
  await plan.compare.tabsTo(/^比较/, { backwards: true });
  await plan.when.pressesKeys("Enter");
  await plan.panes.areDrawn(2);
});

test("the libraries: a project moves on, a plot comes in and is found, both stand on the map", async ({ plan }) => {
  await plan.given.opened("?role=investor");
  await plan.library.opens();
  await plan.library.columnHolds("签约", /磷矿开发利用与深加工项目/);
  await plan.library.movesOn(/磷矿开发利用与深加工项目/);
  await plan.library.columnHolds("开工", /磷矿开发利用与深加工项目/);
  await plan.then.barsNobody();
  await plan.library.turnsTo("资源");
  await plan.library.says("没有一条写明可供的具体地块");
  await plan.library.entersPlot({ name: "东片一号地", area: "420", status: "储备", zone: "昆明经开区" });
  await plan.library.says("东片一号地");
  await plan.sites.closes();
  await plan.sites.begins("光伏");
  await plan.sites.setsLimit(/单宗地块/, "least", "400");
  await plan.sites.setsUnknown("drop");
  await plan.sites.rowSays("东片一号地", "420 亩");
  await plan.sites.funnelSays(/单宗地块 ≥ 400 亩/);
  await plan.library.opens();
  await plan.library.shows("地图");
  await plan.library.isBesideMap("东片一号地");
});
