import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import css from "./ResourcesView.module.css";

/** Why there is nothing: what was looked for and not found, and what comes first. */
export function EmptyResources({ onNew, onImport, isPublic }: { onNew: (() => void) | null; onImport: (() => void) | null; isPublic: boolean }) {
  const { t } = useTranslation();
  if (isPublic) return <p className={css.wait}>{t("library.resources.empty.public")}</p>;
  return (
    <div className={css.empty}>
      <svg viewBox="0 0 96 40" aria-hidden="true" className={css.drawing}>
        <path d="M6 30 16 8 40 12 34 36Z" strokeDasharray="3 2.5" />
        <path d="M48 34V20l9 6v-6l9 6V10h10v24Z" />
        <path d="M90 8 82 22h5l-3 12 8-16h-5Z" strokeDasharray="3 2.5" />
      </svg>
      <h3>{t("library.resources.empty")}</h3>
      <p>{t("library.resources.empty.why")}</p>
      <ol>
        <li>{t("library.resources.empty.steps.1")}</li>
        <li>{t("library.resources.empty.steps.2")}</li>
        <li>{t("library.resources.empty.steps.3")}</li>
      </ol>
      <div className={css.buttons}>
        {onImport && (
          <button type="button" className={buttons.main} onClick={onImport}>
            <BilingualMessage of="library.resources.import" />
          </button>
        )}
        {onNew && (
          <button type="button" className={buttons.quiet} data-new onClick={onNew}>
            <BilingualMessage of="library.resources.new" />
          </button>
        )}
      </div>
    </div>
  );
}
