import { useId } from "react";
import { prefectureOf } from "../../analysis/comparison/place-facts";
import { slotLine, slotToken, svgDash } from "../../cartography/slot-style";
import type { ComparedPlace } from "../../domain/compared-place";
import type { ComparedEntry, PlacesComparison } from "../../domain/comparison";
import type { PaneScale } from "../../store/pane-scale";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "../layers/BothWords";
import { PaneFacts } from "./PaneFacts";
import styles from "./PaneHead.module.css";
import { PaneMenu } from "./PaneMenu";
import { PaneNotes } from "./PaneNotes";
import { paneNotes } from "./pane-notes";
import { placeLine } from "./place-line";

type Props = { comparison: PlacesComparison; entry: ComparedEntry; index: number; place: ComparedPlace | null; isShown: boolean; scale: PaneScale | null };

/**
 * Whose pane this is, what is stated of the place, what has to be said of the pane, and what can be done with it. In a low pane, on a
 * phone and beside three others it is one line, so that it does not lie over the place; the rest of it is read in its menu.
 */
export function PaneHead({ comparison, entry, index, place, isShown, scale }: Props) {
  const { t, text } = useTranslation();
  const heading = useId();
  const publication = usePlan(publicationOfAllDays);
  const name = place ? text(place.shortName) : entry.id;
  const notes = place && isShown ? paneNotes(place, scale) : [];
  const prefecture = place && prefectureOf(publication, place);
  return (
    <section className={styles.head} style={{ borderInlineStartColor: slotToken(entry.slot) }} aria-labelledby={heading} data-testid="pane-head" data-covers="top" data-brief={comparison.places.length > 3 || undefined}>
      <div className={styles.row}>
        <svg className={styles.line} viewBox="0 0 24 4" aria-hidden="true" focusable="false">
          <path d="M0 2H24" stroke={slotToken(entry.slot)} strokeWidth="2.4" strokeDasharray={svgDash(slotLine(entry.slot))} />
        </svg>
        <div className={styles.words}>
          <h3 id={heading} className={styles.name} aria-label={t("compare.pane.label", { n: index + 1, name })}>
            {place ? <Bilingual text={place.shortName} /> : name}
          </h3>
          {place && <PaneFacts place={place} prefecture={prefecture} />}
        </div>
        <PaneMenu comparison={comparison} id={entry.id} name={name} index={index} hasNotes={notes.length > 0}>
          {place && (
            <>
              <p>
                <BothWords words={{ zh: placeLine("zh", place, prefecture), en: placeLine("en", place, prefecture) }} />
              </p>
              <PaneNotes notes={notes} />
            </>
          )}
        </PaneMenu>
      </div>
      {place && notes.length > 0 && (
        <div className={styles.notes}>
          <PaneNotes notes={notes} acting={{ comparison, place }} />
        </div>
      )}
    </section>
  );
}
