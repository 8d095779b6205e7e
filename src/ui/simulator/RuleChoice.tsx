import { ruleSources } from "../../analysis/quota-rules/rule-scope";
import { quotaRuleIds } from "../../domain/calculation-rules";
import { secondText, translate } from "../../i18n/translate";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { CitedSource } from "./CitedSource";
import type { DraftProps } from "./Divide";
import css from "./Fields.module.css";

/** The rules, each with what stands behind it: the document, whom it binds, and that the formula is ours. */
export function RuleChoice({ draft, onChange }: DraftProps) {
  const { t, language } = useTranslation();
  const source = ruleSources[draft.rule];
  const both = (key: `simulator.scope.${typeof draft.rule}` | `simulator.formula.${typeof draft.rule}`) => secondText(language, { zh: "", en: translate("en", key) });
  return (
    <fieldset className={css.group}>
      <legend>
        <BilingualMessage of="simulator.rule" />
      </legend>
      <div className={css.rules}>
        {quotaRuleIds.map((rule) => (
          <label key={rule} className={css.rule} data-chosen={draft.rule === rule || undefined}>
            <input type="radio" name="quota-rule" checked={draft.rule === rule} onChange={() => onChange({ rule })} />
            <span>
              <BilingualMessage of={`simulator.rule.${rule}`} />
            </span>
          </label>
        ))}
      </div>
      <div className={css.scope} data-document={source?.document}>
        <p>{t(`simulator.scope.${draft.rule}`)}</p>
        {both(`simulator.scope.${draft.rule}`) !== null && (
          <p lang="en" className={css.second}>
            {both(`simulator.scope.${draft.rule}`)}
          </p>
        )}
        {source && <CitedSource document={source.document} statements={source.statements} />}
        <p className={css.formula}>
          <strong>{t("simulator.formula")}</strong> {t(`simulator.formula.${draft.rule}`)}
        </p>
      </div>
    </fieldset>
  );
}
