import type { StoryFinding } from "../../domain/stories/story-finding";
import type { useTranslation } from "../widgets/use-translation";

/** How many findings there are of each weight, and nothing of what there is none of. */
export function findingsSum(findings: readonly StoryFinding[], t: ReturnType<typeof useTranslation>["t"]): string {
  const faults = findings.filter(({ severity }) => severity === "fault").length;
  const cautions = findings.length - faults;
  if (faults === 0) return t("storyEditor.check.sumCautions", { cautions });
  return cautions === 0 ? t("storyEditor.check.sumFaults", { faults }) : t("storyEditor.check.sum", { faults, cautions });
}
