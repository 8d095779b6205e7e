import { useEffect, useState } from "react";
import type { ThemePainter } from "../cartography/theme-painter";
import { loadWords } from "../i18n/load-words";
import { rooms } from "../i18n/rooms";
import type { createThemeSelector } from "../store/theme-scene";
import { paneState } from "../store/pane-state";
import type { PlanState } from "../store/plan-state";
import { usePlan } from "../store/use-plan";

/** What the map needs for themes and the first view does not. */
type LateThemes = { themesOf: ReturnType<typeof createThemeSelector>; paintThemes: ThemePainter };

/** The code of the themes of one pane, `null` until the first theme was chosen there and it has come. */
export function useLateThemes(index: number): LateThemes | null {
  const isWanted = usePlan((state) => hasTheme(paneState(state, index)));
  const [late, setLate] = useState<LateThemes | null>(null);
  const isMissing = isWanted && late === null;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    const load = async () => {
      const loaded = await loadThemes();
      if (isCurrent) setLate(loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [isMissing]);
  return late;
}

const hasTheme = ({ theme, over }: Pick<PlanState, "theme" | "over">): boolean => theme !== null || over !== null;

async function loadThemes(): Promise<LateThemes> {
  const [{ createThemeSelector }, { createThemePainter }] = await Promise.all([
    import("../store/theme-scene"),
    import("../cartography/theme-painter"),
    loadWords(rooms.themes),
  ]);
  return { themesOf: createThemeSelector(), paintThemes: createThemePainter() };
}
