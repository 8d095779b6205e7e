import { useMemo } from "react";
import { polygonOf } from "../../domain/spatial/drawn-area";
import { useActions, usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { DrawResult } from "./DrawResult";
import { DrawSteps } from "./DrawSteps";
import css from "./DrawPanel.module.css";

/** 绘制范围: how it is drawn, then what lies in it. Nothing of it is kept or goes into links. */
export function DrawPanel() {
  const { t } = useTranslation();
  const area = usePlan((state) => state.drawnArea);
  const { setDrawnArea } = useActions();
  const polygon = useMemo(() => (area?.status === "done" ? polygonOf(area.positions) : null), [area]);
  if (!area) return null;
  return (
    <article className={css.panel} data-drawing={polygon === null || undefined} aria-label={t("draw.start")}>
      <header className={css.head}>
        <h2>
          <BilingualMessage of="draw.start" />
        </h2>
        <IconButton label={t(polygon ? "draw.clear" : "draw.cancel")} icon={<CloseIcon />} onClick={() => setDrawnArea(null)} />
      </header>
      {polygon ? <DrawResult polygon={polygon} /> : <DrawSteps area={area} />}
    </article>
  );
}
