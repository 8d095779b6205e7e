import { shownZone } from "../../store/selectors-panels";
import { usePlan } from "../../store/use-plan";
import { ThemeFacts } from "../themes/ThemeFacts";
import { useTranslation } from "../widgets/use-translation";
import { ZoneStatements } from "../statements/ZoneStatements";
import { EnteredOfZone } from "../entered/EnteredOfZone";
import { ZoneControlLines } from "../control-lines/ZoneControlLines";
import { AboutZone } from "./AboutZone";
import { AreaComparison } from "./AreaComparison";
import { AreaRows } from "./AreaRows";
import { BoundaryFacts } from "./BoundaryFacts";
import { Cautions } from "./Cautions";
import { HeroArea } from "./HeroArea";
import { InspectorHead } from "./InspectorHead";
import { OtherDay } from "./OtherDay";
import { Relations } from "./Relations";
import { SelectedZones } from "./SelectedZones";
import { ZoneHistory } from "./ZoneHistory";
import { ZoneSources } from "./ZoneSources";
import { useSubject } from "./use-subject";
import css from "./Inspector.module.css";

/** What the sources say of the zone selected last, and how well each of it is known. */
export function Inspector() {
  const zone = usePlan(shownZone);
  const { t } = useTranslation();
  const article = useSubject<HTMLElement>(zone?.id ?? null);
  if (!zone) return <p className={css.empty}>{t("inspector.empty")}</p>;
  return (
    <article ref={article} className={css.inspector} aria-labelledby="inspector-name">
      <SelectedZones />
      <InspectorHead zone={zone} />
      <div className={css.body}>
        <OtherDay zone={zone} />
        <ThemeFacts zone={zone} />
        <HeroArea zone={zone} />
        <AreaRows zone={zone} />
        <EnteredOfZone zone={zone} />
        <Cautions zone={zone} />
        <AreaComparison zone={zone} />
        <ZoneStatements zone={zone} />
        <BoundaryFacts zone={zone} />
        <ZoneControlLines zone={zone} />
        <AboutZone zone={zone} />
        <ZoneHistory zone={zone} />
        <Relations zone={zone} />
        <ZoneSources zone={zone} />
      </div>
    </article>
  );
}
