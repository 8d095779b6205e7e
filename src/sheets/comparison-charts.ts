import type { StatedSize, StatedSizes } from "../analysis/comparison/stated-sizes";
import { allRows } from "../domain/comparison-rows";
import type { CellIndustry, ComparisonCell, ComparisonTable } from "../domain/comparison-table";
import type { Language } from "../domain/saved-view";
import { statementStatuses } from "../domain/statement";
import type { Text } from "../domain/text";
import { figure, unitName } from "../i18n/format-area";
import { textIn } from "../i18n/translate";
import type { CellLine, ChartPlace, IndustryChart, NamedTile, SheetCharts, SizeChart, StatusBar, StatusChart } from "./comparison-picture";
import { areaWords, wordsIn } from "./comparison-picture-table";
import { missingWords, numberWords, words } from "./comparison-words";

/** Whoever calls it gives only what may be shown; `sizes` stand in the order of the columns. */
export function chartsOf(table: ComparisonTable, sizes: StatedSizes, language: Language): SheetCharts {
  const said = (text: Text) => textIn(language, text);
  const places = table.columns.map(({ slot, shortName }): ChartPlace => ({ slot, name: said(shortName) }));
  const cells = (word: string) => allRows(table).find((row) => row.word === word)?.cells ?? [];
  return { sizes: sizeChart(places, sizes, cells("area.stated"), language), statuses: statusChart(places, cells("statements.status"), language), industries: industryChart(table, places, cells("industry.shared"), cells("industry.similarity"), language) };
}

function sizeChart(places: readonly ChartPlace[], { sizes, isOneKind, ratio }: StatedSizes, stated: readonly ComparisonCell[], language: Language): SizeChart {
  const said = (text: Text) => textIn(language, text);
  const known = sizes.filter((size) => size !== null);
  const [first] = known;
  const which = isOneKind && first ? whichOf(first) : words("compareStrip.area.published");
  const differ = { zh: known.map((size) => whichOf(size).zh).join("、"), en: known.map((size) => whichOf(size).en).join(", ") };
  return {
    title: wordsIn(language, words("compareStrip.sizes")),
    circles: places.flatMap(({ slot }, index) => {
      const size = sizes[index];
      return size ? [{ slot, areaM2: size.areaM2, isFirm: size.isFirm }] : [];
    }),
    places: places.map((place, index) => {
      const size = sizes[index];
      if (!size) return { ...place, line: missing(words("compare.why.unknown"), language), which: null };
      const value = { zh: `${figure(size.value)} ${unitName("zh", size.unit)}`, en: `${figure(size.value)} ${unitName("en", size.unit)}` };
      const cell = stated[index];
      const figureOf = cell?.is === "figures" ? cell.figures.find(({ which: one }) => one !== null && one === size.which) : undefined;
      const status = figureOf?.basis.status ?? null;
      return { ...place, line: { words: [said(value)], look: "published", isDoubtful: !size.isFirm, status: status === "existing" ? null : status }, which: said((figureOf && areaWords(figureOf)) ?? whichOf(size)) };
    }),
    notes: [
      ...(ratio === null ? [] : [`${figure(Number(ratio.toPrecision(3)))} ${said(words("compareStrip.sizes.times", { which }))}`]),
      ...(known.length === 0 ? [said(words("compareStrip.sizes.none"))] : []),
      ...(ratio !== null && !isOneKind ? [said(words("compareStrip.sizes.differ", { which: differ }))] : []),
      ...(known.some(({ isFirm }) => !isFirm) ? [said(words("compareStrip.sizes.doubtful"))] : []),
    ],
  };
}

const whichOf = ({ which }: StatedSize): Text => words(which === null ? "compareStrip.area.published" : `area.${which}`);

function statusChart(places: readonly ChartPlace[], cells: readonly ComparisonCell[], language: Language): StatusChart {
  const said = (text: Text) => textIn(language, text);
  const bars = places.map((place, index): StatusBar => {
    const cell = cells[index];
    if (cell?.is !== "counts") return { ...place, total: 0, said: "", parts: [], missing: missing(cell?.is === "missing" ? missingWords(cell) : words("compare.why.unknown"), language) };
    const parts = cell.parts.flatMap((part) => (part.of === "status" && part.n > 0 ? [{ status: part.status, n: part.n }] : []));
    return { ...place, total: cell.total, said: said(words("compareStrip.statuses.n", { n: cell.total })), parts, missing: null };
  });
  const there = statementStatuses.filter((status) => bars.some(({ parts }) => parts.some((part) => part.status === status)));
  return {
    title: wordsIn(language, words("compareStrip.statuses")),
    places: bars,
    key: there.map((status) => ({ words: [said(words(`statement.status.${status}`))], look: "quiet", isDoubtful: false, status })),
    note: said(words("compareStrip.statuses.note")),
  };
}

function industryChart({ columns }: ComparisonTable, places: readonly ChartPlace[], cells: readonly ComparisonCell[], index: readonly ComparisonCell[], language: Language): IndustryChart {
  const said = (text: Text) => textIn(language, text);
  const tile = ({ industry, role, basis }: CellIndustry): NamedTile => ({ industry, role, value: basis.value, name: said(words(`statement.industry.${industry}`)) });
  const all = cells.flatMap((cell) => (cell.is === "industries" ? cell.industries : []));
  const shared = [...new Map(all.filter(({ among }) => among === "all").map((one) => [one.industry, one])).values()];
  const why = index.find((cell) => cell.is === "missing");
  const pairs = columns.flatMap((a, at) => {
    const cell = index[at];
    if (cell?.is !== "number") return [];
    return cell.pairs.flatMap(({ id, amount }) => columns.slice(at + 1).flatMap((b) => (b.id === id ? [{ a: a.slot, b: b.slot, value: `≈\u00a0${numberWords(amount, cell.digits)}` }] : [])));
  });
  return {
    title: wordsIn(language, words("compareStrip.industries")),
    index: said(pairs.length === 0 && why ? words("compareStrip.industries.noIndex", { why: missingWords(why) }) : words("compareStrip.industries.index")),
    pairs,
    shared: all.some(({ among }) => among !== null) ? { name: said(words("compareStrip.industries.shared")), none: said(words("compareStrip.industries.noneShared")), tiles: shared.map(tile) } : null,
    places: places.map((place, at) => {
      const cell = cells[at];
      return { ...place, tiles: cell?.is === "industries" ? cell.industries.filter(({ among }) => among !== "all").map(tile) : [], missing: cell?.is === "missing" ? missing(missingWords(cell), language) : null };
    }),
  };
}

const missing = (text: Text, language: Language): CellLine => ({ words: [textIn(language, text)], look: "unknown", isDoubtful: false });
