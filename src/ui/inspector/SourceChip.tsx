import type { SourceDocument } from "../../domain/document";
import type { Language } from "../../domain/saved-view";
import { textIn } from "../../i18n/translate";
import { documentById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import css from "./SourceChip.module.css";

/** Where a figure comes from, at the end of its row; opens the source. `brief` shows the number alone where there is one. */
export function SourceChip({ documentId, brief = false }: { documentId: string; brief?: boolean }) {
  const source = usePlan(({ documents }) => documentById(documents, documentId));
  const { openDocument } = useActions();
  const { t, language } = useTranslation();
  const full = sourceLabel(documentId, source, language, false);
  return (
    <button
      type="button"
      className={css.chip}
      data-source={documentId}
      aria-label={t("source.openChip", { label: full })}
      title={full}
      onClick={() => openDocument(documentId)}
    >
      <span>{sourceLabel(documentId, source, language, brief)}</span>
    </button>
  );
}

/** The five documents go by their three-digit number, pages by their short title; before the list is read, by id. */
export function sourceLabel(id: string, source: SourceDocument | null, language: Language, brief: boolean): string {
  if (!source) return id;
  const title = textIn(language, source.shortTitle);
  if (!/^\d{3}$/.test(id)) return title;
  return brief ? id : `${id} · ${title}`;
}
