import type { Zone } from "../../domain/zone";
import { useActions, usePlan } from "../../store/use-plan";
import { boundaryLook } from "../swatches/boundary-look";
import { LookMark } from "../swatches/Mark";
import { ZoneSwatch } from "../swatches/ZoneSwatch";
import { BothWords } from "./BothWords";
import css from "./ZoneButton.module.css";

type Props = { zone: Zone; onChosen?: () => void };

/** A zone to go to: choosing it selects it and flies there, pointing at it shows it on the map. */
export function ZoneButton({ zone, onChosen }: Props) {
  const isSelected = usePlan(({ selection }) => selection.includes(zone.id));
  const { selectZone, hoverZone } = useActions();
  return (
    <button
      type="button"
      className={css.zone}
      aria-pressed={isSelected}
      onClick={() => {
        selectZone(zone.id, { zoom: true });
        onChosen?.();
      }}
      onPointerEnter={() => hoverZone(zone.id)}
      onPointerLeave={() => hoverZone(null)}
      onFocus={() => hoverZone(zone.id)}
      onBlur={() => hoverZone(null)}
    >
      <ZoneSwatch zone={zone} />
      <span className={css.name}>
        <BothWords words={zone.shortName} />
      </span>
      <LookMark look={boundaryLook(zone)} />
    </button>
  );
}
