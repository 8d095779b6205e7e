import { useId } from "react";
import { layerOf } from "../../domain/plan-layer";
import type { ThemeModel } from "../../domain/theme-model";
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
import { useSideTitle } from "./side-title";
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
      {/* Long words scroll, by keys too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css.scroller} tabIndex={0} role="group" aria-labelledby={title}>
        <dl className={css.sides}>
          <SaidOf zone={zone} side="a" />
          <PlanContext value={secondSideStore(store)}>
            <SaidOf zone={zone} side="b" />
          </PlanContext>
        </dl>
      </div>
    </section>
  );
}

function SaidOf({ zone, side }: { zone: Zone; side: Side }) {
  const { t } = useTranslation();
  const name = useSideTitle();
  const models = [useThemeModel(), useOverModel()].flatMap((model) => model ?? []);
  const isOff = usePlan(({ layers }) => layers.hidden.includes(layerOf(zone)));
  return (
    <div>
      <dt>
        <SideChip side={side} />
        <span>
          <BothWords words={name} />
        </span>
      </dt>
      {models.length === 0 && (
        <dd>
          <BothWords words={`kind.${zone.kind}`} />
        </dd>
      )}
      {models.map((model) => (
        <dd key={model.id}>
          {models.length > 1 && (
            <small>
              <BothWords words={`theme.${model.id}`} />
            </small>
          )}
          <Said model={model} zone={zone} />
        </dd>
      ))}
      {isOff && (
        <dd>
          <small>{t("sides.card.off")}</small>
        </dd>
      )}
    </div>
  );
}

/** What a theme says of it, and by what right. */
function Said({ model, zone }: { model: ThemeModel; zone: Zone }) {
  const { t } = useTranslation();
  const { isReading } = useRegister();
  const value = model.values.get(zone.id);
  if (isReading && model.id !== "quota") return t("theme.reading");
  if (!value || value.parts.length === 0) return <Unknown words={unknownWords(model.id)} />;
  const kinds = [...new Set(value.parts.map((part) => part.value))];
  return (
    <>
      <BothWords words={valueLine(model, value)} />
      {kinds.map((kind) => (
        <small key={kind} className={css.kind} data-kind={kind}>
          <BothWords words={`theme.value.${kind}`} />
        </small>
      ))}
    </>
  );
}
