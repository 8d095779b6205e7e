import type { CellBasis, CellSource } from "../domain/comparison-table";
import type { SourceDocument } from "../domain/document";
import type { Text } from "../domain/text";
import { dateText } from "../i18n/format-date";
import { words } from "./comparison-words";

/** A source with the number it is cited by. */
export type SheetSource = { n: number; text: Text };

type Names = { documentOf: (id: string) => SourceDocument | null; datasetTitle: (id: string) => Text };

/** Numbers sources as they are cited: a document once, with every place in it that a row rests on. */
export function sourceNumbers({ documentOf, datasetTitle }: Names) {
  const cited = new Map<string, { source: CellSource; places: Map<string, Text> }>();
  const cite = (source: CellSource): number => {
    const key = keyOf(source);
    const entry = cited.get(key) ?? { source, places: new Map<string, Text>() };
    if ("where" in source && source.where) entry.places.set(source.where.zh, source.where);
    cited.set(key, entry);
    return [...cited.keys()].indexOf(key) + 1;
  };
  return {
    of: (basis: CellBasis | null): number[] => [...new Set((basis?.sources ?? []).map(cite))].sort((a, b) => a - b),
    list: (): SheetSource[] => [...cited.values()].map(({ source, places }, index) => ({ n: index + 1, text: textOf(source, [...places.values()], documentOf, datasetTitle) })),
  };
}

const keyOf = (source: CellSource): string => ("document" in source && source.document !== null ? source.document : source.kind === "record" ? `record ${source.collection} ${source.asOf} ${source.published}` : source.kind === "dataset" ? `dataset ${source.dataset}` : source.kind);

/** Titles, numbers and places of a few are enough to find it; more would be a list of its own. */
const mostPlaces = 3;

function textOf(source: CellSource, places: readonly Text[], documentOf: Names["documentOf"], datasetTitle: Names["datasetTitle"]): Text {
  switch (source.kind) {
    case "dataset":
      return words("compareTable.source.dataset", { name: datasetTitle(source.dataset) });
    case "statements":
      return words("compareTable.source.statements");
    case "record":
      return joined([words(`compareTable.source.${source.collection}`), ...(source.published === null ? [] : [same(source.published)]), ...(source.asOf === null ? [] : [words("inspector.asOf", { date: dateText(source.asOf) })])]);
    case "statement":
    case "zone": {
      const document = source.document === null ? null : documentOf(source.document);
      if (document === null) return source.document === null || !/^\d{3}$/.test(source.document) ? words("compareTable.source.zone") : same(source.document);
      const { id, title, number, date } = document;
      const numbered = /^\d{3}$/.test(id) ? { zh: `${id} ${title.zh}`, en: `${id} ${title.en}` } : title;
      return joined([numbered, ...(number === null ? [] : [same(number)]), ...(date === null ? [] : [dateText(date)]), ...places.slice(0, mostPlaces)]);
    }
  }
}

const same = (text: string): Text => ({ zh: text, en: text });
const joined = (texts: readonly Text[]): Text => ({ zh: texts.map(({ zh }) => zh).join("，"), en: texts.map(({ en }) => en).join(", ") });
