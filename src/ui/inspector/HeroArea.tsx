import { heroArea } from "../../analysis/zone-areas";
import type { Zone } from "../../domain/zone";
import { figure, unitName } from "../../i18n/format-area";
import { useTranslation } from "../widgets/use-translation";
import { conversionsOf } from "./area-figures";
import { areaName } from "./area-name";
import { SourceChip } from "./SourceChip";
import { Unknown } from "./Value";
import css from "./HeroArea.module.css";

/** The one large figure of the panel: which area it is and where it comes from stand with it. */
export function HeroArea({ zone }: { zone: Zone }) {
  const area = heroArea(zone);
  const { t, language } = useTranslation();
  if (!area) return <Unknown words={t("inspector.noArea")} />;
  const facts = [areaName(area, language), ...conversionsOf(area, language)];
  return (
    <div>
      <div className={css.line}>
        <p className={css.hero}>
          <b>{figure(area.value)}</b> {unitName(language, area.unit)}
        </p>
        <SourceChip documentId={area.document} />
      </div>
      <p className={css.under}>
        {facts.map((fact, index) => (
          <span key={fact}>{index < facts.length - 1 ? `${fact} · ` : fact}</span>
        ))}
      </p>
      {area.asOf && <p className={css.asOf}>{t("inspector.asOf", { date: area.asOf })}</p>}
    </div>
  );
}
