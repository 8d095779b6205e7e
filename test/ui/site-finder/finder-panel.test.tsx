// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Profiler, type ProfilerOnRenderCallback } from "react";
import { presetSearches } from "../../../src/domain/sites/investor-presets";
import { fromReader } from "../../../src/domain/sites/site-units";
import { siteFinding } from "../../../src/store/site-run";
import { FinderPanel } from "../../../src/ui/site-finder/FinderPanel";
import { Funnel } from "../../../src/ui/site-finder/funnel/Funnel";
import { changeWeight } from "../../../src/ui/site-finder/weights/change-weight";
import { openFinderPage, type FinderPage } from "../../support/finder-page";

let page: FinderPage;
const finding = () => {
  const found = siteFinding(page.store.getState());
  if (!found) throw new Error("nothing was found");
  return found;
};
const limitOf = (criterion: string) => page.search().limits.find((one) => one.criterion === criterion);
const stepNames = () => [...document.querySelectorAll("li[data-criterion]")].map((one) => one.getAttribute("data-criterion"));
const slider = (criterion: string): HTMLInputElement => document.querySelector(`[data-weight="${criterion}"] input[type=range]`) ?? page.field(`no slider ${criterion}`);

beforeEach(async () => {
  // A whole panel over the whole register, on a busy machine.
  vi.setConfig({ testTimeout: 30_000 });
  page = await openFinderPage(<FinderPanel />);
});

afterEach(async () => {
  await page.close();
  vi.unstubAllGlobals();
});

test("a search begins with a preset whose assumptions are named, or with nothing, and ends", async () => {
  expect(page.text()).toContain("本图的假定，不是公布数据");
  expect(page.button(/^光伏/).textContent).toContain("单宗地块 ≥ 300 亩");
  await page.press(/^光伏/);
  expect(page.search()).toMatchObject({ preset: "photovoltaics", industries: ["photovoltaics"] });
  expect(stepNames()).toEqual(page.search().limits.map(({ criterion }) => criterion));
  expect(page.text()).toContain("本图的假定，不是公布数据");
  await page.press("结束选址");
  expect(page.store.getState().siteSearch).toBeNull();
  await page.press("从空白开始");
  expect(page.search()).toMatchObject({ preset: null, limits: [], weights: [] });
  expect(page.text()).toContain("未设权重：只按硬条件筛选");
});

test("what began or ended a search with the keyboard leaves the focus at the heading of what follows", async () => {
  await page.press(/^光伏/);
  expect(document.activeElement?.textContent).toBe("选址条件");
  await page.press("结束选址");
  expect(document.activeElement?.textContent).toBe("按条件选址");
});

test("only unknown weighed, the stability has no first to speak of", async () => {
  await page.happens(() => page.store.getState().startSiteSearch({ ...presetSearches.batteries, limits: [], weights: [{ criterion: "power", weight: 50, prefers: "more", ideal: null, like: null }] }));
  expect(page.text()).toContain("处得分相同，现有资料分不出先后");
  expect(page.text()).not.toContain("不换首位");
});

test("a removed weight leaves the focus with the next, the last with the choice of another", async () => {
  await page.press("从空白开始");
  for (const criterion of ["airport", "area"]) await page.types(/^添加权重/, criterion);
  await page.press(/^改变方向：距长水机场/);
  await page.press("移除权重：距长水机场");
  expect(document.activeElement?.closest("[data-weight]")?.getAttribute("data-weight")).toBe("area");
  await page.press(/^改变方向：公布面积/);
  await page.press("移除权重：公布面积");
  expect(document.activeElement).toBe(page.field(/^添加权重/));
});

test("a search that an unreleased project asked says that no link carries it", async () => {
  await page.happens(() => page.store.getState().startSiteSearch(presetSearches.digital, {}, { isPrivate: true }));
  expect(page.text()).toContain("链接和地址栏不带条件");
  await page.happens(() => page.store.getState().beginFrom(presetSearches.batteries));
  expect(page.text()).not.toContain("链接和地址栏不带条件");
});

