import type { ComparisonSlot } from "../../src/domain/comparison";
import type { CellLine, PlacePane, PlacesPicture, SheetCharts, SheetRow, SidesPicture, ValueLook, Words } from "../../src/sheets/comparison-picture";
import type { Measure } from "../../src/sheets/image-text";

/** As wide as the type is high for a Chinese sign, somewhat more than half of that for any other. */
export const roughly: Measure = (words, font = { sizePx: 13, weight: 400, family: "sans" }) => [...words].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/.test(sign) ? 1 : 0.56), 0) * font.sizePx;

const names: Record<"zh" | "en", readonly Words[]> = {
  zh: [["联动创新区"], ["自贸区昆明片区"], ["安宁产业园区"], ["海口产业园区"]],
  en: [["Linkage Innovation Zone"], ["FTZ Kunming Area"], ["Anning Industrial Park"], ["Haikou Industrial Park"]],
};
const said = {
  zh: { title: "片区对比：联动创新区、自贸区昆明片区", scale: "制图日期 2026年11月22日", area: "实施范围（拟） 157 平方公里", method: "没有公开界线。图形只按公布面积等面积绘制，不代表真实范围。", unknown: "资料未载", note: "未经审图，仅供内部使用", source: "文件：001 · 联动创新区申建方案（2021年3月30日）；000 · 提案答复（2020年）" },
  en: { title: "Comparison: Linkage Innovation Zone, FTZ Kunming Area", scale: "Made on 22 November 2026", area: "Implementation area (proposed) 157 km²", method: "No boundary is published. The figure has the published area and nothing else in common with the real extent.", unknown: "not in the sources", note: "Not reviewed; internal use only", source: "Documents: 001 · Application plan of the linkage zone (30 March 2021); 000 · Reply to a proposal (2020)" },
};

export const aLine = (look: ValueLook, lead: string, isDoubtful = false): CellLine => ({ words: [lead], look, isDoubtful });

/** Charts of so many places, with a place of which nothing is known and one in doubt. */
export function someCharts(count: number, language: "zh" | "en" | "both"): SheetCharts {
  const one = language === "en" ? "en" : "zh";
  const title = (zh: string, en: string): Words => (language === "both" ? [zh, en] : [one === "zh" ? zh : en]);
  const places = Array.from({ length: count }, (_, slot) => ({ slot: slot as ComparisonSlot, name: names[one][slot]?.[0] ?? "" }));
  const tiles = (["digital", "chemicals", "batteries", "logistics"] as const).map((industry) => ({ industry, role: null, value: "published" as const, name: one === "zh" ? "先进装备制造" : "Advanced equipment" }));
  const unknown = aLine("unknown", said[one].unknown);
  return {
    sizes: {
      title: title("同一比例，同一底点", "One scale, one foot"),
      circles: places.slice(0, 3).map(({ slot }) => ({ slot, areaM2: 157e6 / (slot + 1), isFirm: slot !== 0 })),
      places: places.map((place) => (place.slot < 3 ? { ...place, line: { ...aLine("published", "157 km²", place.slot === 0), status: place.slot === 0 ? ("planned" as const) : null }, which: said[one].area } : { ...place, line: unknown, which: null })),
      notes: [one === "zh" ? "有待核的数（空心），不求倍数。" : "A figure is in doubt (hollow), so no ratio."],
    },
    statuses: {
      title: title("陈述状态构成（按文件）", "Statements by status"),
      places: places.map((place) => (place.slot === 2 ? { ...place, total: 0, said: "", parts: [], missing: unknown } : { ...place, total: 137 - 60 * place.slot, said: one === "zh" ? "137 条" : "137 statements", parts: [{ status: "existing", n: 10 }, { status: "planned", n: 95 }, { status: "target", n: 1 }], missing: null })),
      key: (["existing", "planned", "target"] as const).map((status) => ({ ...aLine("quiet", status), status })),
      note: one === "zh" ? "条数反映文件写法，不反映建设成效。" : "Counts tell how documents are written, not what is built.",
    },
    industries: {
      title: title("产业异同", "Industries"),
      index: one === "zh" ? "同质化指数" : "Homogeneity index",
      pairs: places.flatMap(({ slot: a }) => places.slice(a + 1).map(({ slot: b }) => ({ a, b, value: "≈\u00a00.55" }))),
      shared: { name: one === "zh" ? "共有" : "Shared", none: "", tiles: tiles.slice(0, 3) },
      places: places.map((place) => (place.slot === 1 ? { ...place, tiles: [], missing: unknown } : { ...place, tiles, missing: null })),
    },
  };
}

