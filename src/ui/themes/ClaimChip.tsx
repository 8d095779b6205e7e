import type { ThemeSource } from "../../domain/theme-model";
import { documentById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import css from "../inspector/SourceChip.module.css";
import { sourceLabel } from "../inspector/SourceChip";
import { useTranslation } from "../widgets/use-translation";
import own from "./ClaimChip.module.css";

/** Who says so, at the end of the row; opens the source at that statement. What an office entered has no source to open. */
export function ClaimChip({ source, brief = true }: { source: ThemeSource; brief?: boolean }) {
  const { t, language } = useTranslation();
  const document = source.kind === "record" ? null : source.document;
  const known = usePlan(({ documents }) => documentById(documents, document));
  const { openDocument } = useActions();
  if (document === null) return <span className={own.entered}>{t("theme.value.entered")}</span>;
  const full = sourceLabel(document, known, language, false);
  return (
    <button
      type="button"
      className={css.chip}
      data-source={document}
      aria-label={t("source.openChip", { label: full })}
      title={full}
      onClick={() => openDocument(document, source.kind === "statement" ? source.id : undefined)}
    >
      <span>{sourceLabel(document, known, language, brief)}</span>
    </button>
  );
}
