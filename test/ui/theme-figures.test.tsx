// @vitest-environment jsdom
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPlanStore } from "../../src/store/plan-store";
import { PlanContext } from "../../src/store/use-plan";
import { HeroArea } from "../../src/ui/inspector/HeroArea";
import { AmountFigure } from "../../src/ui/themes/ClaimFigure";
import { LedgerFigure } from "../../src/ui/themes/CitedFigure";
import { ThemeFacts } from "../../src/ui/themes/ThemeFacts";
import { ThemeLegend } from "../../src/ui/themes/ThemeLegend";
import { ThemePanel } from "../../src/ui/themes/ThemePanel";
import { aQuantity, aStatement } from "../support/statements";
import { aPublication, anArea, aZone } from "./panels-fixture";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const housing = (id: string, indicator: "housing-projects" | "housing-park-projects" | "housing-park-units" | "housing-units-built", amount: number, unit: string) =>
  aStatement({ id, topic: "housing", status: "mixed", zones: [], divisions: ["530100"], indicator, quantity: aQuantity(amount, unit, "of them") });
const output = (id: string, of: string, amount: number, status: "existing" | "target", zone = "park-anning") =>
  aStatement({ id, topic: "output", indicator: "output-value", status, zones: [zone], of: { zh: of, en: `${of} en` }, quantity: aQuantity(amount, "亿元", "CNY 100 million") });

const zone = aZone({ id: "park-anning", kind: "industrial-park", statedAreas: [anArea({ value: 12, document: "002" })] });
const register = [
  housing("S2-036", "housing-projects", 40, "个项目"),
  housing("S2-037", "housing-park-projects", 6, "个项目"),
  housing("S2-038", "housing-park-units", 6934, "套"),
  housing("S2-040", "housing-units-built", 1409, "套"),
  output("S1-001", "工业总产值", 300, "existing"),
  output("S1-002", "工业总产值", 900, "target"),
  output("S1-003", "光伏产业", 1500, "target"),
  aStatement({ id: "S2-029", topic: "land", quantity: aQuantity(9255, "亩", "mu") }),
];

let store = createPlanStore();
let root: Root;
let page: HTMLElement;

beforeEach(() => {
  store = createPlanStore();
  store.getState().receivePublication(aPublication([zone]), []);
  store.getState().receiveDocuments([], []);
  store.getState().receiveStatements(register, null);
  page = document.body.appendChild(document.createElement("main"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const show = (panel: ReactNode) => act(() => root.render(<PlanContext value={store}>{panel}</PlanContext>));
const elements = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
const named = (name: string) => elements("button").find((one) => one.getAttribute("aria-label") === name);
const press = (name: string) => {
  expect(elements("button").map((one) => one.getAttribute("aria-label"))).toContain(name);
  act(() => named(name)?.click());
};

test("each large figure of housing is a button that opens the statement it is from", () => {
  act(() => store.getState().setTheme("housing"));
  show(<ThemePanel />);
  for (const [name, shown, statement] of [
    ["40 个项目 全市，来源 002", "40", "S2-036"],
    ["6,934 套 园区项目合计，来源 002", "6,934", "S2-038"],
    ["1,409 套 已建成，来源 002", "1,409", "S2-040"],
  ] as const) {
    press(name);
    expect(named(name)?.querySelector("b")?.textContent).toBe(shown);
    expect([store.getState().drawer, store.getState().openSource, store.getState().openStatement]).toEqual(["source", "002", statement]);
    act(() => store.getState().setDrawer("none"));
  }
  expect(elements("button").some((one) => one.getAttribute("aria-label")?.startsWith("6 个在园区配套用地"))).toBe(true);
});

test("no figure of a source stands outside of a button, in the panel, the legend and the zone", () => {
  for (const theme of ["housing", "output", "areas", "quota"] as const) {
    act(() => store.getState().setTheme(theme));
    show(
      <>
        <ThemePanel />
        <ThemeLegend />
        <ThemeFacts zone={zone} />
        <HeroArea zone={zone} />
      </>,
    );
    const figures = elements("b").filter(({ textContent }) => /^(约 )?(40|6,934|1,409|300|900|1,500|9,255|12)$/.test(textContent ?? ""));
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(figure.closest("button")?.getAttribute("aria-label") ?? `${figure.textContent} is dead`).toMatch(/，来源 00\d/);
  }
});

test("a figure of the ledger opens the ledger, for those who may see it", () => {
  const figure = (
    <LedgerFigure name="1,200 亩">
      <AmountFigure amount="1,200" unit="亩" value="entered" />
    </LedgerFigure>
  );
  act(() => store.getState().setRole("exhibition"));
  show(figure);
  expect(elements("button")).toEqual([]);
  act(() => store.getState().setRole("planner"));
  press("1,200 亩，在账本中查看");
  expect(store.getState().table).toBe("ledger");
});

test("results and targets stand under headings of their own, and only figures of the same thing have bars, to one scale", () => {
  act(() => store.getState().setTheme("output"));
  show(<ThemePanel />);
  expect(elements("h3").map(({ textContent }) => textContent)).toEqual(["实绩1", "目标（非实绩）2"]);
  expect(elements("h4").map(({ textContent }) => textContent)).toEqual(["工业总产值 · 亿元所指相同，等比例", "工业总产值 · 亿元所指相同，等比例", "所指各不相同，不作比较"]);
  expect(elements("[data-status]").map((bar) => [bar.dataset["status"], bar.style.inlineSize])).toEqual([
    ["existing", `${(300 / 900) * 100}%`],
    ["target", "100%"],
  ]);
});

test("where no quota is known the steps are the way: the template is saved, the rest leads to the import, and the empty ledger opens", async () => {
  const saved: [string, unknown][] = [];
  vi.doMock("../../src/ui/import/save-book", () => ({ saveBook: async (book: { sheets: { rows: unknown[] }[] }, format: string) => (saved.push([format, book.sheets[0]?.rows.length]), saved.length > 1) }));
  act(() => store.getState().setTheme("quota"));
  show(<ThemePanel />);
  const step = (words: string) => elements("button").find(({ textContent }) => textContent === words);
  await act(async () => step("下载模板")?.click());
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  await vi.waitFor(() => expect(page.querySelector("[role=alert]")?.textContent).toContain("重试"));
  expect(saved[0]?.[0]).toBe("xlsx");
  expect(store.getState().drawer).toBe("none");
  await act(async () => step("下载模板")?.click());
  await vi.waitFor(() => expect(page.querySelector("[role=alert]")).toBeNull());
  for (const words of ["填写或粘贴", "核对后入账"]) {
    act(() => store.getState().setDrawer("none"));
    act(() => step(words)?.click());
    expect(store.getState().drawer).toBe("import");
  }
  act(() => step("打开账本")?.click());
  expect(store.getState().table).toBe("ledger");
  vi.doUnmock("../../src/ui/import/save-book");
});

test("quota that nobody imported cannot be laid over another theme, and it is said why", () => {
  act(() => store.getState().setTheme("industries"));
  show(<ThemeLegend />);
  const radio = elements('[aria-label="叠加"] input').find((one) => one.getAttribute("aria-label") === "用地指标");
  expect(radio?.hasAttribute("disabled")).toBe(true);
  expect(document.getElementById(radio?.getAttribute("aria-describedby") ?? "")?.textContent).toContain("尚未导入");
});
