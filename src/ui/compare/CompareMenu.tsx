import { useEffect, useRef, useState } from "react";
import { mostCompared } from "../../domain/comparison";
import { zoneById } from "../../store/selectors-panels";
import { publicationOfAllDays } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { CompareIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./CompareMenu.module.css";
import { SidesEntry } from "./SidesEntry";
import { PlacePicker } from "./PlacePicker";

type Props = {
  /** Closes the menu and gives the focus back. */
  onDone: () => void;
  /** The first item was chosen before it could be seen. */
  isHurried?: boolean;
};

/** What can be compared now: what is selected, else whatever is picked first. */
export function CompareMenu({ onDone, isHurried = false }: Props) {
  const { t, text } = useTranslation();
  const selection = usePlan((state) => state.selection);
  const first = usePlan((state) => zoneById(publicationOfAllDays(state).zones, selection[0] ?? ""));
  const { comparePlaces } = useActions();
  const [isPicking, setPicking] = useState(false);
  const begin = (ids: readonly string[]) => {
    onDone();
    comparePlaces(ids);
  };
  const firstItem = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    firstItem.current?.focus();
    if (isHurried) firstItem.current?.click();
  }, [isHurried]);
  if (isPicking) {
    return (
      <>
        <h3 className={styles.title}>{t("compare.tool.first")}</h3>
        <PlacePicker taken={[]} onPick={(id) => begin([id])} isFocused />
      </>
    );
  }
  const hint =
    selection.length > mostCompared ? t("compare.these.most") : selection.length > 1 ? t("compare.tool.selected", { n: selection.length }) : first ? t("compare.tool.one", { name: text(first.shortName) }) : t("compare.tool.places.hint");
  return (
    <div className={styles.menu}>
    <button
      type="button"
      className={styles.item}
      ref={firstItem}
      onClick={() => (selection.length > 0 ? begin(selection) : setPicking(true))}
    >
      <CompareIcon />
      <span>
        <BilingualMessage of="compare.tool.places" />
        <small>{hint}</small>
      </span>
    </button>
      <SidesEntry onChosen={onDone} />
    </div>
  );
}
