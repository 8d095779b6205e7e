import type { Quantity } from "../../domain/statement";
import { yearToTell } from "../../domain/statement-time";
import type { Text } from "../../domain/text";
import type { LibraryProject } from "./library-projects";
import { stageOf } from "./project-fields";

/**
 * The year to be told with a published stage that is more than three years old: a project has gone on since, and nobody said how.
 * `null` where the stage is recent, was entered, or is unknown. @param today ISO day
 */
export function stageYear(project: LibraryProject, today: string | null): string | null {
  const { value, kind } = stageOf(project);
  const { published } = project;
  if (kind !== "published" || published === null) return null;
  const days = published.statements.filter(({ projects }) => projects.some(({ id, stage }) => id === published.id && stage === value)).map(({ asOf }) => asOf);
  const latest = days.sort().at(-1);
  return latest === undefined ? null : yearToTell({ status: "existing", asOf: latest }, today);
}

/** `year`: as of when, where that is long ago. */
export type StatedCapacity = { statement: string; quantity: Quantity; caution: Text | null; year: string | null };

/** What the register says it can make, each figure with its caution; one in doubt, or of several projects, is none of this one. @param today ISO day */
export const capacitiesOf = ({ published }: LibraryProject, today: string | null): StatedCapacity[] =>
  (published?.statements ?? []).flatMap((statement) => {
    const { id, indicator, quantity, caution, doubtful, projects } = statement;
    return indicator === "capacity" && quantity !== null && !doubtful && projects.length === 1 ? [{ statement: id, quantity, caution, year: yearToTell(statement, today) }] : [];
  });
