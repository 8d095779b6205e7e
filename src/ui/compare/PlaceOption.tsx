import type { ComparedPlace } from "../../domain/compared-place";
import { ZoneSwatch } from "../swatches/ZoneSwatch";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import { placeFacts } from "./place-line";
import styles from "./PlacePicker.module.css";

type Props = { id: string; place: ComparedPlace; isActive: boolean; isTaken: boolean; onActive: () => void; onChoose: () => void };

/** One place of the picker: how it is drawn, its name, which area is stated of it and how its boundary is known. */
export function PlaceOption({ id, place, isActive, isTaken, onActive, onChoose }: Props) {
  const { t, language } = useTranslation();
  return (
    // The keys are handled by the field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={isTaken || undefined}
      className={styles.option}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: "nearest" });
      }}
      onPointerMove={() => {
        if (!isActive) onActive();
      }}
      // The field would lose the focus before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.swatch} aria-hidden="true">
        {place.zone ? <ZoneSwatch zone={place.zone} /> : <span className={styles.division} />}
      </span>
      <span className={styles.name}>
        <Bilingual text={place.shortName} />
      </span>
      <span className={styles.facts}>{isTaken ? t("compare.pick.already") : placeFacts(language, place, null).flatMap((fact, index) => [index > 0 && " · ", <span key={fact}>{fact}</span>])}</span>
    </div>
  );
}
