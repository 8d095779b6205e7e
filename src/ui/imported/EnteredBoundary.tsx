import { computedAreaM2 } from "../../analysis/zone-areas";
import { removeImported } from "../../domain/spatial/imported-changes";
import type { BoundaryRecord } from "../../domain/spatial/imported-records";
import type { Zone } from "../../domain/zone";
import { boundaryOf } from "../../store/effective-publication";
import { usePlan } from "../../store/use-plan";
import { areaName } from "../inspector/area-name";
import { Fact, Facts } from "../inspector/Section";
import { Computed } from "../inspector/Value";
import { BothWords } from "../layers/BothWords";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import { areaDifference, boundedFirst } from "./area-difference";
import { DescribeButton } from "./DescribeForm";
import { EnteredMark } from "./EnteredMark";
import { ExportButton } from "./ExportButton";
import { ProvenanceFacts } from "./ProvenanceFacts";
import css from "./Imported.module.css";

/** A zone whose boundary was entered in this project: what it measures beside the stated areas, where it came from, and the ways out. */
export function EnteredBoundary({ zone }: { zone: Zone }) {
  const record = usePlan((state) => boundaryOf(state, zone.id));
  const project = usePlan((state) => state.project);
  if (!record || !project) return null;
  return (
    <div className={css.boundary}>
      <p className={css.title}>
        <EnteredMark /> <span>{record.title}</span>
      </p>
      <AreaDifferences zone={zone} which={record.which} />
      <ProvenanceFacts record={record} brief />
      <div className={css.buttons}>
        <DescribeButton item={{ collection: "boundaries", record }} />
        <ExportButton item={{ collection: "boundaries", record }} />
        {project.access.status === "owner" && (
          <button type="button" className={buttons.quiet} onClick={() => project.actions.run(removeImported({ collection: "boundaries", record }))}>
            <BilingualMessage of="imported.boundary.remove" />
          </button>
        )}
      </div>
      <p className={css.hint}>
        <BothWords words="imported.boundary.removeHint" />
      </p>
    </div>
  );
}

/** The computed area less each stated one; neither is right by that alone. What the boundary is said to bound comes first. */
function AreaDifferences({ zone, which }: { zone: Zone } & Pick<BoundaryRecord, "which">) {
  const { language } = useTranslation();
  const areaM2 = computedAreaM2(zone);
  if (areaM2 === null || zone.statedAreas.length === 0) return null;
  return (
    <Facts>
      {boundedFirst(zone.statedAreas, which).map((area) => {
        const difference = areaDifference(areaM2, area, language);
        return (
          <Fact key={`${area.which} ${area.document} ${area.value}`} name={<BothWords words="imported.difference" parameters={{ area: areaName(area) }} />}>
            <span className={which !== null && which !== area.which ? css.other : undefined}>
              {difference.is === "below" ? <BothWords words="imported.differenceBelow" parameters={{ area: difference.step }} /> : <Computed value={difference.words} />}
            </span>
          </Fact>
        );
      })}
    </Facts>
  );
}
