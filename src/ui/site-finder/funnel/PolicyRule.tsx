import { standingText } from "../../../i18n/statement-text";
import { useActions, usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Funnel.module.css";
import type { RuleOption } from "./policy-options";

type Props = { option: RuleOption; isChosen: boolean; isLast: boolean; onToggle: (id: string, isChosen: boolean) => void };

/** A rule with whether it holds, until when and whom it binds; one that cannot be a condition has no box but the reason. */
export function PolicyRule({ option, isChosen, isLast, onToggle }: Props) {
  const { t, text } = useTranslation();
  const today = usePlan((state) => state.today);
  const { openDocument } = useActions();
  const { statement, rule, barred } = option;
  const notes = [text(standingText(rule, today)), t("statement.binds", { who: text(rule.binds) })].join(" · ");
  return (
    <li className={css.rule} data-barred={barred !== null || undefined}>
      {barred === null || isChosen ? (
        <label className={css.check}>
          <input type="checkbox" checked={isChosen} onChange={({ target }) => onToggle(statement.id, target.checked)} />
          <span>{text(statement.text)}</span>
        </label>
      ) : (
        <p>{text(statement.text)}</p>
      )}
      <p className={css.hint}>{notes}</p>
      {barred !== null && <p className={css.barred}>{t(`sites.limits.policy.barred.${barred}`)}</p>}
      {isChosen && isLast && <p className={css.hint}>{t("sites.limits.lastWord")}</p>}
      <button type="button" className={css.source} onClick={() => openDocument(statement.document, statement.id)}>
        {t("sites.limits.policy.source", { document: statement.document })}
      </button>
    </li>
  );
}
