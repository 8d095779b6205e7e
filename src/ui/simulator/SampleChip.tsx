import { showsSample, type SampledPart } from "../../store/project-notes";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import css from "./SampleChip.module.css";

/** Beside the head of whatever shows records of the sample: the banner may be out of sight, or out of a picture of the screen. */
export function SampleChip({ of, year = null }: { of: string; year?: number | null }) {
  const { t } = useTranslation();
  const isShown = usePlan((state) => isSampled(of) && showsSample(state, of, year));
  return isShown ? <span className={css.chip}>{t("sample.chip")}</span> : null;
}

const isSampled = (of: string): of is SampledPart => of === "quota" || of === "industries" || of === "housing";
