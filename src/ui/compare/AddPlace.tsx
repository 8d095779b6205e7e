import { freeSlot } from "../../domain/comparison";
import { placesIn } from "../../store/comparison-actions";
import { useActions, usePlan } from "../../store/use-plan";
import { addPlaceId } from "../shell/panel-ids";
import buttons from "../widgets/buttons.module.css";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { PlusIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./AddPlace.module.css";
import { PlacePicker } from "./PlacePicker";
import { usePopup } from "./use-popup";

/** Adds a place to the comparison; where four are compared it says why it cannot. */
export function AddPlace({ isShort }: { isShort: boolean }) {
  const { t } = useTranslation();
  const comparison = usePlan(placesIn);
  const { addCompared } = useActions();
  const { open, setOpen, frame, close } = usePopup();
  if (!comparison) return null;
  const isFull = freeSlot(comparison.places) === null;
  return (
    <div ref={frame} className={styles.add}>
      <button type="button" id={addPlaceId} className={buttons.quiet} aria-label={isShort ? t("compare.add") : undefined} aria-expanded={open} onClick={() => setOpen(!open)}>
        <PlusIcon />
        {isShort ? t("compare.add.short") : <BilingualMessage of="compare.add" />}
      </button>
      {open && (
        <div className={styles.card}>
          {isFull ? (
            <p role="alert">{t("compare.add.full")}</p>
          ) : (
            <PlacePicker
              taken={comparison.places.map(({ id }) => id)}
              isFocused
              onPick={(id) => {
                close();
                addCompared(id);
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
