import { useActions, usePlan } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { DrawIcon } from "../widgets/MapIcons";
import { useTranslation } from "../widgets/use-translation";

/** Begins an area; pressed again while one is drawn, gives it up. */
export function DrawButton() {
  const { t } = useTranslation();
  const isDrawing = usePlan(({ drawnArea }) => drawnArea?.status === "drawing");
  const { clearSelection, selectFeature, setDrawer, setDrawnArea } = useActions();
  const start = () => {
    clearSelection();
    selectFeature(null);
    setDrawer("none");
    setDrawnArea({ status: "drawing", positions: [] });
  };
  return <IconButton label={t("draw.start")} icon={<DrawIcon />} aria-pressed={isDrawing} onClick={() => (isDrawing ? setDrawnArea(null) : start())} />;
}
