import { dateText } from "../../i18n/format-date";
import { translate, type SentenceLanguage } from "../../i18n/translate";
import { documentById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import { sourceLabel } from "../inspector/SourceChip";
import { Bilingual } from "../widgets/Bilingual";
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
  const dates = (one: SentenceLanguage) => {
    const issued = source?.date ? translate(one, "stories.source.issued", { date: dateText(source.date)[one] }) : null;
    const stands = source?.date === asOf ? null : translate(one, "stories.source.asOf", { date: dateText(asOf)[one] });
    return [issued, stands].filter(Boolean).join(" · ");
  };
  return (
    <li className={css.line}>
      <button type="button" className={css.chip} data-source={document} aria-label={t("source.openChip", { label })} onClick={() => openDocument(document, statement)}>
        <span>
          <Bilingual text={{ zh: sourceLabel(document, source, "zh", false), en: sourceLabel(document, source, "en", false) }} />
        </span>
      </button>
      <span className={css.dates}>
        <Bilingual text={{ zh: dates("zh"), en: dates("en") }} />
      </span>
    </li>
  );
}
