import type { ThemePainter } from "../cartography/theme-painter";
import { loadWords } from "../i18n/load-words";
import { rooms } from "../i18n/rooms";
import type { createThemeSelector, isReadingFor } from "../store/theme-scene";
import { paneState } from "../store/pane-state";
import type { PlanState } from "../store/plan-state";
import { sidesIn } from "../store/side-states";
import { usePlan } from "../store/use-plan";
import { useLate, type Late } from "./use-late";

/** What the map needs for themes and the first view does not. */
type LateThemes = { themesOf: ReturnType<typeof createThemeSelector>; isReadingFor: typeof isReadingFor; paintThemes: ThemePainter };

/**
 * The code of the themes of one pane, `null` until the first theme was chosen there and it has come; `isAwaited` while it or what
 * its theme is made of is on its way to a side of a comparison, which would else show plain zones as if they were its content.
 */
export function useLateThemes(index: number): Late<LateThemes> {
  const isWanted = usePlan((state) => hasTheme(paneState(state, index)));
  const { late, isAwaited } = useLate(isWanted, loadThemes);
  const isSide = usePlan((state) => sidesIn(state) !== null);
  const isReading = usePlan((state) => late?.isReadingFor(paneState(state, index)) ?? false);
  return { late, isAwaited: isSide && (isAwaited || isReading) };
}

const hasTheme = ({ theme, over }: Pick<PlanState, "theme" | "over">): boolean => theme !== null || over !== null;

async function loadThemes(): Promise<LateThemes> {
  const [{ createThemeSelector, isReadingFor }, { createThemePainter }] = await Promise.all([
    import("../store/theme-scene"),
    import("../cartography/theme-painter"),
    loadWords(rooms.themes),
  ]);
  return { themesOf: createThemeSelector(), isReadingFor, paintThemes: createThemePainter() };
}
