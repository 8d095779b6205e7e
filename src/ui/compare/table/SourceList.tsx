import type { CellSource } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { dateText } from "../../../i18n/format-date";
import { words } from "../../../sheets/comparison-words";
import { useActions, usePlan } from "../../../store/use-plan";
import chip from "../../inspector/SourceChip.module.css";
import { LeadWords } from "../../layers/LeadWords";
import { joinedTexts } from "../../layers/message-text";
import { useTranslation } from "../../widgets/use-translation";
import { useDocumentName } from "../use-document-name";
import css from "./RowDetails.module.css";

const most = 12;

/** Where a figure is from: documents open at its place; of a record of the project it is said what it is and of when. */
export const SourceList = ({ sources }: { sources: readonly CellSource[] }) =>
  sources.length > 0 && (
    <ul className={css.sources}>
      {sources.slice(0, most).map((source) => (
        <li key={keyOf(source)}>
          <Source source={source} />
        </li>
      ))}
      {sources.length > most && (
        <li>
          <LeadWords words="compareTable.more" parameters={{ n: sources.length - most }} />
        </li>
      )}
    </ul>
  );

function Source({ source }: { source: CellSource }) {
  const { t } = useTranslation();
  const { openDocument, openStatements } = useActions();
  const documentName = useDocumentName(false);
  const datasets = usePlan(({ publication }) => publication.datasets);
  const isDocument = source.kind === "statement" || source.kind === "zone";
  if (isDocument && source.document !== null) {
    const { document, where } = source;
    const label = documentName(document);
    const statement = source.kind === "statement" ? source.id : undefined;
    return (
      <button type="button" className={chip.chip} data-source={document} data-statement={statement} aria-label={t("source.openChip", { label })} title={label} onClick={() => openDocument(document, statement, where)}>
        <span>{label}</span>
      </button>
    );
  }
  if (source.kind === "statements") {
    return (
      <button type="button" className={chip.chip} aria-haspopup="dialog" onClick={() => openStatements("", { zone: source.place })}>
        <span>{t("compareTable.source.statements")}</span>
      </button>
    );
  }
  if (source.kind === "dataset") {
    const title = datasets.find(({ id }) => id === source.dataset)?.title ?? same(source.dataset);
    return <LeadWords words={words("compareTable.source.dataset", { name: title })} />;
  }
  if (source.kind === "record") {
    const name = words(`compareTable.source.${source.collection}`);
    const when = source.asOf === null ? [] : [words("inspector.asOf", { date: dateText(source.asOf) })];
    return <LeadWords words={joinedTexts([name, ...when, ...(source.published === null ? [] : [same(source.published)])], " · ")} />;
  }
  return <LeadWords words="compareTable.source.zone" />;
}

const keyOf = (source: CellSource): string => JSON.stringify(source);
const same = (text: string): Text => ({ zh: text, en: text });
