import { firstDay } from "./calendar";
import { projectStages, type ProjectStage } from "./project-stage";

export type StageDates = Partial<Record<ProjectStage, string>>;

/**
 * The first two stages whose dates cannot both be true: the later stage was reached before the earlier one. A month or year is any
 * day of it. `null` where they can.
 */
export function disorderIn(dates: StageDates): { earlier: ProjectStage; later: ProjectStage } | null {
  const known = projectStages.flatMap((stage) => (dates[stage] === undefined ? [] : [{ stage, date: dates[stage] }]));
  for (const [index, { stage: later, date }] of known.entries()) {
    const earlier = known.slice(0, index).find((one) => lastDay(date) < (firstDay(one.date) ?? ""));
    if (earlier) return { earlier: earlier.stage, later };
  }
  return null;
}

/** The last day of an ISO day, month or year. */
const lastDay = (date: string): string => (date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`);
