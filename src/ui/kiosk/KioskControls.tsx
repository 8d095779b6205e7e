import type { ReactNode } from "react";
import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import { MinusIcon, PlusIcon, WholeMapIcon } from "../widgets/MapIcons";
import { SearchIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { FlipIcon } from "./KioskIcons";
import css from "./KioskFrame.module.css";

/** What one finger needs beside the map: find, nearer, farther, all, and on a table the other side. */
export function KioskControls({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation();
  const isMapThere = usePlan(hasMap);
  const isTable = usePlan(({ kiosk }) => kiosk?.flags.isTable === true);
  const isReading = usePlan(({ drawer }) => drawer === "source");
  const { zoomBy, goHome, exploreStory, flipKiosk } = useActions();
  /** Who moves the map looks around by himself; the story keeps its place. */
  const explore = (move: () => void) => () => {
    exploreStory();
    move();
  };
  // A source that is read stands in their place.
  if (isReading) return null;
  return (
    <div role="group" aria-label={t("kiosk.controls")} className={css.controls}>
      <Control label={t("kiosk.search")} icon={<SearchIcon />} onClick={onSearch} />
      {isMapThere && (
        <>
          <Control label={t("control.zoomIn")} icon={<PlusIcon />} onClick={explore(() => zoomBy(1))} />
          <Control label={t("control.zoomOut")} icon={<MinusIcon />} onClick={explore(() => zoomBy(-1))} />
          <Control label={t("control.home")} icon={<WholeMapIcon />} onClick={explore(goHome)} />
        </>
      )}
      {isTable && <Control label={t("kiosk.flip")} icon={<FlipIcon />} onClick={flipKiosk} />}
    </div>
  );
}

function Control({ label, icon, onClick }: { label: string; icon: ReactNode; onClick: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} className={css.control} onClick={onClick}>
      {icon}
    </button>
  );
}
