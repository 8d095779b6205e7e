import { comparedPlace, outlineOf } from "../../domain/compared-place";
import type { PlacesComparison } from "../../domain/comparison";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { withGhostToggled } from "./pane-changes";
import styles from "./PaneMenu.module.css";

/** 叠影: which of the other places lie over this pane as outlines; what has none says so. */
export function GhostChoices({ comparison, over }: { comparison: PlacesComparison; over: string }) {
  const { t, text } = useTranslation();
  const publication = usePlan(shownPublication);
  const { changePlaces } = useActions();
  const others = comparison.places.filter(({ id }) => id !== over).flatMap(({ id }) => comparedPlace(publication, id) ?? []);
  const here = comparedPlace(publication, over);
  if (others.length === 0 || !here?.geometry) return null;
  return (
    <fieldset className={styles.ghosts}>
      <legend>{t("compare.pane.ghosts")}</legend>
      {others.map((place) => {
        const name = text(place.shortName);
        const isPossible = outlineOf(place) !== null;
        return (
          <label key={place.id} className={styles.item} data-disabled={!isPossible || undefined}>
            <input
              type="checkbox"
              disabled={!isPossible}
              checked={comparison.ghosts.some((ghost) => ghost.of === place.id && ghost.over === over)}
              onChange={() => changePlaces(withGhostToggled(comparison, place.id, over))}
            />
            {t(isPossible ? "compare.pane.ghostOf" : "compare.pane.noGhostOf", { name })}
          </label>
        );
      })}
    </fieldset>
  );
}
