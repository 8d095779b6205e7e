import { shareBenefit } from "../analysis/sites/benefit-split";
import type { Language } from "../domain/saved-view";
import type { BenefitSplitRecord } from "../domain/sites/site-records";
import type { BookCell, BookSheet } from "../domain/table-book";
import type { Text } from "../domain/text";
import { textIn, translate, type MessageKey } from "../i18n/translate";

type Given = {
  language: Language;
  /** ISO day on which it is made. */
  day: string;
  nameOf: (unit: string) => Text;
  projectName: (project: string) => string;
};

const measures = { tax: "library.splits.measure.tax", "fixed-investment": "library.splits.measure.fixed-investment", "industrial-output": "library.splits.measure.industrial-output" } as const satisfies Record<string, MessageKey>;

/** The most that a table program holds as a whole number. */
const mostExact = 999_999_999_999_999n;

/**
 * All splits as a sheet: a line for each year and measure and one for each sum, amounts in whole 元. It says at its head that it stays inside, that the
 * ratio is the parties' and not the document's, and of each line which figures were entered and which were computed.
 */
export function splitSheet(splits: readonly BenefitSplitRecord[], { language, day, nameOf, projectName }: Given): BookSheet {
  const t = (key: MessageKey, parameters?: Record<string, string | number>) => translate(language, key, parameters);
  const words = (text: string): BookCell => ({ text });
  const amount = (yuan: number | bigint): BookCell => (BigInt(yuan) > mostExact ? { text: yuan.toString() } : { decimal: yuan.toString() });
  const rows = splits.flatMap((split): BookCell[][] => {
    const { rows: years, sums } = shareBenefit(split);
    const head = [words(split.title), split.project === null ? null : words(projectName(split.project)), words(textIn(language, nameOf(split.first))), words(textIn(language, nameOf(split.host))), words(`${split.firstPermille / 10}%`), words(`${(1000 - split.firstPermille) / 10}%`)];
    if (years.length === 0) return [[...head, null, null, null, null, null, words(t("library.splits.sums.none")), noteOf(split)]];
    return [
      ...years.map(({ year, measure, totalYuan, firstYuan, hostYuan }) => [...head, words(String(year)), words(t(measures[measure])), amount(totalYuan), amount(firstYuan), amount(hostYuan), words(t("library.splits.sheet.kinds")), noteOf(split)]),
      ...sums.map(({ measure, totalYuan, firstYuan, hostYuan }) => [...head, words(t("library.splits.sheet.sum")), words(t(measures[measure])), amount(totalYuan), amount(firstYuan), amount(hostYuan), words(t("library.splits.sheet.sumKinds")), noteOf(split)]),
    ];
  });
  const column = (key: MessageKey, width: number) => ({ title: t(key), width });
  return {
    name: t("library.splits.list"),
    head: [t("library.splits.sheet.head", { date: day }), t("library.splits.scope.says"), t("library.splits.scope.own"), t("library.splits.sums.apart")],
    columns: [
      column("library.splits.title", 28),
      column("library.splits.project", 28),
      column("library.splits.first", 16),
      column("library.splits.host", 16),
      column("library.splits.sheet.firstShare", 12),
      column("library.splits.sheet.hostShare", 12),
      column("library.splits.year", 10),
      column("library.splits.measure", 18),
      column("library.splits.sheet.total", 20),
      column("library.splits.sheet.firstYuan", 20),
      column("library.splits.sheet.hostYuan", 20),
      column("library.splits.sheet.kind", 36),
      column("library.splits.note", 30),
    ],
    rows,
  };
}

const noteOf = ({ note }: BenefitSplitRecord): BookCell => (note === null ? null : { text: note });
