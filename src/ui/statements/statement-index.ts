import { indexStatements, type StatementIndex } from "../../analysis/search-statements";
import type { SourceDocument } from "../../domain/document";
import type { Statement } from "../../domain/statement";
import type { Zone } from "../../domain/zone";
import { translate, type MessageKey } from "../../i18n/translate";

/**
 * The statements with all words they are found by, in both languages at once: whoever reads English may still look
 * for a Chinese name. A statement is found by the name of a zone it speaks of, whatever its sentence calls it. The same register makes the same index.
 */
export function statementIndex(statements: readonly Statement[], documents: readonly SourceDocument[] | null, zones: readonly Zone[]): StatementIndex {
  if (last?.statements === statements && last.documents === documents && last.zones === zones) return last.index;
  const titles = new Map(documents?.map(({ id, number, title, shortTitle }) => [id, [number ?? "", title.zh, title.en, shortTitle.zh, shortTitle.en]]));
  const names = new Map(zones.map(({ id, name, shortName, aliases }): [string, string[]] => [id, [name.zh, name.en, shortName.zh, shortName.en, ...aliases]]));
  const index = indexStatements(statements, ({ topic, industries, document, zones: ids }) => [
    ...ids.flatMap((id) => names.get(id) ?? []),
    document,
    ...(titles.get(document) ?? []),
    ...inBoth(`statement.topic.${topic}`),
    ...industries.flatMap(({ industry }) => inBoth(`statement.industry.${industry}`)),
  ]);
  last = { statements, documents, zones, index };
  return index;
}

let last: { statements: readonly Statement[]; documents: readonly SourceDocument[] | null; zones: readonly Zone[]; index: StatementIndex } | null = null;

const inBoth = (key: MessageKey): string[] => [translate("zh", key), translate("en", key)];
