import { useEffect } from "react";
import { featureNamed, type Named } from "./feature-names";
import { modelIn, overModelOf, themeModelOf } from "../../store/theme-scene";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";

/** The themes shown now, the one that fills and the one on top. */
export const useThemeModel = () => usePlan(themeModelOf);
export const useOverModel = () => usePlan(overModelOf);

/** Whether there is no quota to lay over another theme. */
export const useQuotaBarred = () => usePlan((state) => state.over !== "quota" && modelIn(state, "quota", "over").values.size === 0);

/** The register, where a theme is shown before anything else asked for it; whether it is still to come. */
export function useRegister(): { isReading: boolean } {
  const isReading = usePlan(({ statements }) => statements === null);
  const { askForStatements } = useActions();
  useEffect(() => {
    if (isReading) askForStatements();
  }, [isReading, askForStatements]);
  return { isReading };
}

/** The name of what a theme speaks of: a zone, or a county. */
export function useFeatureName(): (id: string) => Named {
  const publication = usePlan(shownPublication);
  return (id) => featureNamed(publication, id);
}
