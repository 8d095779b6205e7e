import { useId } from "react";
import { prefectureOf } from "../../analysis/comparison/place-facts";
import { slotLine, slotToken, svgDash } from "../../cartography/slot-style";
import type { ComparedPlace } from "../../domain/compared-place";
import type { ComparedEntry, PlacesComparison } from "../../domain/comparison";
import type { PaneScale } from "../../store/pane-scale";
import { publicationOfAllDays } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { Bilingual } from "../widgets/Bilingual";
import { useTranslation } from "../widgets/use-translation";
import { fittedOn } from "./pane-changes";
import styles from "./PaneHead.module.css";
import { PaneMenu } from "./PaneMenu";
import { paneNotes } from "./pane-notes";
import { placeLine } from "./place-line";

type Props = { comparison: PlacesComparison; entry: ComparedEntry; index: number; place: ComparedPlace | null; isShown: boolean; scale: PaneScale | null };

/** Whose pane this is, what is stated of the place, what has to be said of the pane, and what can be done with it. */
export function PaneHead({ comparison, entry, index, place, isShown, scale }: Props) {
  const { t, text, language } = useTranslation();
  const heading = useId();
  const publication = usePlan(publicationOfAllDays);
  const { changePlaces } = useActions();
  const name = place ? text(place.shortName) : entry.id;
  return (
    <section className={styles.head} style={{ borderInlineStartColor: slotToken(entry.slot) }} aria-labelledby={heading} data-testid="pane-head" data-covers="top">
      <div className={styles.row}>
        <svg className={styles.line} viewBox="0 0 24 4" aria-hidden="true" focusable="false">
          <path d="M0 2H24" stroke={slotToken(entry.slot)} strokeWidth="2.4" strokeDasharray={svgDash(slotLine(entry.slot))} />
        </svg>
        <h3 id={heading} className={styles.name} aria-label={t("compare.pane.label", { n: index + 1, name })}>
          {place ? <Bilingual text={place.shortName} /> : name}
        </h3>
        {place && <p className={styles.facts}>{placeLine(language, place, prefectureOf(publication, place))}</p>}
        <PaneMenu comparison={comparison} id={entry.id} name={name} index={index} />
      </div>
      {place && isShown && (
        <Notes>
          {paneNotes(place, scale).map(({ key, parameters, offers }) => (
            <li key={key}>
              {t(key, parameters)}
              {offers === "fit" && (
                <button type="button" className={styles.fit} onClick={() => changePlaces(fittedOn(comparison, place.id))}>
                  {t("compare.pane.zoomToIt")}
                </button>
              )}
            </li>
          ))}
        </Notes>
      )}
    </section>
  );
}

const Notes = ({ children }: { children: readonly React.ReactNode[] }) => (children.length > 0 ? <ul className={styles.notes}>{children}</ul> : null);