test("each step says how many remain, who fell out and what is unknown, and follows the limit as it is typed", async () => {
  await page.press("从空白开始");
  await page.press("添加条件");
  await page.press("距长水机场");
  expect(page.search().limits).toEqual([]);
  expect(document.activeElement).toBe(page.field("不少于"));
  await page.types("不超过", "20");
  expect(limitOf("airport")).toMatchObject({ least: null, most: 20_000, unknown: "keep" });
  const [step] = finding().steps;
  const row = page.text('[data-criterion="airport"]');
  expect(row).toContain(`${step?.remaining}处剩余距长水机场 ≤ 20 km`);
  expect(row).toContain(`${step?.failed} 处不符：`);
  expect(row).toContain(`${step?.unknown} 处`);
  expect(step?.failed).toBeGreaterThan(0);
  // What cannot be decided is hatched, and is never counted as meeting the limit.
  expect([...document.querySelectorAll<HTMLElement>('[data-criterion="airport"] [style]')].map(({ style }) => style.inlineSize)).toEqual([(step?.remaining ?? 0) - (step?.unknown ?? 0), step?.unknown ?? 0].map((n) => `${(100 * n) / finding().total}%`));
  const before = finding().remaining;
  await page.tick("剔除");
  expect(limitOf("airport")?.unknown).toBe("drop");
  expect(finding().remaining).toBe(before - (step?.unknown ?? 0));
  expect(page.text('[data-criterion="airport"]')).toContain("，剔除：");
});

test("a limit that contradicts itself or is no number is said at its field and not applied", async () => {
  await page.press(/^电池与材料/);
  await page.press(/单宗地块 ≥ 300 亩/);
  await page.types("不少于", "20公顷");
  expect(limitOf("plot")?.least).toBe(200_000);
  for (const [typed, said] of [["=300", "请填数字"], ["-5", "不能为负数"], ["5 km", "没有这个单位"], ["", "至少填一个数"]] as const) {
    await page.types("不少于", typed);
    expect(page.text('[data-criterion="plot"]')).toContain(said);
    expect(page.field("不少于").getAttribute("aria-invalid")).toBe("true");
  }
  await page.types("不少于", "300");
  await page.types("不超过", "200");
  expect(page.text('[data-criterion="plot"]')).toContain("下限高于上限");
  expect(limitOf("plot")).toMatchObject({ least: fromReader(300, "mu"), most: null });
  await page.types("单位", "ha");
  expect(page.field("不少于").value).toBe("20");
});

test("ends of a link that contradict each other are said, and the ways out are a press", async () => {
  const plot = { criterion: "plot" as const, least: 5000, most: 1000, any: [], unknown: "ask" as const };
  await page.happens(() => page.store.getState().startSiteSearch({ ...presetSearches.batteries, limits: [plot] }));
  expect(page.text('[data-criterion="plot"]')).toContain("下限高于上限，无候选能符合");
  // No relaxing helps.
  expect(() => page.button(/^放宽到/)).toThrow("no button");
  await page.press(/处剩余单宗地块 ≥ 7.5 亩 且 ≤ 1.5 亩/);
  await page.press("对调");
  expect(limitOf("plot")).toMatchObject({ least: 1000, most: 5000 });
  await page.happens(() => page.store.getState().changeSiteSearch({ limits: [plot] }));
  await page.press("去掉下限");
  expect(limitOf("plot")).toMatchObject({ least: null, most: 1000 });
  await page.happens(() => page.store.getState().changeSiteSearch({ limits: [plot] }));
  await page.press("去掉上限");
  expect(limitOf("plot")).toMatchObject({ least: 5000, most: null });
});

test("a step that many reasons leave undecided names the two most frequent", async () => {
  await page.press("从空白开始");
  await page.happens(() => page.store.getState().changeSiteSearch({ limits: [{ criterion: "area", least: 1, most: null, any: [], unknown: "keep" }] }));
  const said = page.text('[data-criterion="area"]');
  const counts = [...said.matchAll(/(\d+) 处(资料未载|存疑待核|无法判定|原因不一)/g)].map(([, n]) => Number(n));
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(finding().steps[0]?.unknown);
});

test("what can be added takes the focus as it opens", async () => {
  await page.press("从空白开始");
  await page.press("添加条件");
  expect(document.activeElement?.closest('section[aria-label="产业"]')).not.toBeNull();
});

