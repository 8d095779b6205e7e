import { heroArea } from "../../analysis/zone-areas";
import type { StatedArea, Zone } from "../../domain/zone";
import { figure, unitName } from "../../i18n/format-area";
import { langTag, leadingLanguage, type SentenceLanguage } from "../../i18n/translate";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { conversionsOf } from "./area-figures";
import { areaName } from "./area-name";
import { SourceChip } from "./SourceChip";
import { SourceFigure } from "./SourceFigure";
import { Unknown } from "./Value";
import css from "./HeroArea.module.css";

/** The one large figure of the panel: which area it is and where it comes from stand with it. */
export function HeroArea({ zone }: { zone: Zone }) {
  const area = heroArea(zone);
  const { language } = useTranslation();
  if (!area) return <Unknown words="inspector.noArea" />;
  const lines: SentenceLanguage[] = language === "both" ? ["zh", "en"] : [leadingLanguage(language)];
  return (
    <div>
      <div className={css.line}>
        <p className={css.hero}>
          <SourceFigure documentId={area.document} where={area.where} name={`${figure(area.value)} ${unitName(language, area.unit)}`}>
            <b>{figure(area.value)}</b> {unitName(language, area.unit)}
          </SourceFigure>
        </p>
        <SourceChip documentId={area.document} where={area.where} />
      </div>
      {lines.map((line, index) => (
        <UnderLine key={line} area={area} line={line} second={index > 0} />
      ))}
      {area.asOf && (
        <p className={css.asOf}>
          <BothWords words="inspector.asOf" parameters={{ date: area.asOf }} />
        </p>
      )}
    </div>
  );
}

/** Which area the figure is and what it comes to in the other units. */
function UnderLine({ area, line, second }: { area: StatedArea; line: SentenceLanguage; second: boolean }) {
  const facts = [areaName(area)[line], ...conversionsOf(area, line)];
  return (
    <p className={css.under} data-second={second} lang={second ? langTag(line) : undefined}>
      {facts.map((fact, index) => (
        <span key={fact}>{index < facts.length - 1 ? `${fact} · ` : fact}</span>
      ))}
    </p>
  );
}
