import type { SiteSearchRecord } from "../../../domain/sites/site-records";
import { seenText } from "../../../domain/text";
import type { PlanState } from "../../../store/plan-state";
import { randomId } from "../../../platform/random-id";

/** The search that goes on as a record under a name; `null` without one. Notes on sites that left the shortlist stay with it. */
export function recordOf({ siteSearch, siteNotes }: Pick<PlanState, "siteSearch" | "siteNotes">, { id, title, releaseClass }: Pick<SiteSearchRecord, "id" | "title" | "releaseClass">): SiteSearchRecord | null {
  if (siteSearch === null) return null;
  return { id, title: seenText(title), releaseClass, savedAt: new Date().toISOString(), search: siteSearch, notes: Object.fromEntries(Object.entries(siteNotes).slice(0, mostNotes)) };
}

/** As many as a record holds. */
const mostNotes = 60;

export const newSearchId = (): string => `search-${randomId()}`;
