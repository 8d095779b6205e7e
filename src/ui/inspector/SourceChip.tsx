import type { SourceDocument } from "../../domain/document";
import type { Text } from "../../domain/text";
import type { Language } from "../../domain/saved-view";
import { textIn, translate } from "../../i18n/translate";
import { documentById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import css from "./SourceChip.module.css";

/** Where a figure comes from, at the end of its row; opens the source. `brief` shows the number alone where there is one; `where` is told in the source. */
export function SourceChip({ documentId, brief = false, where }: { documentId: string; brief?: boolean; where?: Text | null }) {
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
      onClick={() => openDocument(documentId, undefined, where)}
    >
      <span>{sourceLabel(documentId, source, language, brief)}</span>
    </button>
  );
}

/** The five documents go by their three-digit number, pages by their short title; the id of a page is for machines and never shown. */
export function sourceLabel(id: string, source: SourceDocument | null, language: Language, brief: boolean): string {
  const isNumbered = isNumber(id);
  if (!source) return isNumbered ? id : translate(language, "source.unnamed");
  const title = textIn(language, source.shortTitle);
  if (!isNumbered) return title;
  return brief ? id : `${id} · ${title}`;
}

/** Whether readers know the source by this id: only the five documents are numbered. */
export const isNumber = (id: string): boolean => /^\d{3}$/.test(id);
