import { bestColumns } from "../domain/best-columns";
import type { Preference } from "../domain/comparison";
import type { CellBasis, CellFigure, CellIndustry, ComparisonCell, ComparisonColumn, ComparisonGroup, ComparisonRow } from "../domain/comparison-table";
import type { Language } from "../domain/saved-view";
import { statementStatuses } from "../domain/statement";
import type { Text } from "../domain/text";
import { distanceRange } from "../i18n/distance-range";
import { dateText } from "../i18n/format-date";
import { pairNotes } from "./comparison-cell-text";
import type { CellLine, SheetCell, SheetTable, ValueLook, Words } from "./comparison-picture";
import { amongWords, countBasis, distanceNote, figureBasis, figureWhen, figureWords, groupName, landWords, meanWords, missingWords, numberWords, partWords, rowName, rowUnit, termWords, whichWords, words } from "./comparison-words";

type Context = { language: Language; documentName: (id: string) => string; /** What was agreed to be better; `null` where nobody may say so. */ preferences: readonly Preference[] | null };

/** The shown rows for a picture: every figure in the form of its kind, what is unknown said so. Whoever calls it gives only what may be shown. */
export function pictureTable(columns: readonly ComparisonColumn[], groups: readonly ComparisonGroup[], context: Context): SheetTable {
  const inWords = (text: Text) => wordsIn(context.language, text);
  return {
    title: inWords(words("compareTable.title")),
    columns: columns.map(({ slot, shortName }) => ({ slot, words: inWords(shortName) })),
    rows: groups.flatMap((group) => [
      { is: "group" as const, words: inWords(groupName(group)) },
      ...group.rows.map((row) => {
        const unit = rowUnit(row);
        const best = bestColumns(row, context.preferences?.find((one) => one.row === row.id));
        return { is: "row" as const, words: inWords(rowName(row)), note: unit && inWords(unit).join(" · "), cells: row.cells.map((cell, index) => [...linesOf(cell, row, columns, context), ...(best.includes(index) ? [quiet(words("compareTable.best"), context.language)] : [])]) };
      }),
    ]),
  };
}

/** How the looks that occur are told from each other, in the looks themselves. */
export function pictureKey({ rows }: SheetTable, language: Language): CellLine[] {
  const lines = rows.flatMap((row) => (row.is === "row" ? row.cells.flat() : []));
  const there = (["published", "entered", "computed", "simulated", "unknown"] as const).filter((look) => lines.some((line) => line.look === look));
  const statuses = statementStatuses.filter((status) => lines.some((line) => line.status === status));
  const named = [
    ...there.map((look): CellLine => ({ words: [oneLine(language, prefixed(words(`theme.value.${look}`), look))], look, isDoubtful: false })),
    ...statuses.map((status): CellLine => ({ words: [oneLine(language, words(`statement.status.${status}`))], look: "plain", isDoubtful: false, status })),
  ];
  return lines.some(({ isDoubtful }) => isDoubtful) ? [...named, { words: [oneLine(language, words("compareTable.doubtful"))], look: "plain", isDoubtful: true }] : named;
}

