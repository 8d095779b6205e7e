import { choicesOf } from "../../../domain/sites/criterion";
import type { SiteLimit } from "../../../domain/sites/site-search";
import { useTranslation } from "../../widgets/use-translation";
import { wordText } from "../fact-words";
import css from "./Funnel.module.css";

/** One or several of the words that a criterion has; the last one stays, for a limit that asks nothing is none. */
export function ChoiceBoxes({ limit, onPut }: { limit: SiteLimit; onPut: (limit: SiteLimit) => void }) {
  const { t } = useTranslation();
  const { criterion, any } = limit;
  const toggle = (word: string, isChosen: boolean) => {
    const next = choicesOf(criterion).filter((one) => (one === word ? isChosen : any.includes(one)));
    if (next.length > 0) onPut({ ...limit, any: next });
  };
  return (
    <fieldset className={css.boxes}>
      <legend>{t("sites.limits.anyOf")}</legend>
      {choicesOf(criterion).map((word) => (
        <label key={word} className={css.check}>
          <input type="checkbox" checked={any.includes(word)} onChange={({ target }) => toggle(word, target.checked)} />
          {wordText(t, criterion, word)}
        </label>
      ))}
      {any.length === 1 && <p className={css.hint}>{t("sites.limits.lastWord")}</p>}
    </fieldset>
  );
}
