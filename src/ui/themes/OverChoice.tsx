import { overThemeIds } from "../../domain/theme";
import { useId } from "react";
import { useActions, usePlan } from "../../store/use-plan";
import { Segmented } from "../widgets/Segmented";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "../layers/BothWords";
import { LeadWords } from "../layers/LeadWords";
import { useQuotaBarred } from "./use-theme-models";
import css from "./ThemeLegend.module.css";

/** The second theme once more, where the first one is explained. */
export function OverChoice() {
  const { t } = useTranslation();
  const theme = usePlan((state) => state.theme);
  const over = usePlan((state) => state.over);
  const { setOver } = useActions();
  const why = useId();
  const isBarred = useQuotaBarred();
  const segments = [
    { value: "none" as const, label: t("theme.overlays.none") },
    ...overThemeIds.filter((id) => id !== theme).map((value) => ({ value, label: t(`theme.${value}`), barredBy: value === "quota" && isBarred ? why : undefined })),
  ];
  return (
    <div className={css.overlays}>
      <h3>
        <BothWords words="theme.overlays" />
      </h3>
      <Segmented label={t("theme.overlays")} value={overThemeIds.find((id) => id === over) ?? "none"} segments={segments} onChange={(value) => setOver(value === "none" ? null : value)} wide />
      {isBarred && theme !== "quota" && (
        <p id={why} className={css.why}>
          <LeadWords words="theme.overlays.quotaNone" />
        </p>
      )}
    </div>
  );
}
