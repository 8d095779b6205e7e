import { useState } from "react";
import type { GuardFinding } from "../../domain/ledger-guard";
import type { Text } from "../../domain/text";
import { guardScopeText, guardSentence } from "../../i18n/guard-sentence";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import { CitedSource } from "./CitedSource";
import css from "./GuardPanel.module.css";

type Props = { finding: GuardFinding; name: Text | null; readOnly: boolean; onAnswer: (reason: string) => void };

/** What a guard found, by what right it says so, and the reason that answers it. */
export function GuardRow({ finding, name, readOnly, onAnswer }: Props) {
  const { t, text, language } = useTranslation();
  const { severity, override, scope, answerAt } = finding;
  const unit = name ? text(name) : t("guard.scenario");
  const state = override === null ? severity : "answered";
  const [draft, setDraft] = useState<string | null>(null);
  const canAnswer = !readOnly && severity === "objection" && answerAt !== null;
  return (
    <li className={css.row} data-state={state}>
      <span className={css.icon}>
        <CautionIcon />
      </span>
      <div className={css.body}>
        <p>
          <span className={css.state}>{t(`guard.severity.${state}`)}</span>
          {guardSentence(finding, unit, language)}
        </p>
        <p className={css.scope}>{guardScopeText(scope, language)}</p>
        {scope.by === "document" && <CitedSource document={scope.document} statements={scope.statementIds} />}
        {canAnswer ? (
          <form
            className={css.answer}
            onSubmit={(event) => {
              event.preventDefault();
              if (draft !== null) onAnswer(draft);
              setDraft(null);
            }}
          >
            <input
              type="text"
              autoComplete="off"
              maxLength={300}
              aria-label={t("guard.answer.of", { unit })}
              placeholder={t("guard.answer")}
              value={draft ?? override ?? ""}
              onChange={(event) => setDraft(event.target.value)}
            />
            <button type="submit" className={buttons.quiet} disabled={draft === null || draft.trim() === (override ?? "")}>
              {t("guard.answer.save")}
            </button>
          </form>
        ) : (
          override !== null && <p className={css.reason}>{override}</p>
        )}
      </div>
    </li>
  );
}
