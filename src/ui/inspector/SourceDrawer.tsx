import { useEffect, useRef } from "react";
import type { Statement } from "../../domain/statement";
import type { PlanStore } from "../../store/plan-state";
import { documentById } from "../../store/selectors-panels";
import { shownStatements } from "../../store/shown-statements";
import { useActions, usePlan } from "../../store/use-plan";
import { CitedStatement } from "../statements/CitedStatement";
import { DocumentStatements } from "../statements/DocumentStatements";
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
  const statement = usePlan(citedStatement);
  const where = usePlan((state) => state.openWhere);
  const { setDrawer } = useActions();
  const { t } = useTranslation();
  const article = useSubject<HTMLElement>(id && `${id} ${statement?.id ?? ""}`);
  const closeButton = useRef<HTMLButtonElement>(null);
  // The chip that was pressed is covered now; the keyboard goes on here.
  useEffect(() => closeButton.current?.focus(), []);
  if (id === null) return null;
  const source = documentById(documents, id);
  const close = () => {
    setDrawer("none");
    requestAnimationFrame(() => (pressed(statement) ?? document.querySelector<HTMLElement>(`[data-source="${CSS.escape(id)}"]`))?.focus());
  };
  return (
    <article ref={article} className={css.source} aria-label={t("inspector.sources")}>
      <div className={css.close}>
        <IconButton ref={closeButton} label={t("source.close")} icon={<CloseIcon />} onClick={close} />
      </div>
      {statement && <CitedStatement statement={statement} />}
      {source && <SourceFacts source={source} where={where} />}
      {source && <DocumentStatements documentId={id} without={statement?.id ?? null} />}
      {!source && <p role="status">{documents === null ? t("source.loading") : t(isNumber(id) ? "source.unknown" : "source.unknownPage", { id })}</p>}
    </article>
  );
}

/** The statement that the source was opened from, where it may be shown. */
const citedStatement = (state: PlanStore): Statement | null =>
  state.openStatement === null ? null : (shownStatements(state)?.find(({ id }) => id === state.openStatement) ?? null);

const pressed = (statement: Statement | null): HTMLElement | null => statement && document.querySelector<HTMLElement>(`[data-statement="${CSS.escape(statement.id)}"]`);
