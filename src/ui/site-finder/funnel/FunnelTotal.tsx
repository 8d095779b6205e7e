import { useId } from "react";
import { useActions, usePlan } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import css from "./Funnel.module.css";
import { StepBar } from "./StepBar";

const sources = ["zones", "resources", "layers"] as const;

/** All that is searched; which places these are can be chosen. */
export function FunnelTotal({ total, isOpen, onToggle }: { total: number; isOpen: boolean; onToggle: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const among = usePlan((state) => state.siteSearch?.among ?? null);
  const { changeSiteSearch } = useActions();
  if (!among) return null;
  const chosen = sources.filter((source) => among[source]);
  const words = chosen.length === 0 ? t("sites.limits.among.none") : chosen.map((source) => t(`sites.limits.among.${source}`)).join(t("sites.limits.plus"));
  return (
    <li className={css.step}>
      <button type="button" className={css.press} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className={css.number}>{total}</span>
        <span className={css.condition}>
          <BilingualMessage of="sites.limits.all" />
        </span>
        <StepBar total={total} known={total} unknown={0} />
        <span className={css.outcome}>{words}</span>
      </button>
      {isOpen && (
        <fieldset id={id} className={css.editor}>
          <legend>{t("sites.limits.among")}</legend>
          {sources.map((source) => (
            <label key={source} className={css.check}>
              <input type="checkbox" checked={among[source]} onChange={({ target }) => changeSiteSearch({ among: { ...among, [source]: target.checked } })} />
              {t(`sites.limits.among.${source}`)}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}
