import { useDeferredValue, useEffect, useRef, useState } from "react";
import type { Statement } from "../../domain/statement";
import { documentById } from "../../store/selectors-panels";
import { publicationOfAllDays } from "../../store/shown-publication";
import { shownStatements } from "../../store/shown-statements";
import { useActions, usePlan } from "../../store/use-plan";
import { SourceFacts } from "../inspector/SourceFacts";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { CitedStatement } from "./CitedStatement";
import { SaveStatements } from "./SaveStatements";
import { filterStatements, noFilter, type StatementFilter } from "./statement-filter";
import { StatementFilters } from "./StatementFilters";
import { statementIndex } from "./statement-index";
import { StatementList } from "./StatementList";
import css from "./StatementsPage.module.css";

/** 资料陈述: all that the sources say, to search, narrow, read with its source and take along as a table. */
export function StatementsPage() {
  const { setDrawer } = useActions();
  const { t } = useTranslation();
  const statements = usePlan(shownStatements);
  return (
    <Dialog title={<BilingualMessage of="statements.title" />} onClose={() => setDrawer("none")} size="full">
      {statements === null || statements.length === 0 ? (
        <p role="status" className={css.wait}>
          {t(statements === null ? "statements.reading" : "statements.none")}
        </p>
      ) : (
        <Register statements={statements} />
      )}
    </Dialog>
  );
}

function Register({ statements }: { statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const documents = usePlan((state) => state.documents);
  const zones = usePlan((state) => publicationOfAllDays(state).zones);
  const asked = usePlan((state) => state.statementsQuery);
  const within = usePlan((state) => state.statementsWithin);
  const [filter, setFilter] = useState<StatementFilter>({ ...noFilter, query: asked, topic: within.topic ?? "", zone: within.zone ?? "" });
  const [openId, setOpenId] = useState<string | null>(null);
  // Typing stays quick while a long list follows.
  const settled = useDeferredValue(filter);
  const shown = filterStatements(statementIndex(statements, documents, zones), settled);
  const open = statements.find(({ id }) => id === openId) ?? null;
  const close = () => {
    setOpenId(null);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`dialog [data-statement="${CSS.escape(openId ?? "")}"]`)?.focus());
  };
  return (
    <div className={css.page} data-open={open !== null || undefined}>
      <div className={css.side}>
        <StatementFilters statements={statements} filter={filter} onChange={setFilter} />
        <div className={css.sum}>
          <p role="status">{t("statements.page.shown", { all: statements.length, n: shown.length })}</p>
          <SaveStatements statements={shown} />
        </div>
        <div className={css.list}>
          <StatementList key={JSON.stringify(settled)} statements={shown} first={60} more={120} label={t("statements.page.list")} onOpen={({ id }) => setOpenId(id)} open={openId} />
        </div>
      </div>
      {open && <OpenStatement key={open.id} statement={open} onClose={close} />}
    </div>
  );
}

/** The statement with its source, beside the list; on a phone in its place. */
function OpenStatement({ statement, onClose }: { statement: Statement; onClose: () => void }) {
  const { t } = useTranslation();
  const source = usePlan(({ documents }) => documentById(documents, statement.document));
  const closeButton = useRef<HTMLButtonElement>(null);
  // The row that was pressed may be covered now; the keyboard goes on here.
  useEffect(() => closeButton.current?.focus({ preventScroll: true }), []);
  return (
    <article className={css.open} aria-label={t("inspector.sources")}>
      <div className={css.close}>
        <IconButton ref={closeButton} label={t("source.close")} icon={<CloseIcon />} onClick={onClose} />
      </div>
      <CitedStatement statement={statement} withZones />
      {source && <SourceFacts source={source} />}
    </article>
  );
}
