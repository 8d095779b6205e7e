import type { CSSProperties } from "react";
import type { Zone } from "../../domain/zone";
import { figure } from "../../i18n/format-area";
import { translate } from "../../i18n/translate";
import { shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { comparisonBars, significantDigits, type AreaBar } from "./area-figures";
import { Section } from "./Section";
import css from "./AreaComparison.module.css";

/** Bars to one scale: how large the zone is beside two that people know. */
export function AreaComparison({ zone }: { zone: Zone }) {
  const zones = usePlan(shownPublication).zones;
  const bars = comparisonBars(zone, zones);
  if (bars.length === 0) return null;
  const doubtful = bars.filter(({ isDoubtful }) => isDoubtful);
  const names = {
    zh: doubtful.map((bar) => bar.zone.shortName.zh).join(translate("zh", "list.comma")),
    en: doubtful.map((bar) => bar.zone.shortName.en).join(translate("en", "list.comma")),
  };
  return (
    <Section title="inspector.comparison">
      <ul className={css.bars}>
        {bars.map((bar) => (
          <Bar key={bar.zone.id} bar={bar} />
        ))}
      </ul>
      {doubtful.length > 0 && (
        <p className={css.note}>
          <BothWords words="inspector.hollow" parameters={{ names }} />
        </p>
      )}
    </Section>
  );
}

function Bar({ bar: { zone, area, areaM2, share, isDoubtful } }: { bar: AreaBar }) {
  const { t } = useTranslation();
  const style: CSSProperties = { inlineSize: `${share * 100}%`, color: `var(--kind-${zone.kind})` };
  return (
    <li>
      <span className={css.name}>
        <BothWords words={zone.shortName} />
      </span>
      <span className={css.track} aria-hidden="true">
        <span className={css.bar} data-hollow={isDoubtful} style={style} />
      </span>
      <span className={css.value}>
        <span className={css.which}>{t(`area.short.${area.which}`)}</span> {figure(Number((areaM2 / 1e6).toPrecision(significantDigits(area.value))))}
      </span>
    </li>
  );
}
