import { statementCount } from "../../store/shown-statements";
import { useActions, usePlan } from "../../store/use-plan";
import { ChevronIcon } from "../layers/LayerIcons";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { StatementsIcon } from "../widgets/DataIcon";
import { useTranslation } from "../widgets/use-translation";
import css from "./StatementsFoot.module.css";

/** The way to all statements, at the foot of the layers and zones. */
export function StatementsFoot() {
  const count = usePlan(statementCount);
  const { openStatements } = useActions();
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <button type="button" className={css.foot} aria-haspopup="dialog" onClick={() => openStatements()}>
      <StatementsIcon />
      <span className={css.words}>
        <BilingualMessage of="statements.title" />
      </span>
      {count !== null && <span className={css.count}>{t(count === 1 ? "statements.one" : "statements.n", { n: count })}</span>}
      <ChevronIcon />
    </button>
  );
}
