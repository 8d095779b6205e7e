import { flushSync } from "react-dom";
import { useActions, usePlan } from "../../store/use-plan";
import { Segmented } from "../widgets/Segmented";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Details.module.css";

/** On a phone one sheet shows what a search asks, another what it found: this leads from each to the other. */
export function FinderSwitch() {
  const { t } = useTranslation();
  const isAsking = usePlan(({ drawer }) => drawer === "layers");
  const { openFinder, showSitePane, setDrawer } = useActions();
  const show = (part: "criteria" | "found") => {
    flushSync(() => {
      if (part === "criteria") openFinder();
      else showSitePane("sites");
      setDrawer(part === "criteria" ? "layers" : "none");
    });
    // The other sheet has a switch of its own.
    document.querySelector<HTMLElement>("[data-finder-switch] input:checked")?.focus();
  };
  return (
    <div className={styles.switch} data-finder-switch>
      <Segmented
        label={t("finder.tab")}
        value={isAsking ? "criteria" : "found"}
        segments={[
          { value: "criteria", label: t("finder.criteria") },
          { value: "found", label: t("finder.results") },
        ]}
        onChange={show}
        wide
      />
    </div>
  );
}
