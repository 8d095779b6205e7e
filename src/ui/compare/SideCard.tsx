import { useId } from "react";
import { layerOf } from "../../domain/plan-layer";
import type { Zone } from "../../domain/zone";
import { shownZone } from "../../store/selectors-shell";
import { secondSideStore } from "../../store/side-store";
import type { Side } from "../../store/side-states";
import { PlanContext, useActions, usePlan, usePlanStore } from "../../store/use-plan";
import { Unknown } from "../inspector/Value";
import { BothWords } from "../layers/BothWords";
import { unknownWords, valueLine } from "../themes/theme-words";
import { useOverModel, useRegister, useThemeModel } from "../themes/use-theme-models";
import { Bilingual } from "../widgets/Bilingual";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { SideChip } from "./SideChip";
import css from "./SideCard.module.css";

/** What each side says of the zone that was pointed at last. */
export function SideCard() {
  const { t, text } = useTranslation();
  const store = usePlanStore();
  const zone = usePlan(shownZone);
  const { clearSelection } = useActions();
  const title = useId();
  if (!zone) return null;
  return (
    <section className={css.card} aria-labelledby={title} data-testid="side-card">
      <header className={css.head}>
        <h2 id={title} aria-label={t("sides.card", { name: text(zone.name) })}>
          <Bilingual text={zone.name} />
        </h2>
        <IconButton label={t("sides.card.close")} icon={<CloseIcon />} onClick={clearSelection} />
      </header>
      <dl className={css.sides}>
        <SaidOf zone={zone} side="a" />
        <PlanContext value={secondSideStore(store)}>
          <SaidOf zone={zone} side="b" />
        </PlanContext>
      </dl>
    </section>
  );
}

function SaidOf({ zone, side }: { zone: Zone; side: Side }) {
  const { t } = useTranslation();
  const { isReading } = useRegister();
  const models = [useThemeModel(), useOverModel()].flatMap((model) => model ?? []);
  const isOff = usePlan(({ layers }) => layers.hidden.includes(layerOf(zone)));
  return (
    <div>
      <dt>
        <SideChip side={side} />
        <span>{models.length === 0 ? <BothWords words="sides.kinds" /> : null}</span>
      </dt>
      {isOff && <dd className={css.off}>{t("sides.card.off")}</dd>}
      {models.length === 0 && (
        <dd>
          <BothWords words={`kind.${zone.kind}`} />
        </dd>
      )}
      {models.map((model) => {
        const value = model.values.get(zone.id);
        return (
          <dd key={model.id}>
            <small>
              <BothWords words={`theme.${model.id}`} />
              {model.year !== null && ` · ${t("theme.year.of", { year: model.year })}`}
            </small>
            {isReading && model.id !== "quota" ? (
              t("theme.reading")
            ) : value && value.parts.length > 0 ? (
              <>
                <BothWords words={valueLine(model, value)} />
                <small className={css.kind} data-kind={value.value}>
                  <BothWords words={`theme.value.${value.value}`} />
                </small>
              </>
            ) : (
              <Unknown words={unknownWords(model.id)} />
            )}
          </dd>
        );
      })}
    </div>
  );
}
