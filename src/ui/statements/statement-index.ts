import { indexStatements, type StatementIndex } from "../../analysis/search-statements";
import type { SourceDocument } from "../../domain/document";
import type { Statement } from "../../domain/statement";
import { translate, type MessageKey } from "../../i18n/translate";

/**
 * The statements with all words they are found by, in both languages at once: whoever reads English may still look
 * for a Chinese name. The same register makes the same index.
 */
export function statementIndex(statements: readonly Statement[], documents: readonly SourceDocument[] | null): StatementIndex {
  if (last?.statements === statements && last.documents === documents) return last.index;
  const titles = new Map(documents?.map(({ id, number, title, shortTitle }) => [id, [number ?? "", title.zh, title.en, shortTitle.zh, shortTitle.en]]));
  const index = indexStatements(statements, ({ topic, industries, document }) => [
    document,
    ...(titles.get(document) ?? []),
    ...inBoth(`statement.topic.${topic}`),
    ...industries.flatMap(({ industry }) => inBoth(`statement.industry.${industry}`)),
  ]);
  last = { statements, documents, index };
  return index;
}

let last: { statements: readonly Statement[]; documents: readonly SourceDocument[] | null; index: StatementIndex } | null = null;

const inBoth = (key: MessageKey): string[] => [translate("zh", key), translate("en", key)];
