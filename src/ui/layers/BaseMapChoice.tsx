import { useId } from "react";
import { shownBaseMap } from "../../store/shown-base-map";
import { useActions, usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "./BothWords";
import css from "./BaseMapChoice.module.css";

/** Which of the installation's base maps lies below the plan. Not there where none is configured. */
export function BaseMapChoice() {
  const { t } = useTranslation();
  const name = useId();
  const baseMaps = usePlan((state) => state.configuration.baseMaps);
  const baseMap = usePlan((state) => state.baseMap);
  const isHidden = usePlan((state) => state.baseMap.status === "ready" && shownBaseMap(state) === null);
  const { setBaseMap } = useActions();
  if (baseMaps.length === 0) return null;
  const chosen = baseMap.status === "none" || baseMap.status === "failed" ? null : baseMap.id;
  return (
    <fieldset className={css.choice}>
      <legend>
        <BothWords words="baseMap.label" />
      </legend>
      {[null, ...baseMaps].map((one) => (
        <label key={one?.id ?? ""} className={css.option}>
          <input type="radio" name={name} checked={chosen === (one?.id ?? null)} onChange={() => setBaseMap(one?.id ?? null)} />
          <BothWords words={one ? one.title : "baseMap.none"} />
          {one && baseMap.status === "loading" && baseMap.id === one.id && <span className={css.state}>{t("baseMap.loading")}</span>}
        </label>
      ))}
      {isHidden && (
        <p className={css.hidden}>
          <BothWords words="baseMap.hidden" />
        </p>
      )}
    </fieldset>
  );
}
