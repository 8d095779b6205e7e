import type { Place } from "../../domain/place";
import type { Zone } from "../../domain/zone";
import { zoneById, zoneOfPlace } from "../../store/selectors-panels";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { SourceChip } from "../inspector/SourceChip";
import { BothWords } from "./BothWords";
import { joinedTexts, messageText } from "./message-text";
import css from "./UnlocatedTray.module.css";

/** A zone without a place: under which zone it belongs, and why it cannot be placed. */
export function UnlocatedZone({ zone }: { zone: Zone }) {
  const parent = usePlan((state) => zoneById(shownPublication(state).zones, zone.parent));
  const isSelected = usePlan(({ selection }) => selection.includes(zone.id));
  const { selectZone } = useActions();
  return (
    <li>
      <button type="button" className={css.row} aria-pressed={isSelected} onClick={() => selectZone(zone.id)}>
        <span className={css.name}>
          <BothWords words={zone.name} />
        </span>
        <span className={css.why}>
          <BothWords words={joinedTexts([...(parent ? [messageText("tray.partOf", { name: parent.shortName })] : []), zone.boundary.note], " · ")} />
        </span>
      </button>
    </li>
  );
}

/** A place name without a point leads to the zone that has to do with it. */
export function UnlocatedPlace({ place }: { place: Place }) {
  const publication = usePlan(shownPublication);
  const { selectZone } = useActions();
  const zone = zoneOfPlace(place, publication);
  const words = (
    <>
      <span className={css.name}>
        <BothWords words={place.name} />
      </span>
      <span className={css.why}>
        <BothWords words={joinedTexts([...(zone ? [messageText("tray.see", { name: zone.shortName })] : []), place.source], " · ")} />
      </span>
    </>
  );
  if (!zone)
    return (
      <li className={css.row}>
        {words}
        {place.documents.map((id) => (
          <SourceChip key={id} documentId={id} brief />
        ))}
      </li>
    );
  return (
    <li>
      <button type="button" className={css.row} onClick={() => selectZone(zone.id, { zoom: true })}>
        {words}
      </button>
    </li>
  );
}
