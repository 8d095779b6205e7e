import type { PlacesComparison } from "../../domain/comparison";
import type { ComparedPlace } from "../../domain/compared-place";
import { useActions } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { fittedOn } from "./pane-changes";
import styles from "./PaneNotes.module.css";
import type { PaneNote } from "./pane-notes";

type Props = {
  notes: readonly PaneNote[];
  /** Where the note itself offers what can be done about it. */
  acting?: { comparison: PlacesComparison; place: ComparedPlace };
};

/** What has to be said of a pane, each with what can be done about it. */
export function PaneNotes({ notes, acting }: Props) {
  const { changePlaces } = useActions();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map(({ key, parameters, offers }) => (
        <li key={key}>
          <BothWords words={key} {...(parameters && { parameters })} />
          {acting && offers === "fit" && (
            <button type="button" className={styles.fit} onClick={() => changePlaces(fittedOn(acting.comparison, acting.place.id))}>
              <BothWords words="compare.pane.zoomToIt" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
