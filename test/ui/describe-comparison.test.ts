// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { PlacesPicture } from "../../src/sheets/comparison-picture";
import { comparisonTable } from "../../src/store/comparison-metrics";
import { createPlanStore } from "../../src/store/plan-store";
import { describeComparison, fileName } from "../../src/ui/compare/picture/describe-comparison";
import { approvalFor } from "../support/approved";
import { theRealPublication } from "../support/publication";
import { aStatement } from "../support/statements";

vi.stubGlobal("innerWidth", 1440);
const { publication } = await theRealPublication();
const copy = () => ({ canvas: Object.assign(document.createElement("canvas"), { width: 1000, height: 800 }), pixelRatio: 2 });

function aComparison(...ids: string[]) {
  const store = createPlanStore();
  store.getState().receivePublication(publication, []);
  store.getState().comparePlaces(ids);
  store.getState().panesRested({ metresPerPixel: 44, bearing: 0, deviation: 0, offsets: {}, variations: { "linkage-qujing": 0.023 }, figurePx: {} });
  return store;
}
function aRegister() {
  const store = aComparison("linkage-qujing", "ftz-kunming");
  const said = (id: string, zone: string, status: "existing" | "planned" | "target", industry: "digital" | "food") => aStatement({ id, zones: [zone], status, topic: "industry", industries: [{ industry, role: "leading" }] });
  store.getState().receiveStatements([said("S1-001", "linkage-qujing", "existing", "digital"), said("S1-002", "linkage-qujing", "target", "food"), said("S1-003", "ftz-kunming", "planned", "digital")], null);
  return store;
}
const described = async (store: ReturnType<typeof aComparison>, copies = store.getState().comparison?.mode === "places" ? [copy(), copy()] : []) =>
  (await describeComparison(store, store.getState(), copies, 1, "2026-11-22")) as PlacesPicture;

test("the picture names its places, its date, its one scale and where that scale varies; the bar is as long as it says", async () => {
  const picture = await described(aComparison("linkage-qujing", "ftz-kunming"));
  expect(picture.title[0]).toBe("片区对比：联动创新区、自贸区昆明片区");
  expect(picture.subtitle[0]).toContain("2026年11月22日");
  expect(picture.paper?.(1000)[0]).toContain("联动创新区图幅内比例变化 2.3%");
  expect((picture.bar?.lengthPx ?? 0) * 44).toBeCloseTo(5000, 6);
  expect(picture.bar?.words).toBe("5 km");
  // A sheet of 1,000 px at 44 m each on 273 mm of paper.
  expect(picture.paper?.(1000)[0]).toContain("各图地面比例相同；按 273 毫米宽打印约 1:160,000");
  // Its pixels are not those of the page.
  expect([...picture.subtitle, ...(picture.paper?.(1000) ?? [])].join("")).not.toContain("像素");
});

test("heads say which area and how the outline is known; a ghost has its word on its lower edge, the cross stands at the centre", async () => {
  const store = aComparison("linkage-qujing", "ftz-kunming");
  store.getState().changePlaces({ ghosts: [{ of: "ftz-kunming", over: "linkage-qujing", eastM: 0, northM: 0 }] });
  store.getState().panesRested({ metresPerPixel: 44, bearing: 0, deviation: 0, offsets: { "ftz-kunming": { eastM: 4400, northM: 0 } }, variations: {}, figurePx: {} });
  const { panes } = await described(store);
  expect(panes[0]?.facts.map(([words]) => words)).toEqual(["实施范围（拟） 157 平方公里", "没有公开界线。图形只按公布面积等面积绘制，不代表真实范围。"]);
  expect(panes.map(({ mark }) => mark)).toEqual(["示意", "示意"]);
  expect(panes[0]?.centre).toEqual({ x: 250, y: 200 });
  expect(panes[1]?.centre?.x).toBeCloseTo(150, 0);
  const [ghost] = panes[0]?.ghosts ?? [];
  expect(ghost?.words).toBe("叠影 自贸区昆明片区 · 76 平方公里");
  // Half the height of a circle of 76 km² at this scale.
  expect((ghost?.y ?? 0) - 200).toBeCloseTo(Math.sqrt(76e6 / Math.PI) / 44, -1);
});

