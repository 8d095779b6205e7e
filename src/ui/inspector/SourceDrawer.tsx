import { useEffect, useRef } from "react";
import { documentById } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { isNumber } from "./SourceChip";
import { SourceFacts } from "./SourceFacts";
import { useSubject } from "./use-subject";
import css from "./SourceDrawer.module.css";

/** One source, over the panel that it was opened from. */
export function SourceDrawer() {
  const id = usePlan((state) => state.openSource);
  const documents = usePlan((state) => state.documents);
  const { setDrawer } = useActions();
  const { t } = useTranslation();
  const article = useSubject<HTMLElement>(id);
  const closeButton = useRef<HTMLButtonElement>(null);
  // The chip that was pressed is covered now; the keyboard goes on here.
  useEffect(() => closeButton.current?.focus(), []);
  if (id === null) return null;
  const source = documentById(documents, id);
  const close = () => {
    setDrawer("none");
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-source="${CSS.escape(id)}"]`)?.focus());
  };
  return (
    <article ref={article} className={css.source} aria-label={t("inspector.sources")}>
      <div className={css.close}>
        <IconButton ref={closeButton} label={t("source.close")} icon={<CloseIcon />} onClick={close} />
      </div>
      {source && <SourceFacts source={source} />}
      {!source && <p role="status">{documents === null ? t("source.loading") : t(isNumber(id) ? "source.unknown" : "source.unknownPage", { id })}</p>}
    </article>
  );
}
