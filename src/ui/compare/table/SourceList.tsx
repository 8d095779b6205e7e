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

/** Where a figure is from: each document once, opened at its place; of a record of the project it is said what it is and of when. */
export const SourceList = ({ sources }: { sources: readonly CellSource[] }) =>
  sources.length > 0 && (
    <ul className={css.sources}>
      {byDocument(sources).map(({ source, n }) => (
        <li key={JSON.stringify(source)}>
          <Source source={source} n={n} />
        </li>
      ))}
    </ul>
  );

/** The first source of each document, dataset or list of records, and how many there are of it. */
function byDocument(sources: readonly CellSource[]): { source: CellSource; n: number }[] {
  const groups = new Map<string, { source: CellSource; n: number }>();
  for (const source of sources) {
    const of = "document" in source && source.document !== null ? source.document : JSON.stringify({ ...source, id: null });
    const group = groups.get(of);
    if (group) group.n += 1;
    else groups.set(of, { source, n: 1 });
  }
  return [...groups.values()];
}

function Source({ source, n }: { source: CellSource; n: number }) {
  const { t } = useTranslation();
  const { openDocument, openStatements } = useActions();
  const documentName = useDocumentName(false);
  const datasets = usePlan(({ publication }) => publication.datasets);
  const isDocument = source.kind === "statement" || source.kind === "zone";
  if (isDocument && source.document !== null) {
    const { document, where } = source;
    const label = documentName(document);
    const statement = source.kind === "statement" ? source.id : undefined;
    // Several have several places: each stands where its own figure is told.
    const place = n === 1 ? where : null;
    return (
      <>
        <button type="button" className={chip.chip} data-source={document} data-statement={statement} aria-label={t("source.openChip", { label })} title={label} onClick={() => openDocument(document, statement, where)}>
          <span>{n > 1 ? t("compareTable.times", { label, n }) : label}</span>
        </button>
        {place && (
          <small>
            <LeadWords words={place} />
          </small>
        )}
      </>
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

const same = (text: string): Text => ({ zh: text, en: text });
