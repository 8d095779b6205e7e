import { computedAreaM2, heroArea } from "../../analysis/zone-areas";
import type { StatedArea, Zone } from "../../domain/zone";
import { figure, formatArea, unitName } from "../../i18n/format-area";
import { effectivePublication } from "../../store/effective-publication";
import { zoneById } from "../../store/selectors-panels";
import { usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { useTranslation } from "../widgets/use-translation";
import { areaName } from "./area-name";
import { Fact, Facts } from "./Section";
import { SourceChip } from "./SourceChip";
import { SourceFigure } from "./SourceFigure";
import { Computed, Published, Unknown } from "./Value";
import css from "./AreaRows.module.css";

/** The other published figures of the zone, and what its boundary itself measures. */
export function AreaRows({ zone }: { zone: Zone }) {
  const hero = heroArea(zone);
  return (
    <Facts>
      {zone.statedAreas
        .filter((area) => area !== hero)
        .map((area) => (
          <Fact key={`${area.which} ${area.document} ${area.value}`} name={<BothWords words={areaName(area)} />}>
            <StatedRow area={area} />
          </Fact>
        ))}
      <Fact name={<BothWords words="area.computed" />}>
        <ComputedArea zone={zone} />
      </Fact>
    </Facts>
  );
}

function StatedRow({ area }: { area: StatedArea }) {
  const { language } = useTranslation();
  const notes = [
    area.asOf ? messageText("inspector.asOf", { date: area.asOf }) : null,
    area.where,
    area.caution,
  ].filter((note) => note !== null);
  return (
    <>
      <span className={css.row}>
        <SourceFigure documentId={area.document} where={area.where} name={`${figure(area.value)} ${unitName(language, area.unit)}`}>
          <Published value={figure(area.value)} unit={unitName(language, area.unit)} />
        </SourceFigure>
        <SourceChip documentId={area.document} where={area.where} brief />
      </span>
      {notes.length > 0 && (
        <span className={css.note}>
          <BothWords words={joinedTexts(notes, " · ")} />
        </span>
      )}
    </>
  );
}

/** Measured digits: a supplied boundary carries one more than lines thinned for a map of the whole region. */
const computedDigits = { surveyed: 4, administrative: 3 } as const;

function ComputedArea({ zone }: { zone: Zone }) {
  const { language } = useTranslation();
  // A number tells nothing of where a line runs: it stays where the line itself may not be shown.
  const areaM2 = usePlan((state) => computedAreaM2(zoneById(effectivePublication(state).zones, zone.id) ?? zone));
  const { method } = zone.boundary;
  if (areaM2 === null || (method !== "surveyed" && method !== "administrative"))
    return <Unknown words={method === "schematic" ? "inspector.notComputed" : "inspector.noBoundary"} />;
  return (
    <>
      <Computed value={formatArea(areaM2, "km2", language, computedDigits[method])} />
      <span className={css.note}>
        <BothWords words="inspector.computedNote" />
      </span>
    </>
  );
}
