import { dateText } from "../../i18n/format-date";
import { leadingLanguage } from "../../i18n/translate";
import { documentById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import { sourceLabel } from "../inspector/SourceChip";
import { useTranslation } from "../widgets/use-translation";
import type { ChapterSource } from "./chapter-figures";
import css from "./StorySources.module.css";

/** The documents that the figures of a chapter come from, and the day these speak for. */
export function StorySources({ sources }: { sources: readonly ChapterSource[] }) {
  const { t } = useTranslation();
  return (
    <ul className={css.sources} aria-label={t("stories.source")}>
      {sources.map((source) => (
        <SourceLine key={source.document} of={source} />
      ))}
    </ul>
  );
}

function SourceLine({ of: { document, statement, asOf } }: { of: ChapterSource }) {
  const { t, language } = useTranslation();
  const source = usePlan(({ documents }) => documentById(documents, document));
  const { openDocument } = useActions();
  const label = sourceLabel(document, source, language, false);
  const written = (date: string) => dateText(date)[leadingLanguage(language)];
  const issued = source?.date ? t("stories.source.issued", { date: written(source.date) }) : null;
  const stands = source?.date === asOf ? null : t("stories.source.asOf", { date: written(asOf) });
  return (
    <li className={css.line}>
      <button type="button" className={css.chip} data-source={document} aria-label={t("source.openChip", { label })} onClick={() => openDocument(document, statement)}>
        <span>{label}</span>
      </button>
      <span className={css.dates}>{[issued, stands].filter(Boolean).join(" · ")}</span>
    </li>
  );
}
