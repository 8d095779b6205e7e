import { useState } from "react";
import { zoneKinds, type Zone, type ZoneKind } from "../../domain/zone";
import { shownZone } from "../../store/selectors-shell";
import { hidesAdministrativeLines } from "../../store/administrative-lines";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Rail.module.css";
import { RailStrip } from "./RailStrip";

/** The exhibition's way through the map: a kind shows all of its zones, a zone is selected and flown to. */
export function Rail() {
  const { t } = useTranslation();
  const zones = usePlan(shownPublication).zones;
  const shown = usePlan(shownZone);
  const hidesLines = usePlan(hidesAdministrativeLines);
  const { selectZone, zoomToZones } = useActions();
  const [chosen, setChosen] = useState<{ kind: ZoneKind; whileShown: string | null } | null>(null);
  const located = zones.filter(({ geometry }) => geometry !== null);
  const kinds = zoneKinds.filter((kind) => located.some((zone) => railKind(zone, located) === kind));
  // A zone picked on the map turns the rail to its kind; a kind picked here holds until then.
  const isCurrent = chosen !== null && chosen.whileShown === (shown?.id ?? null);
  const kind = isCurrent ? chosen.kind : ((shown && railKind(shown, located)) ?? chosen?.kind ?? kinds[0]);
  const members = located.filter((zone) => railKind(zone, located) === kind);
  const choose = (next: ZoneKind) => {
    setChosen({ kind: next, whileShown: shown?.id ?? null });
    zoomToZones(located.filter((zone) => zone.kind === next).map(({ id }) => id));
  };
  if (kinds.length === 0) return null;
  return (
    <nav aria-label={t("rail.label")} className={styles.rail}>
      <div role="group" aria-label={t("rail.kinds")} className={styles.kinds}>
        {kinds.map((value) => (
          <button key={value} type="button" className={styles.kind} aria-pressed={value === kind} data-kind={value} data-linked={value === "collaboration-area" && hidesLines} onClick={() => choose(value)}>
            <span className={styles.swatch} aria-hidden="true" />
            <span className={styles.words}>{t(`kind.${value}`)}</span>
          </button>
        ))}
      </div>
      {/* Another kind is another row: it begins at its first zone. */}
      <RailStrip key={kind} label={t("rail.zones")}>
        {members.map((zone) => (
          <ZoneButton key={zone.id} zone={zone} isShown={zone.id === shown?.id} onSelect={() => selectZone(zone.id, { zoom: true })} />
        ))}
      </RailStrip>
    </nav>
  );
}

/** A block stands beside the zone it is part of. */
function railKind(zone: Zone, zones: readonly Zone[]): ZoneKind {
  const parent = zone.kind === "park-block" ? zones.find(({ id }) => id === zone.parent) : undefined;
  return parent?.kind ?? zone.kind;
}

/** A zone picked on the map may stand outside the row's window. */
const reveal = (button: HTMLElement | null) => button?.scrollIntoView({ block: "nearest", inline: "nearest" });

const ZoneButton = ({ zone, isShown, onSelect }: { zone: Zone; isShown: boolean; onSelect: () => void }) => (
  <button type="button" className={styles.zone} aria-pressed={isShown} onClick={onSelect} ref={isShown ? reveal : undefined}>
    <Bilingual text={zone.shortName} />
  </button>
);
