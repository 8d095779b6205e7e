import { useState } from "react";
import { comparedNames } from "../../store/compared-names";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";

/** Says what is compared, or that nothing is any more. */
export function CompareAnnouncement() {
  const { t } = useTranslation();
  const mode = usePlan((state) => state.comparison?.mode ?? null);
  const names = usePlan(comparedNames).split("\n").filter(Boolean);
  const [last, setLast] = useState(mode);
  if (mode !== null && mode !== last) setLast(mode);
  if (mode === null) return t(last === null || last === "places" ? "compare.live.left" : "compare.live.leftSides");
  if (mode !== "places") return t("compare.live.sides");
  return t(names.length === 1 ? "compare.live.one" : "compare.live.places", { names: names.join(t("compare.and")), n: names.length });
}
