// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SiteSearch } from "../../../src/domain/sites/site-search";
import { placesIn } from "../../../src/store/comparison-actions";
import type { PlanStoreApi } from "../../../src/store/plan-store";
import { PlanContext } from "../../../src/store/use-plan";
import { SitesFound } from "../../../src/ui/site-finder/SitesFound";
import { aLimit, aWeight } from "../../support/sites";
import { anInvestorsSearch, aStoreSearching, foundIn } from "../../support/searching";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let store: PlanStoreApi;
let root: Root;
let page: HTMLElement;
let isPhone = false;

beforeEach(() => {
  isPhone = false;
  // jsdom has neither.
  Element.prototype.scrollIntoView = () => undefined;
  window.matchMedia = ((query: string) => ({ matches: isPhone && query.includes("40em"), addEventListener: () => undefined, removeEventListener: () => undefined })) as unknown as typeof window.matchMedia;
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

async function found(over: Partial<SiteSearch> = {}) {
  store = await aStoreSearching(anInvestorsSearch(over));
  act(() => root.render(<PlanContext value={store}><SitesFound /></PlanContext>));
  return foundIn(store);
}
const all = (selector: string, within: Element = page) => [...within.querySelectorAll<HTMLElement>(selector)];
const rows = () => all("[data-site]");
const row = (id: string) => page.querySelector<HTMLElement>(`[data-site="${id}"]`) ?? document.createElement("i");
const item = (id: string) => row(id).closest("li") ?? document.createElement("i");
const press = (element: Element | null | undefined) => {
  expect(element).toBeTruthy();
  act(() => (element as HTMLElement).click());
};
const button = (words: string) => all("button").find((one) => (one.textContent ?? "").startsWith(words) || one.getAttribute("aria-label") === words);
const send = (on: Element, event: Event) =>
  act(() => {
    on.dispatchEvent(event);
  });
const key = (on: Element, name: string) => send(on, new KeyboardEvent("keydown", { key: name, bubbles: true }));
const focused = () => page.querySelector('[data-testid="focused-site"]') ?? document.createElement("i");
const number = (text: string) => Number(text.replace("−", "-"));

test("rows stand in the order of the ranks; every score is exactly 50 and the parts shown", async () => {
  const ids = await found();
  expect(ids.length).toBeGreaterThan(15);
  expect(rows().map((one) => one.dataset["site"])).toEqual(ids.slice(0, 20));
  for (const id of ids.slice(0, 8)) {
    press(row(id));
    const parts = all("b[data-sign]", focused()).map((one) => Math.round(number(one.textContent ?? "") * 10));
    const sum = Math.round(number(focused().querySelector('[data-testid="sum"]')?.textContent ?? "") * 10);
    expect(500 + parts.reduce((total, part) => total + part, 0)).toBe(sum);
    expect(row(id).textContent).toContain((sum / 10).toFixed(1));
    expect(store.getState()).toMatchObject({ siteFocus: id, selection: [id] });
    // What nobody knows stands there hatched and has no number.
    const unknown = all("li", focused()).filter((one) => (one.textContent ?? "").includes("未知，不计"));
    expect(unknown.length + parts.length).toBe(5);
    expect(unknown.every((one) => one.querySelector("svg") !== null && one.querySelector("b") === null)).toBe(true);
  }
});

test("a part tells by a press what it rests on, and by another its source", async () => {
  const [first = ""] = await found();
  press(row(first));
  press(all("li button", focused())[0]);
  const basis = page.querySelector('[data-testid="fact-basis"]') ?? document.createElement("i");
  expect(basis.textContent).toContain("本图假定");
  press(basis.querySelector("button[data-source]"));
  expect(store.getState()).toMatchObject({ drawer: "source" });
});

test("keys: arrows move along one tab stop, K keeps, and what is kept is marked", async () => {
  const [first = "", second = ""] = await found();
  expect(rows().filter((one) => one.tabIndex === 0).map((one) => one.dataset["site"])).toEqual([first]);
  act(() => row(first).focus());
  key(row(first), "ArrowDown");
  expect(document.activeElement).toBe(row(second));
  expect(row(second).tabIndex).toBe(0);
  key(row(second), "k");
  expect(store.getState().siteSearch?.kept).toEqual([second]);
  expect(item(second).querySelector("[aria-pressed]")?.getAttribute("aria-pressed")).toBe("true");
  key(row(second), "End");
  expect(document.activeElement).toBe(rows().at(-1));
  key(rows().at(-1) ?? page, "k");
  press(item(second).querySelector("[aria-pressed]"));
  expect(store.getState().siteSearch?.kept).not.toContain(second);
});

test("by the least that it can score a place of which little is known leads no list, and a row says how much is known", async () => {
  const ids = await found();
  const lows = () => rows().map((one) => Number(/得分区间 ([\d.]+) 至/.exec(one.textContent ?? "")?.[1]));
  expect(lows()).not.toEqual([...lows()].sort((a, b) => b - a));
  const sort = page.querySelector("select") ?? document.createElement("select");
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(sort, "low");
    sort.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(lows()).toEqual([...lows()].sort((a, b) => b - a));
  expect(lows().length).toBeGreaterThan(10);
  // The rank stays that of the score, as the pin on the map has it.
  expect(row(ids[0] ?? "").textContent).toMatch(/^1/);
  expect(page.textContent).toMatch(/已知 [1-4]\/5 项/);
});

test("where the scores tell none apart there is no first and no rank", async () => {
  const ids = await found({ limits: [], weights: [aWeight("power", 50)] });
  expect(page.textContent).toContain(`${ids.length} 处得分相同，现有资料分不出先后。`);
  expect(page.textContent).not.toMatch(/首位|居首|第 1 名/);
  expect(rows().every((one) => (one.textContent ?? "").startsWith("–"))).toBe(true);
});

test("the score is folded to its sum until someone looks at one, and stays as it was left", async () => {
  const [first = "", second = ""] = await found();
  expect(focused().querySelector("[aria-expanded]")?.getAttribute("aria-expanded")).toBe("false");
  expect(focused().textContent).toMatch(/\d\.\d$/);
  press(row(first));
  expect(focused().querySelector('[data-testid="sum"]')).not.toBeNull();
  press(focused().querySelector("[aria-expanded]"));
  press(row(second));
  expect(focused().querySelector('[data-testid="sum"]')).toBeNull();
});

test("a row tells first what was asked for", async () => {
  const [first = ""] = await found({ limits: [aLimit("station", { most: 300_000 }), aLimit("industry", { least: 0.4 })] });
  expect(row(first).textContent).toMatch(/铁路站 [^ ]+ km/);
});

test("what is kept and nowhere to be found is listed but not counted; another spelling of a parcel is none", async () => {
  const [first = ""] = await found();
  act(() => store.getState().changeSiteSearch({ kept: [first, "nowhere", "layer:x#09"] }));
  expect(page.textContent).toContain("入围 1");
  press(all("input[type=radio]")[1]);
  expect(page.textContent).toContain("暂不在候选中");
  act(() => row(first).focus());
  key(row(first), "k");
  expect(document.activeElement).not.toBe(document.body);
});

test("list and map point at the same site", async () => {
  const [, second = "", third = ""] = await found();
  send(item(second), new PointerEvent("pointerover", { bubbles: true }));
  expect(store.getState()).toMatchObject({ siteHovered: second, hovered: second });
  act(() => store.getState().hoverSite(null));
  act(() => store.getState().hoverZone(third));
  expect(all("li[data-hovered]").map((one) => one.querySelector<HTMLElement>("[data-site]")?.dataset["site"])).toEqual([third]);
});

test("of five that are kept four are compared, and it is said which is not", async () => {
  const ids = await found();
  const kept = ids.slice(0, 5);
  act(() => store.getState().changeSiteSearch({ kept }));
  press(all("input[type=radio]")[1]);
  expect(rows().map((one) => one.dataset["site"])).toEqual(kept);
  expect(all("footer p")[0]?.textContent).toBe(`最多并排 4 处，未取：${store.getState().publication.zones.find(({ id }) => id === kept[4])?.shortName.zh ?? "?"}。`);
  press(button("并排比较"));
  expect(placesIn(store.getState())?.places.map(({ id }) => id)).toEqual(kept.slice(0, 4));
});

test("a note stays in the project; what fell out of the search stays on the shortlist with its reason", async () => {
  const [first = ""] = await found();
  act(() => store.getState().keepSite(first, true));
  press(row(first));
  const note = page.querySelector("textarea") ?? document.createElement("textarea");
  act(() => {
    note.focus();
    note.value = "  已电话联系  ";
    note.blur();
  });
  expect(store.getState().siteNotes).toEqual({ [first]: "已电话联系" });
  act(() => store.getState().changeSiteSearch({ limits: [aLimit("area", { least: 1e9, unknown: "drop" })] }));
  press(all("input[type=radio]")[1]);
  expect(page.textContent).toContain("已排除：公布面积 ≥ 1,000 km²");
});

test("where nothing remains the nearest are named with what they would need, and the limits are a press away", async () => {
  await found({ limits: [aLimit("area", { least: 900e6, unknown: "drop" })], weights: [] });
  expect(page.textContent).toContain("没有候选满足全部硬条件");
  expect(page.textContent).toMatch(/不满足：公布面积 ≥ 900 km²；放宽到“公布面积 ≥ [\d.]+ km²”即可通过/);
  act(() => store.getState().setLeftTab("layers"));
  press(button("调整硬条件"));
  expect(store.getState().leftTab).toBe("finder");
});

test("without weights nothing is scored: the order of the register, with the reason", async () => {
  const ids = await found({ limits: [], weights: [aWeight("area", 0)] });
  expect(page.textContent).toContain("权重全部为 0，不计分");
  expect(page.textContent).not.toMatch(/得分区间|第 1 名/);
  const order = store.getState().publication.zones.map(({ id }) => id as string);
  expect(ids.map((id) => order.indexOf(id))).toEqual(ids.map((id) => order.indexOf(id)).sort((a, b) => a - b));
});

test("the best that is said is that no exclusion was found; a zone that fell out says why", async () => {
  const ids = await found();
  press(row(ids[0] ?? ""));
  expect(focused().textContent).toContain("所给资料中未见排除项。待定：单宗地块 ≥ 300 亩。未导入控制线。");
  expect((page.textContent ?? "").replaceAll("不作“适宜”表述", "")).not.toContain("适宜");
  const out = store.getState().publication.zones.find(({ id }) => id === "park-haikou")?.id ?? "";
  expect(ids).not.toContain(out);
  act(() => store.getState().selectZone(out));
  expect(focused().textContent).toMatch(/^已排除.*已排除：产业匹配或相容/);
});

test("from a site to its place, its details and its page", async () => {
  const [first = ""] = await found();
  const asked = store.getState().cameraRequest?.serial ?? 0;
  press(row(first));
  expect(store.getState().cameraRequest?.serial ?? 0).toBe(asked);
  press(button("定位"));
  expect(store.getState().cameraRequest?.serial ?? 0).toBe(asked + 1);
  press(button("单页"));
  expect(store.getState()).toMatchObject({ drawer: "site-sheet", siteFocus: first });
  press(button("资料"));
  expect(store.getState()).toMatchObject({ sitePane: "details", selection: [first] });
});

test("on a phone a score is taken apart within its row", async () => {
  isPhone = true;
  const [, second = ""] = await found();
  press(row(second));
  expect(item(second).contains(focused())).toBe(true);
  expect(all('[data-testid="focused-site"]')).toHaveLength(1);
});
