import { useId, useState, type ReactNode } from "react";
import type { PlacesComparison } from "../../domain/comparison";
import { useActions } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { ChevronIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import { keepInside } from "./keep-inside";
import { GhostChoices } from "./GhostChoices";
import { focusTitle } from "./focus-title";
import { fittedOn, recentredOn } from "./pane-changes";
import styles from "./PaneMenu.module.css";
import { PlacePicker } from "./PlacePicker";
import { InfoIcon } from "./table/InfoIcon";
import { usePopup } from "./use-popup";

type Of = { comparison: PlacesComparison; id: string; name: string; index: number };
type Props = Of & {
  /** What is known of the place and of its pane. */
  children: ReactNode;
  hasNotes: boolean;
};

/** What is to be read of one pane, and what can be done with it. */
export function PaneMenu({ children, hasNotes, ...of }: Props) {
  const { t } = useTranslation();
  const { open, setOpen, frame, close } = usePopup();
  return (
    <div ref={frame} className={styles.menu}>
      <IconButton
        label={t("compare.pane.menu", { name: of.name })}
        icon={
          <span className={styles.icon} data-notes={hasNotes || undefined}>
            <InfoIcon />
            <ChevronIcon />
          </span>
        }
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div ref={keepInside} className={styles.card}>
          <Choices {...of} about={children} onDone={close} />
        </div>
      )}
    </div>
  );
}

function Choices({ comparison, id, name, index, about, onDone }: Of & { about: ReactNode; onDone: () => void }) {
  const { t } = useTranslation();
  const [isReplacing, setReplacing] = useState(false);
  const aboutId = useId();
  const { changePlaces, moveCompared, removeCompared, replaceCompared } = useActions();
  const last = comparison.places.length - 1;
  const recentred = recentredOn(comparison, id);
  const then = (act: () => void) => () => {
    onDone();
    act();
  };
  /** The pane goes, or becomes that of another. */
  const afterwards = (act: () => void) => {
    onDone();
    focusTitle();
    act();
  };
  if (isReplacing) {
    return (
      <>
        <h4 className={styles.title}>{t("compare.pane.replaceTitle", { name })}</h4>
        <PlacePicker taken={comparison.places.map((place) => place.id)} isFocused onPick={(next) => afterwards(() => replaceCompared(id, next))} />
      </>
    );
  }
  return (
    <>
      <div id={aboutId} className={styles.about}>
        {about}
      </div>
      <button type="button" className={styles.item} aria-describedby={aboutId} ref={focusFirst} onClick={then(() => changePlaces(fittedOn(comparison, id)))}>
        {t("compare.pane.fit")}
      </button>
      {recentred && (
        <button type="button" className={styles.item} onClick={then(() => changePlaces(recentred))}>
          {t("panes.recentre")}
        </button>
      )}
      <GhostChoices comparison={comparison} over={id} />
      <button type="button" className={styles.item} onClick={() => setReplacing(true)}>
        {t("compare.pane.replace")}
      </button>
      <button type="button" className={styles.item} disabled={index === 0} onClick={then(() => moveCompared(id, -1))}>
        {t("compare.pane.earlier")}
      </button>
      <button type="button" className={styles.item} disabled={index === last} onClick={then(() => moveCompared(id, 1))}>
        {t("compare.pane.later")}
      </button>
      <button type="button" className={styles.item} onClick={() => afterwards(() => removeCompared(id))}>
        {t("compare.pane.remove")}
      </button>
    </>
  );
}

const focusFirst = (button: HTMLButtonElement | null) => button?.focus();
