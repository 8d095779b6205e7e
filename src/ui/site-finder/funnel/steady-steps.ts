import type { FunnelStep } from "../../../domain/sites/site-finding";
import type { SiteLimit } from "../../../domain/sites/site-search";
import type { SiteTable } from "../../../domain/sites/site-table";
import type { PlanState } from "../../../store/plan-state";
import { siteFinding } from "../../../store/site-run";
import { siteTable } from "../../../store/site-table";

const known = new WeakMap<readonly SiteLimit[], { table: SiteTable; steps: readonly FunnelStep[] }>();

const fellAts = new WeakMap<readonly FunnelStep[], Uint8Array>();

/** At which of these steps each site fell; it is the same for as long as they are. */
export const fellAtOf = (steps: readonly FunnelStep[] | null): Uint8Array | null => (steps && fellAts.get(steps)) ?? null;

/** The steps of the funnel; the same limits on the same table give the same list, so that a weight that moves draws no step again. */
export function steadySteps(state: PlanState): readonly FunnelStep[] | null {
  const [table, finding, { siteSearch }] = [siteTable(state), siteFinding(state), state];
  if (!table || !finding || !siteSearch || finding.isRunning) return finding?.steps ?? null;
  const before = known.get(siteSearch.limits);
  if (before?.table === table) return before.steps;
  known.set(siteSearch.limits, { table, steps: finding.steps });
  fellAts.set(finding.steps, finding.fellAt);
  return finding.steps;
}
