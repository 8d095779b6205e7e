import { askable, type AnswerContext } from "../analysis/sites/answers/answer-rows";
import { questionCode } from "../analysis/sites/answers/question-code";
import type { OpenQuestion } from "../analysis/sites/questions";
import { choicesOf, type CriterionId } from "../domain/sites/criterion";
import { readerUnitOf } from "../domain/sites/site-units";
import type { SiteLimit } from "../domain/sites/site-search";
import type { BookCell, BookSheet, TableBook } from "../domain/table-book";
import type { Text } from "../domain/text";
import type { Zone } from "../domain/zone";
import { dateText } from "../i18n/format-date";
import { translate, type MessageKey } from "../i18n/translate";
import { words } from "./comparison-words";

/** A question to a park: asked once, whichever of its sites are searched. */
export type ParkQuestion = { zone: string; criterion: CriterionId; limit: SiteLimit };

export type ParkQuestions = { zone: string; name: Text; questions: readonly ParkQuestion[] };

/** The open questions by the zone that can answer them; sites that lie in no zone ask nobody. */
export function questionsByZone(open: readonly OpenQuestion[], nameOf: (zone: string) => Text): ParkQuestions[] {
  const byZone = new Map<string, Map<CriterionId, ParkQuestion>>();
  for (const { site, limit } of open) {
    if (site.zone === null) continue;
    const asked = byZone.get(site.zone) ?? new Map<CriterionId, ParkQuestion>();
    if (!asked.has(limit.criterion)) asked.set(limit.criterion, { zone: site.zone, criterion: limit.criterion, limit });
    byZone.set(site.zone, asked);
  }
  return [...byZone].map(([zone, asked]) => ({ zone, name: nameOf(zone), questions: [...asked.values()] }));
}

export const questionColumns = ["code", "zone", "question", "needed", "unit", "answer", "date", "by", "note"] as const;
export type QuestionColumn = (typeof questionColumns)[number];

const widths: Readonly<Record<QuestionColumn, number>> = { code: 26, zone: 26, question: 30, needed: 26, unit: 20, answer: 22, date: 14, by: 28, note: 24 };

/** What the list is, who asks and when; `contact` is an office, never a person. */
export type QuestionsContext = { day: string; office: Text | null; contact: Text | null; neededOf: (limit: SiteLimit) => Text };

export const columnTitle = (column: QuestionColumn): Text => words(`sites.questions.column.${column}`);

/** What is asked, in words of both languages: the criterion, and how it is to be answered. */
export const questionText = (criterion: CriterionId): Text => words(criterion === "planning-eia" ? "sites.questions.name.planning-eia" : `sites.criterion.${criterion}`);

/** The unit that an answer is asked in; of words, which words there are. */
export function unitText(criterion: CriterionId): Text {
  const unit = readerUnitOf(criterion);
  if (unit !== null && unit !== "ratio") return words(`sites.unit.${unit}`, { n: "" });
  if (unit === "ratio") return words("sites.questions.unit.ratio");
  const options = choicesOf(criterion).map((word) => wordOf(criterion, word));
  return { zh: options.map(({ zh }) => zh).join("、"), en: options.map(({ en }) => en).join("; ") };
}

const wordOf = (criterion: CriterionId, word: string): Text => words(`sites.word.${criterion}.${word}` as MessageKey);

/** The heading lines of the list, each in both languages. */
export function questionsHead({ day, office, contact }: QuestionsContext): Text[] {
  return [
    words("sites.questions.title"),
    words("sites.questions.about"),
    words("sites.questions.made", { date: dateText(day), office: office ?? contact ?? words("sites.questions.office.none") }),
    ...(contact ? [words("sites.questions.contact", { contact })] : []),
    words("sites.questions.how"),
    words("sites.questions.how.by"),
    words("sites.questions.class"),
  ];
}

/** The list as a workbook, one sheet per park; CSV takes the first sheet, so that of several parks is one table. */
export function questionsBook(parks: readonly ParkQuestions[], context: QuestionsContext, isOneTable: boolean): TableBook {
  const head = questionsHead(context).map((line) => inBoth(line));
  const columns = questionColumns.map((column) => ({ title: inBoth(columnTitle(column), " "), width: widths[column] }));
  const sheetOf = (name: string, asked: readonly ParkQuestions[]): BookSheet => ({ name, head, columns, rows: asked.flatMap((park) => park.questions.map((question) => rowOf(park, question, context))) });
  const title = translate("zh", "sites.questions.title");
  const [only] = parks;
  if (isOneTable || parks.length < 2) return { sheets: [sheetOf(only && parks.length === 1 ? only.name.zh : title, parks)] };
  return { sheets: parks.map((park, index) => sheetOf(`${index + 1} ${park.name.zh}`, [park])) };
}

function rowOf({ name }: ParkQuestions, { zone, criterion, limit }: ParkQuestion, { neededOf }: QuestionsContext): BookCell[] {
  const text = (one: string): BookCell => ({ text: one });
  const unit = unitText(criterion);
  // The unit stands first, and what is said of it in brackets: whoever reads it back finds it there.
  const asked = unit.zh === unit.en ? unit.zh : `${unit.zh}（${unit.en}）`;
  return [text(questionCode(zone, criterion)), text(inBoth(name)), text(inBoth(questionText(criterion))), text(inBoth(neededOf(limit))), text(asked), null, null, null, null];
}

const inBoth = ({ zh, en }: Text, between = " / "): string => (zh === en ? zh : `${zh}${between}${en}`);

/** What the rows of a list that comes back are read against. */
export function answerContext(zones: readonly Zone[], today: string): AnswerContext {
  return {
    zones: zones.map(({ id, name, shortName, aliases }) => ({ id, names: [name.zh, name.en, shortName.zh, shortName.en, ...aliases] })),
    criteria: askable.map((id) => ({
      id,
      names: [...both(questionText(id)), ...both(words(`sites.criterion.${id}`))],
      words: choicesOf(id).map((word) => ({ word, names: both(wordOf(id, word)) })),
    })),
    today,
  };
}

const both = ({ zh, en }: Text): string[] => [zh, en];