/** A picture of so many places as the page makes it, with a cell of every kind. */
export function aPicture(count: number, language: "zh" | "en" | "both", over: Partial<PlacesPicture> = {}): PlacesPicture {
  const one = language === "en" ? "en" : "zh";
  const both = (index: number): Words => (language === "both" ? [names.zh[index]?.[0] ?? "", names.en[index]?.[0] ?? ""] : (names[one][index] ?? [""]));
  const words = said[one];
  const columns = count === 4 ? 2 : count;
  const pane = (slot: number): PlacePane => ({
    slot: slot as ComparisonSlot,
    name: both(slot),
    facts: [language === "both" ? [said.zh.area, said.en.area] : [words.area], language === "both" ? [said.zh.method, said.en.method] : [words.method]],
    mark: slot < 2 ? "示意" : null,
    width: 1050 / columns,
    height: count === 4 ? 300 : 500,
    blank: null,
    ghosts: slot === 0 ? [{ slot: 1, words: "叠影 自贸区昆明片区 · 76 km²，在窄窗格里也不得越界的一段较长的话", x: 200, y: 380 }, { slot: 2, words: "叠影 安宁产业园区", x: 210, y: 384 }, { slot: 3, words: "叠影 海口产业园区", x: 205, y: 380 }] : [],
    centre: { x: 525 / columns, y: 150 },
  });
  const looks: CellLine[] = [aLine("published", "157", true), aLine("entered", "1,200.50"), aLine("computed", "≈ 108–122"), aLine("simulated", one === "zh" ? "300（情景）" : "300 (scenario)"), aLine("unknown", words.unknown), aLine("quiet", one === "zh" ? "既有 10、规划 95、目标 25" : "existing 10, planned 95, target 25")];
  const rows: SheetRow[] = ["面积", "产业", "陈述", "区位"].flatMap((group, at): SheetRow[] => [
    { is: "group", words: language === "both" ? [group, "Group of rows"] : [group] },
    ...[0, 1, 2].map((row): SheetRow => ({ is: "row", words: [one === "zh" ? `第${at}-${row}行：与综合保税区经开片区的距离` : `Row ${at}-${row}: distance to the bonded zone`], note: row === 0 ? "km²" : null, cells: Array.from({ length: count }, (_, column) => [looks[(at + row + column) % looks.length] ?? aLine("plain", "")]) })),
  ]);
  return {
    mode: "places",
    title: language === "both" ? [said.zh.title, said.en.title] : [words.title],
    subtitle: [words.scale],
    paper: (widthPx) => [`1:${Math.round(widthPx)}`],
    columns,
    panes: Array.from({ length: count }, (_, slot) => pane(slot)),
    bar: { lengthPx: 113.6, words: "5 km" },
    table: { title: [one === "zh" ? "指标对比" : "Metrics"], columns: Array.from({ length: count }, (_, slot) => ({ slot: slot as ComparisonSlot, words: both(slot) })), rows },
    charts: someCharts(count, language),
    key: looks,
    notes: [words.note, words.note.toLowerCase()],
    sources: [words.source, words.method],
    legends: [],
    flavour: "light",
    ...over,
  };
}

export function aSidesPicture(mode: "swipe" | "beside", over: Partial<SidesPicture> = {}): SidesPicture {
  const side = (name: string) => ({ title: [name] as const, marks: ["2025 年"], width: mode === "swipe" ? 1000 : 500, height: 500, blank: null, legends: [{ title: `专题：${name}`, entries: [{ drawing: { width: 20, height: 20, paths: [] }, words: "化工" }], notes: ["n = 3，共 21 个片区"] }] });
  return { mode, title: ["卷帘对比：主导产业与住房"], subtitle: ["制图日期 2026年11月22日"], paper: null, columns: 2, panes: [side("左侧：主导产业"), side("右侧：住房")], divider: 0.4, bar: { lengthPx: 113.6, words: "5 km" }, notes: [said.zh.note], sources: [said.zh.source], legends: [], flavour: "light", ...over };
}
