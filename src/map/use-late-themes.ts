import { useEffect, useState } from "react";
import type { ThemePainter } from "../cartography/theme-painter";
import { loadWords } from "../i18n/load-words";
import { rooms } from "../i18n/rooms";
import type { createThemeSelector } from "../store/theme-scene";
import { usePlan } from "../store/use-plan";

/** What the map needs for themes and the first view does not. */
type LateThemes = { themesOf: ReturnType<typeof createThemeSelector>; paintThemes: ThemePainter };

/** The code of the themes, `null` until the first theme was chosen and it has come. */
export function useLateThemes(): LateThemes | null {
  const isWanted = usePlan(({ theme, over }) => theme !== null || over !== null);
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

async function loadThemes(): Promise<LateThemes> {
  const [{ createThemeSelector }, { createThemePainter }] = await Promise.all([
    import("../store/theme-scene"),
    import("../cartography/theme-painter"),
    loadWords(rooms.themes),
  ]);
  return { themesOf: createThemeSelector(), paintThemes: createThemePainter() };
}