test("steps move by buttons and keys and go with the focus kept near", async () => {
  await page.press(/^电池与材料/);
  const before = stepNames();
  await page.keys(page.button(/产业匹配或相容/), "ArrowUp", { altKey: true });
  expect(stepNames().slice(0, 2)).toEqual([before[1], before[0]]);
  expect(document.activeElement?.textContent).toContain("产业匹配或相容");
  await page.press(/单宗地块 ≥/);
  page.button("下移：单宗地块").focus();
  await page.press("下移：单宗地块");
  expect(stepNames().indexOf("plot")).toBe(before.indexOf("plot") + 1);
  expect(document.activeElement).toBe(page.button("下移：单宗地块"));
  await page.press("移除：单宗地块");
  expect(stepNames()).not.toContain("plot");
  expect(document.activeElement?.closest("[data-criterion]")?.getAttribute("data-criterion")).toBe("chemical-park");
  await page.keys(page.button(/处剩余已认定化工园区/), "Delete");
  expect(stepNames()).not.toContain("chemical-park");
});

test("asked criteria are marked, counted as questions, and asked by default", async () => {
  await page.press("从空白开始");
  await page.press("添加条件");
  expect(page.button(/^供电容量/).textContent).toContain("资料未载");
  expect(page.button(/^单宗地块/).textContent).not.toContain("资料未载");
  expect(page.button(/^询问清单/).textContent).toBe("询问清单0");
  await page.press(/^化工园区认定/);
  expect(limitOf("chemical-park")).toMatchObject({ any: ["yes"], unknown: "ask" });
  expect(page.button(/^询问清单/).textContent).toBe(`询问清单${finding().total}`);
  await page.press(/^询问清单/);
  expect(page.store.getState().drawer).toBe("site-questions");
});

test("workers become dwellings by the investor's own assumption", async () => {
  await page.press("从空白开始");
  await page.press("添加条件");
  await page.press("职工住房");
  await page.types("职工人数", "1500");
  await page.press("采用：不少于 750 套");
  expect(limitOf("housing")?.least).toBe(750);
  await page.types("每套住几人", "0");
  expect(page.text('[data-criterion="housing"]')).toContain("每套不超过 20 人");
});

test("a rule in force can be a condition; one that is proposed, expired or cautioned says why it cannot", async () => {
  await page.press("从空白开始");
  await page.press("添加条件");
  await page.press("政策与权限");
  const rows = () => [...document.querySelectorAll('[aria-label="规定"] > li')];
  await page.types(/查找规定/, "S1-140");
  expect(rows().map((row) => [row.querySelector("input"), row.textContent?.includes("不能作为条件：只是拟议")])).toEqual([[null, true]]);
  await page.types(/查找规定/, "S2-050");
  expect(rows()[0]?.textContent).toContain("不能作为条件：已到期");
  await page.types(/查找规定/, "S3-081");
  expect(rows()[0]?.textContent).toContain("不能作为条件：效力须先核对");
  await page.types(/查找规定/, "S2-033");
  expect(rows()[0]?.textContent).toContain("适用于：昆明市各开发区和产业园区");
  await page.happens(() => rows()[0]?.querySelector("input")?.click());
  expect(limitOf("policy")?.any).toEqual(["S2-033"]);
});

test("an empty result names what to relax to what, and a press does it", async () => {
  await page.press("从空白开始");
  await page.press("添加条件");
  await page.press("距长水机场");
  await page.types("不超过", "0");
  await page.tick("剔除");
  expect(finding().remaining).toBe(0);
  expect(page.text()).toContain("没有剩下的候选");
  await page.press(/^放宽到“距长水机场 ≤/);
  expect(document.activeElement?.closest("[data-criterion]")).not.toBeNull();
  expect(finding().remaining).toBeGreaterThan(0);
  expect(page.text()).not.toContain("没有剩下的候选");
  await page.types("不超过", "0");
  await page.press(/^去掉“距长水机场/);
  expect(page.search().limits).toEqual([]);
});

test("nothing to search is said, and what is searched can be chosen", async () => {
  await page.press("从空白开始");
  await page.press(/全部候选/);
  for (const source of ["片区与园区", "资源库", "导入的地块与资源"]) await page.tick(source);
  expect(page.search().among).toEqual({ zones: false, resources: false, layers: false });
  expect(page.text()).toContain("搜索范围内没有任何地块或片区");
});

test("a slider moves one weight, by keys too", async () => {
  await page.press(/^电池与材料/);
  await page.happens(() => {
    slider("area").focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider("area"), "60");
    slider("area").dispatchEvent(new Event("input", { bubbles: true }));
  });
  const weight = () => page.search().weights.find(({ criterion }) => criterion === "area")?.weight;
  expect(weight()).toBe(60);
  expect(page.text('[data-weight="area"]')).toContain("占 42.9%");
  expect(page.text()).toContain("合计 140，按占比计");
  await page.keys(slider("area"), "PageDown");
  expect(weight()).toBe(55);
  await page.keys(slider("area"), "PageUp");
  expect(weight()).toBe(60);
});

