import { memo, useId, type CSSProperties, type KeyboardEvent } from "react";
import type { CriterionId } from "../../../domain/sites/criterion";
import type { SiteWeight } from "../../../domain/sites/site-search";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { textIn } from "../../../i18n/translate";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { ChevronIcon } from "../../widgets/MapIcons";
import { useTranslation } from "../../widgets/use-translation";
import { changeWeight } from "./change-weight";
import { directionText } from "./direction-text";
import { WeightEditor } from "./WeightEditor";
import css from "./Weights.module.css";

type Props = SiteWeight & { sum: number; isOpen: boolean; onOpen: (criterion: CriterionId | null) => void };

/** A criterion with its weight: only the row that moves is drawn again, and the shares of the others where they show them. */
export const WeightRow = memo(function WeightRow({ sum, isOpen, onOpen, ...weight }: Props) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const id = useId();
  const { criterion, weight: value } = weight;
  const name = t(`sites.criterion.${criterion}`);
  const direction = usePlan((state) => textIn(state.language, directionText(weight, state)));
  const set = (next: number) => changeWeight(store.getState(), criterion, { weight: Math.min(100, Math.max(0, Math.round(next))) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    set(value + (event.key === "PageUp" ? 5 : -5));
  };
  const share = sum === 0 ? 0 : Math.round((1000 * value) / sum) / 10;
  return (
    <li className={css.row} data-weight={criterion}>
      <div className={css.head}>
        <span className={css.name} id={`${id}-name`}>
          <BilingualMessage of={`sites.criterion.${criterion}`} />
        </span>
        <button type="button" className={css.direction} aria-label={t("sites.weights.change", { name, direction })} aria-expanded={isOpen} aria-controls={`${id}-edit`} onClick={() => onOpen(isOpen ? null : criterion)}>
          {direction}
          <ChevronIcon />
        </button>
        <output className={css.value} htmlFor={id}>
          {value}
          {sum !== 100 && sum > 0 && <small>{t("sites.weights.share", { percent: share })}</small>}
        </output>
      </div>
      <div className={css.slider} style={{ "--part": `${value}%` } as CSSProperties}>
        <input id={id} type="range" min={0} max={100} step={1} value={value} aria-labelledby={`${id}-name`} aria-valuetext={t("sites.weights.spoken", { value, percent: share, direction })} onChange={({ target }) => set(target.valueAsNumber)} onKeyDown={onKeyDown} />
        <span className={css.ticks} aria-hidden="true" />
      </div>
      {isOpen && <WeightEditor id={`${id}-edit`} weight={weight} onDone={() => onOpen(null)} />}
    </li>
  );
});
