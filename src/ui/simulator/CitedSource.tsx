import { useId, useState } from "react";
import { documentById } from "../../store/selectors-panels";
import { shownStatements } from "../../store/shown-statements";
import { usePlan } from "../../store/use-plan";
import { sourceLabel } from "../inspector/SourceChip";
import { CitedStatement } from "../statements/CitedStatement";
import { useTranslation } from "../widgets/use-translation";
import chip from "../inspector/SourceChip.module.css";
import css from "./Fields.module.css";

/** The source of a rule, opened in its place: a dialog that one types in is not left for it. */
export function CitedSource({ document, statements }: { document: string; statements: readonly string[] }) {
  const { t, language } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const source = usePlan((state) => documentById(state.documents, document));
  const register = usePlan(shownStatements);
  const cited = (register ?? []).filter((statement) => statements.includes(statement.id));
  const label = sourceLabel(document, source, language, false);
  if (cited.length === 0) return <p className={css.hint}>{label}</p>;
  return (
    <div className={css.source}>
      <button type="button" className={chip.chip} aria-expanded={isOpen} aria-controls={id} aria-label={t("source.openChip", { label })} onClick={() => setIsOpen(!isOpen)}>
        <span>{label}</span>
      </button>
      <div id={id} hidden={!isOpen} className={css.cited}>
        {isOpen && cited.map((statement) => <CitedStatement key={statement.id} statement={statement} />)}
      </div>
    </div>
  );
}
