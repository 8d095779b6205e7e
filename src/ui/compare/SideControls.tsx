import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import { ZoomButtons } from "../shell/MapControls";
import { IconButton } from "../widgets/IconButton";
import { NorthIcon, WholeMapIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./SideControls.module.css";

/** One finger alone must be able to move both maps. */
export function SideControls() {
  const { t } = useTranslation();
  const isTurned = usePlan((state) => (state.camera?.bearing ?? 0) !== 0);
  const isMapThere = usePlan(hasMap);
  const { goHome, northUp } = useActions();
  if (!isMapThere) return null;
  return (
    <section className={css.controls} aria-label={t("map.tools")}>
      {isTurned && <IconButton label={t("control.north")} icon={<NorthIcon />} onClick={northUp} />}
      <ZoomButtons />
      <IconButton label={t("control.home")} icon={<WholeMapIcon />} onClick={goHome} />
    </section>
  );
}
