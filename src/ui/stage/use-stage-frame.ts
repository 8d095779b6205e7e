import { useLayoutEffect, useMemo, useState } from "react";
import type { PlanState } from "../../store/plan-state";
import { useActions, usePlan } from "../../store/use-plan";
import { useWindowSize } from "../widgets/use-window-size";
import { legendSize, type LegendEntry } from "./legend-rows";
import { stageLayout, type StageLayout, type StageScreen } from "./stage-layout";
import { useStageLegend } from "./use-stage-legend";

/** Whether visitors may take the map along on their phones. */
export const showsCode = ({ kiosk, configuration }: Pick<PlanState, "kiosk" | "configuration">): boolean => kiosk !== null && configuration.kiosk.publicAddress !== null;

/** A legend that leaves the map less room may have more to explain; it settles at once, or nearly. */
const mostRounds = 3;

/** Lays out the stage for the window: the page's type size and targets follow, and the map keeps what it fits clear of the words and the legend. */
export function useStageFrame(): { layout: StageLayout; legend: readonly LegendEntry[] } {
  const { width, height } = useWindowSize();
  const flags = usePlan((state) => state.kiosk?.flags ?? null);
  const wall = usePlan((state) => state.configuration.kiosk.wall);
  const hasCode = usePlan(showsCode);
  const [basePx] = useState(usualTypePx);
  const { setPadding, setStageSmall } = useActions();
  const legendOn = useStageLegend();
  const language = usePlan((state) => state.language);
  const framed = useMemo(() => {
    const screen: StageScreen = { width, height, isWall: flags !== null, preset: flags?.wall ?? null, ...(flags && { safe: flags.safe }), wall, hasCode, hasControls: flags?.seat === "kiosk", basePx };
    let layout = stageLayout(screen);
    let legend: readonly LegendEntry[] = [];
    for (let round = 0; round < mostRounds; round += 1) {
      const next = legendOn({ width, height, padding: layout.padding }, layout.rootFontPx);
      const isSame = next.length === legend.length && next.every(({ id }, index) => id === legend[index]?.id);
      legend = next;
      if (isSame) break;
      layout = stageLayout({ ...screen, legend: legendSize(legend, language) });
    }
    return { layout, legend };
  }, [width, height, flags, wall, hasCode, basePx, legendOn, language]);
  const { kind, rootFontPx, targetPx, padding } = framed.layout;
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.dataset["stage"] = kind;
    page.style.fontSize = `${(rootFontPx / basePx) * 100}%`;
    page.style.setProperty("--target", `${targetPx / rootFontPx}rem`);
    return () => {
      delete page.dataset["stage"];
      page.style.removeProperty("font-size");
      page.style.removeProperty("--target");
    };
  }, [kind, rootFontPx, targetPx, basePx]);
  useLayoutEffect(() => setPadding(padding), [padding, setPadding]);
  useLayoutEffect(() => setStageSmall(kind === "phone"), [kind, setStageSmall]);
  return framed;
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
