import type { PlacesComparison } from "../../domain/comparison";
import { toggleGhost } from "../../store/ghost-actions";
import { ghostChoices } from "../../store/ghost-choices";
import { shownPublication } from "../../store/shown-publication";
import { usePlan, usePlanStore } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import styles from "./PaneMenu.module.css";

/** 叠影: which of the other places lie over this pane; what cannot says why. */
export function GhostChoices({ comparison, over }: { comparison: PlacesComparison; over: string }) {
  const { t, language } = useTranslation();
  const store = usePlanStore();
  const publication = usePlan(shownPublication);
  const choices = ghostChoices({ comparison, publication, language }, over);
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles.ghosts}>
      <legend>{t("compare.pane.ghosts")}</legend>
      {choices.map(({ of, name, area, note, obstacle, isLaid }) => (
        <label key={of} className={styles.item} data-disabled={obstacle !== null || undefined}>
          <input type="checkbox" disabled={obstacle !== null && !isLaid} checked={isLaid} onChange={() => toggleGhost(store, of, over)} />
          <span>
            {t("compare.pane.ghostOf", { name })}
            <small>{obstacle ?? [area, note].filter(Boolean).join(" · ")}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
