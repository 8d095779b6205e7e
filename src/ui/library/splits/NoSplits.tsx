import { useTranslation } from "../../widgets/use-translation";
import { SplitScope } from "./SplitScope";
import css from "./SplitsView.module.css";

/** Why there is nothing, what it is for and what comes first. */
export function NoSplits() {
  const { t } = useTranslation();
  return (
    <div className={css.empty}>
      <svg viewBox="0 0 64 28" aria-hidden="true" className={css.drawing}>
        <path d="M8 20C20 4 44 4 56 20" strokeDasharray="3 2.5" />
        <circle cx="8" cy="20" r="4" />
        <circle cx="56" cy="20" r="4" className={css.full} />
      </svg>
      <h3>{t("library.splits.empty")}</h3>
      <p>{t("library.splits.empty.why")}</p>
      <SplitScope />
    </div>
  );
}
