import { useState } from "react";
import { influences, type Influence, type SiteWeight } from "../../../domain/sites/site-search";
import { readerUnitOf } from "../../../domain/sites/site-units";
import { usePlanStore } from "../../../store/use-plan";
import { RemoveIcon } from "../../project/ProjectIcons";
import { useTranslation } from "../../widgets/use-translation";
import { QuantityField } from "../funnel/QuantityField";
import { unitName } from "../funnel/unit-name";
import { ZoneSelect } from "../funnel/ZoneSelect";
import funnel from "../funnel/Funnel.module.css";
import { removeNear } from "../remove-near";
import { changeWeight, removeWeight } from "./change-weight";
import { wordsOfMore } from "./direction-text";
import css from "./Weights.module.css";

/** What is better: more, less, near an ideal value, like a zone. The last two begin to count once they have their value. */
export function WeightEditor({ id, weight, onDone }: { id: string; weight: SiteWeight; onDone: () => void }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const { criterion, prefers, ideal, like } = weight;
  const [shown, setShown] = useState<Influence>(prefers);
  const unit = readerUnitOf(criterion);
  const words = wordsOfMore(criterion);
  const name = t(`sites.criterion.${criterion}`);
  const labels: Record<Influence, string> = { more: t(`sites.weights.${words}.more`), less: t(`sites.weights.${words}.less`), ideal: t("sites.weights.idealChoice"), like: t("sites.weights.likeChoice") };
  const change = (next: Partial<SiteWeight>) => changeWeight(store.getState(), criterion, next);
  const choose = (next: Influence) => {
    setShown(next);
    if (next === "more" || next === "less") change({ prefers: next, ideal: null, like: null });
  };
  return (
    <div id={id} className={funnel.editor} role="group" aria-label={t("sites.weights.edit", { name })}>
      <fieldset className={funnel.boxes}>
        <legend>{t("sites.weights.better")}</legend>
        {influences.map((influence) => (
          <label key={influence} className={funnel.check}>
            <input type="radio" name={id} checked={shown === influence} onChange={() => choose(influence)} />
            {labels[influence]}
          </label>
        ))}
      </fieldset>
      {shown === "ideal" && unit && (
        <div className={css.ideal}>
          <QuantityField criterion={criterion} label={t("sites.weights.idealValue")} unit={unit} value={ideal} refusal={(value) => (value === null && ideal !== null ? "sites.limits.fault.nothing" : null)} onValue={(value) => value !== null && change({ prefers: "ideal", ideal: value, like: null })} />
          <span>{unitName(t, unit)}</span>
        </div>
      )}
      {shown === "like" && <ZoneSelect label={t("sites.weights.likeZone")} value={like} onChange={(zone) => zone !== null && change({ prefers: "like", like: zone, ideal: null })} />}
      <div className={funnel.actions}>
        <button
          type="button"
          className={funnel.remove}
          aria-label={t("sites.weights.remove", { name })}
          onClick={({ currentTarget }) => {
            const remove = () => {
              onDone();
              removeWeight(store.getState(), criterion);
            };
            const list = currentTarget.closest("section");
            // The row that the editor is a part of goes with it.
            removeNear(currentTarget, remove, () => list?.querySelector<HTMLElement>("select") ?? null);
          }}
        >
          <RemoveIcon />
          {t("sites.limits.removeWord")}
        </button>
      </div>
    </div>
  );
}
