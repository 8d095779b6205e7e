import { useEffect, useState } from "react";
import type { PlanState } from "../../../store/plan-state";
import { siteFinding } from "../../../store/site-run";
import { textIn, translate } from "../../../i18n/translate";
import { usePlan } from "../../../store/use-plan";
import hidden from "../../shell/hidden.module.css";
import { conditionText } from "../condition-text";

const restMs = 700;
const mostSaid = 3;

/** Says politely what remains once the conditions have rested; a weight that moves says nothing here. */
export function FunnelAnnouncement() {
  const sentence = usePlan(funnelSentence);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), restMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p role="status" aria-live="polite" className={hidden.hidden} data-testid="funnel-announcement">
      {said}
    </p>
  );
}

/** `剩 5 处。13 处被剔除：…`; empty while it is being computed. */
export function funnelSentence(state: PlanState): string {
  const finding = siteFinding(state);
  if (!finding || finding.isRunning) return "";
  const { language } = state;
  const fallen = finding.steps
    .map(({ limit, failed, unknown }) => ({ limit, n: failed + (limit.unknown === "drop" ? unknown : 0) }))
    .filter(({ n }) => n > 0)
    .map(({ limit, n }) => translate(language, "sites.live.fell", { n, limit: textIn(language, conditionText(limit)) }));
  const why = fallen.length === 0 ? "" : translate(language, "sites.live.because", { why: fallen.slice(0, mostSaid).join(translate(language, "sites.limits.join")) });
  return translate(language, "sites.live.remain", { n: finding.remaining }) + why;
}
