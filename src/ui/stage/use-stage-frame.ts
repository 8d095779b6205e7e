import { useLayoutEffect, useMemo, useState } from "react";
import type { PlanState } from "../../store/plan-state";
import { useActions, usePlan } from "../../store/use-plan";
import { useWindowSize } from "../widgets/use-window-size";
import { stageLayout, type StageLayout } from "./stage-layout";

/** Whether visitors may take the map along on their phones. */
export const showsCode = ({ kiosk, configuration }: Pick<PlanState, "kiosk" | "configuration">): boolean => kiosk !== null && configuration.kiosk.publicAddress !== null;

/** Lays out the stage for the window: the page's type size and targets follow, and the map keeps what it fits clear of the words. */
export function useStageFrame(): StageLayout {
  const { width, height } = useWindowSize();
  const flags = usePlan((state) => state.kiosk?.flags ?? null);
  const wall = usePlan((state) => state.configuration.kiosk.wall);
  const hasCode = usePlan(showsCode);
  const [basePx] = useState(usualTypePx);
  const { setPadding } = useActions();
  const layout = useMemo(
    () => stageLayout({ width, height, isWall: flags !== null, preset: flags?.wall ?? null, ...(flags && { safe: flags.safe }), wall, hasCode, hasControls: flags?.seat === "kiosk", basePx }),
    [width, height, flags, wall, hasCode, basePx],
  );
  useLayoutEffect(() => {
    const { kind, rootFontPx, targetPx, padding } = layout;
    const page = document.documentElement;
    page.dataset["stage"] = kind;
    page.style.fontSize = `${(rootFontPx / basePx) * 100}%`;
    page.style.setProperty("--target", `${targetPx / rootFontPx}rem`);
    setPadding(padding);
    return () => {
      delete page.dataset["stage"];
      page.style.removeProperty("font-size");
      page.style.removeProperty("--target");
    };
  }, [layout, basePx, setPadding]);
  return layout;
}

/** What the reader set as usual type size in the browser, px; the page's own rules do not change it. */
function usualTypePx(): number {
  const probe = document.createElement("span");
  probe.style.fontSize = "medium";
  document.body.append(probe);
  const px = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return px > 0 ? px : 16;
}
