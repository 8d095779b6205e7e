import { aQuantity, aRawStatement } from "../support/statements";
import { phone, test } from "./plan-test";

const industry = (id: string, zone: string, industries: readonly object[], over: Record<string, unknown> = {}) =>
  aRawStatement({ id, topic: "industry", zones: [zone], document: "004", asOf: "2022-10-13", text: { zh: `${zone}的产业。`, en: `The industries of ${zone}.` }, industries, ...over });
const housing = (id: string, indicator: string, amount: number, zh: string, over: Record<string, unknown> = {}) =>
  aRawStatement({ id, topic: "housing", status: "mixed", zones: [], divisions: ["530100"], asOf: "2023-06-01", text: { zh: `住房：${zh}。`, en: `Housing ${id}.` }, indicator, quantity: aQuantity(amount, zh, "of them"), ...over });

const register = [
  industry("S4-078", "park-anning", [{ industry: "chemicals", role: "leading" }, { industry: "batteries", role: "auxiliary" }]),
  industry("S4-076", "park-haikou", [{ industry: "chemicals", role: "leading" }]),
  industry("S4-110", "park-gaoxin", [{ industry: "digital", role: null }]),
  aRawStatement({
    id: "S4-037",
    topic: "industry",
    zones: [],
    divisions: ["530100"],
    document: "004",
    text: { zh: "各开发区的产业按级别设定。", en: "Industries are set by level." },
    rule: { standing: "in-force", binds: { zh: "昆明市开发区", en: "zones in Kunming" }, until: null },
  }),
  housing("S2-036", "housing-projects", 40, "个项目"),
  housing("S2-037", "housing-park-projects", 6, "个项目"),
  housing("S2-038", "housing-park-units", 6934, "套"),
  housing("S2-040", "housing-units-built", 1409, "套", { status: "existing", zones: ["park-gaoxin"], divisions: [] }),
  aRawStatement({ id: "S2-029", topic: "land", zones: ["park-songming-agri"], text: { zh: "规模流转农用地。", en: "Farmland was pooled." }, quantity: aQuantity(9255, "亩", "mu"), caution: { zh: "是流转的农用地，不是工业用地供应。", en: "Pooled farmland, no supply of industrial land." } }),
  aRawStatement({
    id: "S1-143",
    topic: "land",
    document: "001",
    status: "planned",
    zones: ["linkage-qujing"],
    text: { zh: "与下一年新增建设用地指标的分配挂钩。", en: "Tied to next year's quota." },
    rule: { standing: "proposed", binds: { zh: "只涉及联动创新区", en: "the linkage zone only" }, until: null },
  }),
];

test("a planner switches themes by mouse and by keys, hears what is known, saves an image that carries it, and lays one over the other", async ({ plan }) => {
  await plan.statements.registerIs(register);
  await plan.given.readablePictures();
  await plan.given.opened();
  await plan.themes.fills(null);
  await plan.themes.switchesTo("industries");
  await plan.then.addressHas({ theme: "industries", over: null });
  await plan.themes.legendSays("主导产业", "级别规则", "资料未载");
  await plan.themes.announces("主导产业：3 个片区有资料，18 个资料未载。");
  await plan.themes.legendSays("3 / 21");
  await plan.when.savesImage();
  await plan.then.imageSays("专题：主导产业", "化工", "资料未载 18", "n = 3，共 21 个片区", "专题资料：004", "实心：主导、虚框：辅助、空心：资料未分主辅");
  await plan.themes.laysOver("housing");
  await plan.then.addressHas({ theme: "industries", over: "housing" });
  await plan.themes.panelSays("住房（保障性租赁）");
  await plan.when.reloads();
  await plan.themes.fills("industries");
  await plan.themes.liesOver("housing", true);
  await plan.themes.focusesBar();
  await plan.when.pressesKeys("ArrowRight");
  await plan.themes.fills("housing");
  await plan.then.addressHas({ theme: "housing", over: null });
  await plan.when.pressesKeys("2");
  await plan.themes.fills("quota");
  await plan.when.pressesKeys("1");
  await plan.then.addressHas({ theme: null });
  await plan.themes.announces("按片区类别显示。");
});

test("the classes of the legend are switched by press, double press, button and keys, and the link keeps them; the three counts of housing stand apart, each one press from its source", async ({ plan }) => {
  await plan.statements.registerIs(register);
  await plan.given.opened("?theme=housing");
  await plan.themes.shows("已建成", "在建", "规划", "进度未载");
  await plan.themes.pressesClass("在建");
  await plan.themes.shows("已建成", "规划", "进度未载");
  await plan.then.addressHas({ off: /under-construction/ });
  await plan.themes.pressesClass("已建成", { alone: true });
  await plan.themes.shows("已建成");
  await plan.themes.showsAll();
  await plan.themes.isolatesByKey("规划");
  await plan.themes.shows("规划");
  await plan.themes.isolatesByKey("规划");
  await plan.themes.isolatesByButton("进度未载");
  await plan.when.reloads();
  await plan.themes.shows("进度未载");
  await plan.themes.showsAll();

  await plan.themes.panelSays("三个口径，各自独立，不可相加。");
  for (const [what, figure, source] of [
    ["projects", "40", "住房：个项目。"],
    ["parkUnits", "6,934", "住房：套。"],
    ["unitsBuilt", "1,409", "住房：套。"],
  ] as const) {
    await plan.themes.counts(what, figure);
    await plan.themes.opensSourceOfCount(what);
    await plan.then.sourceShows(source);
    await plan.when.closesSource();
  }
  await plan.when.opensZones();
  await plan.themes.listSays("昆明高新区", "1,409 套");
  await plan.themes.listSays("昆明经开区", "资料未载");
  await plan.when.selectsInList("昆明高新区");
  await plan.themes.zoneSays("1,409 套", "002");
  await plan.then.barsNobody();
});

test("land quota that nobody entered is a way to begin, not a zero", async ({ plan }) => {
  await plan.statements.registerIs(register);
  await plan.given.opened("?theme=quota");
  await plan.themes.panelSays("各县区指标待导入", "公开文件只规定指标如何分配");
  await plan.themes.offers("theme.quota.import");
  await plan.themes.offers("sample.load");
  await plan.themes.legendSays("9,255 亩", "是流转的农用地，不是工业用地供应。", "拟议，未批准", "只涉及联动创新区");
  await plan.themes.footSays("剩余指标", "n = 0", "暂无数据");
  await plan.then.barsNobody();
});

test("nothing bars anyone from a theme in the dark and in English, nor in the exhibition", async ({ plan }) => {
  await plan.statements.registerIs(register);
  await plan.given.opened("?theme=industries&over=housing&lang=en&flavour=dark");
  await plan.themes.legendSays("Industries");
  await plan.themes.panelSays("6,934");
  await plan.then.barsNobody();
  await plan.given.opened("?theme=industries&role=exhibition");
  await plan.themes.legendSays("主导产业");
  await plan.then.smallestTextIsAtLeast(15);
});

test.describe("on a phone", () => {
  test.use(phone);

  test("all themes are in one row, and the legend waits in the sheet", async ({ plan }) => {
    await plan.statements.registerIs(register);
    await plan.given.opened();
    await plan.themes.switchesTo("statements");
    await plan.themes.legendSays("陈述数");
    await plan.themes.switchesTo("industries");
    await plan.when.stepsSheet();
    await plan.themes.pressesClass("化工");
    await plan.then.addressHas({ off: "industries.chemicals" });
    await plan.then.barsNobody();
  });
});