test("a weight that moves draws nothing of the funnel again, a limit does", async () => {
  await page.close();
  const drawn = vi.fn<ProfilerOnRenderCallback>();
  page = await openFinderPage(
    <Profiler id="funnel" onRender={drawn}>
      <Funnel />
    </Profiler>,
  );
  const change = (weight: number) => page.happens(() => changeWeight(page.store.getState(), "area", { weight }));
  await page.happens(() => page.store.getState().startSiteSearch(presetSearches.batteries));
  const before = finding();
  drawn.mockClear();
  for (const weight of [21, 22, 23]) await change(weight);
  expect(finding()).not.toBe(before);
  expect(drawn).not.toHaveBeenCalled();
  await page.press(/单宗地块 ≥/);
  await page.types("不少于", "400");
  expect(drawn).toHaveBeenCalled();
});

test("all weights zero is said; a direction becomes an ideal value only once it has one", async () => {
  await page.press("从空白开始");
  await page.types(/^添加权重/, "airport");
  expect(page.search().weights).toMatchObject([{ criterion: "airport", weight: 20, prefers: "less" }]);
  await page.keys(slider("airport"), "PageDown");
  for (let left = 3; left > 0; left -= 1) await page.keys(slider("airport"), "PageDown");
  expect(page.text()).toContain("权重全为 0，无法排名");
  await page.press(/^改变方向：距长水机场/);
  await page.tick("越接近理想值越高");
  expect(page.search().weights[0]?.prefers).toBe("less");
  await page.types("理想值", "20");
  expect(page.search().weights[0]).toMatchObject({ prefers: "ideal", ideal: 20_000 });
  expect(page.text('[data-weight="airport"]')).toContain("越接近 20 km 越高");
  await page.tick("越像某个片区越高");
  await page.types("参照片区", "park-anning");
  expect(page.search().weights[0]).toMatchObject({ prefers: "like", like: "park-anning", ideal: null });
  await page.tick("按比例");
  expect(page.search().normalisation).toBe("ratio");
  await page.press("移除权重：距长水机场");
  expect(page.search().weights).toEqual([]);
});

test("the stability of the ranking is asked for and said", async () => {
  await page.press(/^电池与材料/);
  await page.until(() => page.text().includes("1,000 次，种子固定"));
  expect(page.text()).toContain("只变动权重（各 ±20%）；资料未知不在其内。");
  expect(page.text()).toContain("未知项可能改变首位。");
  expect(page.text()).toMatch(/排名稳健性.*%.*(会换首位的单项|不换首位)/);
});

test("the best three are compared, or the shortlist", async () => {
  await page.press(/^电池与材料/);
  await page.press(/^比较前3/);
  expect(page.store.getState().comparison).toMatchObject({ mode: "places", places: { length: 3 } });
  await page.happens(() => page.store.getState().leaveComparison());
  for (const id of ["park-anning", "park-haikou"]) await page.happens(() => page.store.getState().keepSite(id, true));
  await page.press(/^比较入围2/);
  expect(page.store.getState().comparison).toMatchObject({ places: [{ id: "park-anning" }, { id: "park-haikou" }] });
  await page.happens(() => page.store.getState().leaveComparison());
  expect(page.text()).not.toContain("不参与比较");
  await page.happens(() => page.store.getState().changeSiteSearch({ limits: [], kept: ["park-anning", "park-haikou", "park-yanglin", "park-jinning", "park-chenggong", "park-wuhua"].filter((id) => page.store.getState().publication.zones.some((zone) => zone.id === id)) }));
  expect(page.text()).toMatch(/入围中 \d 处不参与比较/);
});

test("what remains is announced politely after a rest", async () => {
  await page.press(/^电池与材料/);
  const announced = () => page.text("[data-testid=funnel-announcement]");
  await page.until(() => announced() !== "");
  expect(announced()).toContain(`剩 ${finding().remaining} 处候选。`);
  await page.happens(() => page.store.getState().changeSiteSearch({ limits: [{ criterion: "kind", least: null, most: null, any: ["linkage-zone"], unknown: "keep" }] }));
  await page.until(() => announced().startsWith("剩 1 处"));
  expect(announced()).toMatch(/^剩 1 处候选。\d+ 处因“片区类型 联动创新区”剔除。$/);
});
