// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyCollections } from "../../../src/domain/project-records";
import { resourceSite } from "../../../src/domain/sites/site-search";
import { libraryProjects } from "../../../src/store/project-library";
import type { PlanStoreApi } from "../../../src/store/plan-store";
import { emptySearch } from "../../../src/domain/sites/site-search";
import { savedViewOf } from "../../../src/store/saved-view";
import { usePlan } from "../../../src/store/use-plan";
import { MatchProjects } from "../../../src/ui/library/match/MatchProjects";
import { MatchSites } from "../../../src/ui/library/match/MatchSites";
import { aLibraryStore, aWaferProject, byId } from "../../support/library-store";
import { aPage } from "../../support/page";
import { aResource } from "../../support/resources";

let store: PlanStoreApi;
let page: Awaited<ReturnType<typeof aPage>>;

const reserve = aResource("reserve", { name: "甲地块", industries: ["photovoltaics"], zone: "park-jingkai" });
const pv = aWaferProject("pv", { name: "硅片项目", quota: { unit: "530181", count: 60_000_000 } });
const records = { resources: byId(reserve), investments: byId(pv, aWaferProject("large", { name: "大项目", land: 600_000_000 }), aWaferProject("silent", { name: "无需求项目", industry: null, land: null })) };

beforeEach(async () => {
  vi.setConfig({ testTimeout: 30_000 });
  store = await aLibraryStore(records, { drawer: "library" });
});
afterEach(() => page.leave());

function SitesOf({ id }: { id: string }) {
  const project = usePlan((state) => libraryProjects(state)?.find((one) => one.id === id) ?? null);
  return project && <MatchSites project={project} />;
}

const change = (name: string) => page.happens(() => store.setState(({ project }) => ({ project: project && { ...project, value: { ...project.value, collections: { ...emptyCollections, ...records, investments: byId({ ...pv, name }) } } } })));

test("a project's sites come as a short list with the funnel, what each score is made of, and the assumptions; the finder goes on with the same search", async () => {
  page = await aPage(store, <SitesOf id="pv" />);
  await page.press("button", "找地");
  expect(document.activeElement?.textContent).toContain("甲地块");
  expect(page.text()).toMatch(/候选 \d+ 处：位于市级及以上园区 排除 \d+、未知 \d+；产业匹配 排除 \d+、未知 \d+；可供土地 ≥ 300 亩 排除 \d+、未知 \d+；单宗地块 ≥ 300 亩 排除 \d+、未知 \d+；余 \d+ 处/);
  const first = document.querySelector("ol li")?.textContent ?? "";
  expect(first).toContain("甲地块");
  expect(first).toContain("所给资料中未见排除项");
  expect(page.text()).not.toMatch(/适宜/);
  expect(page.text()).toContain("资源按状态计可用量");
  expect(page.text()).toContain("项目已挂 安宁市 指标 300 亩");
  expect(document.querySelectorAll("ol > li").length).toBe(5);
  await page.press("button", "在选址中打开");
  const { siteSearch, drawer, leftTab } = store.getState();
  expect(siteSearch?.limits.map(({ criterion }) => criterion)).toEqual(["siting-rule", "industry", "land", "plot"]);
  expect([drawer, leftTab]).toEqual(["none", "finder"]);
  // What an unreleased project needs stands in no address.
  expect(savedViewOf(store.getState()).siteSearch).toEqual(emptySearch);
});

test("without a need nothing is matched, and a change makes an answer a former one", async () => {
  page = await aPage(store, <SitesOf id="silent" />);
  await page.press("button", "找地");
  expect(page.text()).toContain("未载产业和用地需求");
  await page.leave();
  page = await aPage(store, <SitesOf id="pv" />);
  await page.press("button", "找地");
  await change("改名项目");
  expect(page.text()).toContain("内容已变");
  expect(page.text()).not.toContain("余");
  await page.press("button", "重新找地");
  expect(page.text()).toContain("甲地块");
});

test("a resource's projects come with each need met, failed or unknown, what it rests on, and those without needs apart", async () => {
  page = await aPage(store, <MatchProjects site={resourceSite("reserve")} />);
  await page.press("button", "找项目");
  const lines = [...document.querySelectorAll("ol > li")].map(({ textContent }) => textContent);
  const line = (name: string) => lines.find((text) => text.includes(name)) ?? "";
  expect(line("硅片项目")).toContain("已判定 4/4 项 · 符合 4 · 不符 0 · 未知 0");
  expect(line("硅片项目")).toContain("需用其可供土地的 100%");
  expect(line("大项目")).toMatch(/符合 2 · 不符 2 · 未知 0.*不符单宗地块 ≥ 3,000 亩/);
  expect(page.text()).toMatch(/未见不符 \d+ 项（其中用地需求未载 \d+ 项，全部需求已判定 \d+ 项）/);
  expect(page.text()).toMatch(/需求未载的 \d+ 项.*无需求项目/);
  await page.press("button", /^单宗地块：300 亩，查看依据/);
  expect(document.querySelector("[data-testid=fact-basis]")?.textContent).toContain("300 亩");
});

test("a site that is no candidate is said not to be one", async () => {
  page = await aPage(store, <MatchProjects site={resourceSite("gone")} />);
  await page.press("button", "找项目");
  expect(page.text()).toContain("此处目前不在候选之列");
});