function linesOf(cell: ComparisonCell, row: ComparisonRow, columns: readonly ComparisonColumn[], { language, documentName }: Context): SheetCell {
  const line = (value: Text, basis: CellBasis, notes: readonly (Text | null)[] = []) => valueLine(language, value, basis, notes);
  switch (cell.is) {
    case "term":
      return [line(termWords(cell.term), cell.basis)];
    case "date":
      return [line(dateText(cell.date), cell.basis)];
    case "figures":
      return cell.figures.flatMap((one) => {
        const area = areaWords(one);
        return [line(figureWords(one, row), figureBasis(one.basis), [area ? null : whichWords(one), figureWhen(one)]), ...(area ? [quiet(area, language)] : [])];
      });
    case "number":
      return [line(same(numberWords(cell.amount, cell.digits)), cell.basis, [meanWords(cell)]), ...pairNotes(cell, columns).map((note) => quiet(note, language))];
    case "land": {
      const { count, beside, year, isPartial, basis } = cell;
      const own = count === null ? unknown(words("compare.why.awaiting"), language) : line(same(landWords(count)), basis, [words("compareTable.year", { year }), isPartial ? words("compareTable.partial") : null]);
      return beside ? [own, quiet(words("compareTable.beside", { name: beside.name, count: landWords(beside.count) }), language)] : [own];
    }
    case "range":
      return [line(same(distanceRange(cell)), cell.basis, [distanceNote(cell)])];
    case "self":
      return [quiet(words("compareTable.self"), language)];
    case "inside":
      return [line(words("compareTable.inside"), cell.basis)];
    case "industries":
      return alikeIndustries(cell.industries).map((alike) => {
        const [{ among, basis }] = alike;
        const names = listed(alike.map(({ industry }) => words(`statement.industry.${industry}`)), "、", ", ");
        return line(names, basis, [amongWords(among)]);
      });
    case "counts": {
      const parts = cell.parts.map((part) => ({ zh: `${partWords(part, documentName).zh} ${part.n}`, en: `${partWords(part, documentName).en} ${part.n}` }));
      return [line(same(String(cell.total)), countBasis(cell.basis)), ...(parts.length > 0 ? [quiet(listed(parts, "、", ", "), language)] : [])];
    }
    case "missing":
      return [unknown(missingWords(cell), language)];
  }
}

type Alike = readonly [CellIndustry, ...CellIndustry[]];

const amongOrder: readonly CellIndustry["among"][] = ["all", "some", "unranked", "one", null];

/** Those of which the same is to be said, what is common to the places first. */
function alikeIndustries(industries: readonly CellIndustry[]): Alike[] {
  const groups = new Map<string, [CellIndustry, ...CellIndustry[]]>();
  for (const industry of industries) {
    const { value, status, isFirm } = industry.basis;
    const key = [amongOrder.indexOf(industry.among), value, status, isFirm].join(" ");
    const group = groups.get(key);
    if (group) group.push(industry);
    else groups.set(key, [industry]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Which area a figure means, in the words that stand above its map: a planned one says so unless its name already does. */
export function areaWords({ which, basis: { status } }: CellFigure): Text | null {
  if (which === null) return null;
  const name = words(`area.${which}`);
  return status === "planned" && which !== "planned" ? words("inspector.proposed", { which: name }) : name;
}

/** As on screen: what is not there yet has its glyph before it, lest it pass for an achievement. */
function valueLine(language: Language, value: Text, { value: kind, status, isFirm }: CellBasis, notes: readonly (Text | null)[]): CellLine {
  const said = [...notes, kind === "simulated" ? words("theme.value.simulated") : null].filter((note) => note !== null);
  const whole = said.length === 0 ? value : { zh: `${value.zh}（${listed(said, "，", ", ").zh}）`, en: `${value.en} (${listed(said, "，", ", ").en})` };
  return { words: wordsIn(language, prefixed(whole, kind)), look: kind, isDoubtful: !isFirm, status: status === "existing" ? null : status };
}

const unknown = (text: Text, language: Language): CellLine => ({ words: wordsIn(language, text), look: "unknown", isDoubtful: false });
const quiet = (text: Text, language: Language): CellLine => ({ words: wordsIn(language, text), look: "quiet", isDoubtful: false });
const prefixed = (text: Text, look: ValueLook): Text => (look === "computed" ? { zh: `≈\u00a0${text.zh}`, en: `≈\u00a0${text.en}` } : text);
const same = (text: string): Text => ({ zh: text, en: text });
const listed = (texts: readonly Text[], zh: string, en: string): Text => ({ zh: texts.map((text) => text.zh).join(zh), en: texts.map((text) => text.en).join(en) });

/** With both languages shown, the English stands below where it says something else. */
export function wordsIn(language: Language, { zh, en }: Text): Words {
  if (language === "en") return [en];
  return language === "both" && zh !== en ? [zh, en] : [zh];
}

const oneLine = (language: Language, text: Text): string => wordsIn(language, text).join(" ");
