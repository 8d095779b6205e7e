import { askedZone } from "../../analysis/control-lines/asked-area";
import type { Zone } from "../../domain/zone";
import { effectivePublication } from "../../store/effective-publication";
import { zoneById } from "../../store/selectors-panels";
import { usePlan } from "../../store/use-plan";
import { ControlLineAnswer } from "./ControlLineAnswer";
import { useMemo } from "react";

/** The control lines under a zone, as far as its boundary allows the question; figures tell nothing of where a line runs. */
export function ZoneControlLines({ zone }: { zone: Zone }) {
  const whole = usePlan((state) => zoneById(effectivePublication(state).zones, zone.id) ?? zone);
  const asked = useMemo(() => askedZone(whole), [whole]);
  return <ControlLineAnswer asked={asked} />;
}
