import { useMemo, useRef } from "react";
import { comparedPlace } from "../../domain/compared-place";
import { placesIn } from "../../store/comparison-actions";
import { publicationOfAllDays, shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { Invitation } from "./Invitation";
import { PaneHead } from "./PaneHead";
import { PaneMessage } from "./PaneMessage";
import styles from "./PaneHeads.module.css";
import { usePaneCover } from "./use-pane-cover";
import { ScaleMark } from "../shell/ScaleBar";

/** What stands on each pane of compared places: its head, its scale, and where nothing can be drawn, why; a pane that is free invites another. */
export function PaneHeads() {
  const comparison = usePlan(placesIn);
  const publication = usePlan(shownPublication);
  const allDays = usePlan(publicationOfAllDays);
  const scale = usePlan((state) => state.paneScale);
  const panes = useMemo(() => {
    const named = (id: string) => ({ place: comparedPlace(publication, id), known: comparedPlace(allDays, id) });
    return (comparison?.places ?? []).map((entry) => ({ entry, ...named(entry.id) }));
  }, [comparison?.places, publication, allDays]);
  const cells = useRef<HTMLDivElement>(null);
  usePaneCover(cells, panes.map(({ entry }) => entry.id).join(","), scale !== null);
  if (!comparison) return null;
  return (
    <div ref={cells} className={styles.grid} data-count={panes.length}>
      {panes.map(({ entry, place, known }, index) => (
        <div key={entry.id} className={styles.cell} data-place={entry.id}>
          <PaneHead comparison={comparison} entry={entry} index={index} place={place ?? known} isShown={place !== null} scale={scale} />
          <PaneMessage place={place} isKnown={known !== null} />
          {place?.geometry && scale && (
            <div className={styles.scale} data-covers="bottom">
              <ScaleMark metresPerPixel={scale.metresPerPixel} />
            </div>
          )}
        </div>
      ))}
      {panes.length === 1 && <Invitation taken={panes.map(({ entry }) => entry.id)} />}
    </div>
  );
}