test("the charts have the values, slots and shares of the strip; a planned area its glyph", async () => {
  const { charts } = await described(aRegister());
  expect(charts?.sizes.circles).toEqual([{ slot: 0, areaM2: 157e6, isFirm: false }, { slot: 1, areaM2: 76e6, isFirm: false }]);
  expect(charts?.sizes.places.map(({ line, which }) => [line.words[0], line.status ?? null, which])).toEqual([["157 平方公里", "planned", "实施范围（拟）"], ["76 平方公里", null, "批准面积"]]);
  expect(charts?.statuses.places.map(({ total, parts }) => [total, parts])).toEqual([[2, [{ status: "existing", n: 1 }, { status: "target", n: 1 }]], [1, [{ status: "planned", n: 1 }]]]);
  expect(charts?.industries.pairs).toMatchObject([{ a: 0, b: 1, value: expect.stringMatching(/^≈\u00a00\.\d\d$/) }]);
  expect(charts?.industries.shared?.tiles.map(({ industry }) => industry)).toEqual(["digital"]);
  expect(charts?.industries.places.map(({ tiles }) => tiles.map(({ industry }) => industry))).toEqual([["food"], []]);
});

test("no cross covers the symbol of a place that is only a point", async () => {
  const point = publication.zones.find(({ id }) => id === "park-anning");
  expect(point?.geometry?.type).toBe("Point");
  const { panes } = await described(aComparison("linkage-qujing", "park-anning"));
  expect(panes.map(({ centre, blank }) => [centre !== null, blank])).toEqual([[true, null], [false, null]]);
});

test("no approval number ever stands below a comparison, however reviewed the content is", async () => {
  const store = aComparison("linkage-qujing", "ftz-kunming");
  store.setState(approvalFor({ ...store.getState(), comparison: null }));
  const { notes } = await described(store);
  expect(notes[0]).toBe("未经审图，仅供内部使用");
  expect(notes.join("")).not.toContain("云S");
});

test("for the public nothing is better, entered or simulated", async () => {
  const store = aComparison("linkage-qujing", "ftz-kunming");
  const rows = comparisonTable(store.getState())?.groups.flatMap((group) => group.rows) ?? [];
  store.getState().changePlaces({ preferences: rows.filter(({ canPrefer }) => canPrefer).map(({ id }) => ({ row: id, prefers: "less" })) });
  const linesOf = ({ table }: PlacesPicture) => table?.rows.flatMap((row) => (row.is === "row" ? row.cells.flat() : [])) ?? [];
  const inside = await described(store);
  expect(linesOf(inside).some(({ words }) => words[0] === "更优")).toBe(true);
  expect(linesOf(inside).some(({ isDoubtful }) => isDoubtful)).toBe(true);
  expect(inside.notes.join("")).toContain("不得外传");
  store.setState({ configuration: { ...store.getState().configuration, releaseClass: "public" } });
  const outside = await described(store);
  expect(JSON.stringify([outside.charts, outside.key, outside.notes])).not.toMatch(/entered|simulated|录入|情景|更优|不得外传/);
  expect(linesOf(outside).length).toBeGreaterThan(10);
  expect(linesOf(outside).filter(({ look, words }) => look === "entered" || look === "simulated" || words[0] === "更优")).toEqual([]);
});

test("a place without a position and a map that could not be drawn leave blank panes with their reasons", async () => {
  const unlocated = publication.zones.find(({ boundary }) => boundary.method === "unlocated")?.id ?? "";
  const store = aComparison("linkage-qujing", unlocated);
  const picture = (await describeComparison(store, store.getState(), [null, copy()], 1, "2026-11-22")) as PlacesPicture;
  expect(picture.panes[0]?.blank).toBe("此窗的地图未能绘制，指标见表。");
  expect(picture.panes[1]?.blank).toContain("没有可核实的位置，不能上图");
  expect(picture.panes[0]?.width).toBe(picture.panes[1]?.width);
});

test("the file is named after its places and its day", () => {
  expect(fileName(aComparison("ftz-kunming", "linkage-qujing").getState(), "2026-11-22")).toBe("对比-自贸区昆明片区-联动创新区-2026-11-22");
  const store = aComparison("ftz-kunming");
  store.getState().leaveComparison();
  store.getState().compareSides("swipe");
  expect(fileName(store.getState(), "2026-11-22")).toMatch(/^卷帘-[^/]+-2026-11-22$/);
});
