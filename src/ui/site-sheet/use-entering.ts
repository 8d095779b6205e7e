import type { MessageKey } from "../../i18n/translate";
import type { ProjectState } from "../../store/project-state";
import { isForPublic } from "../../store/shown-statements";
import { usePlan } from "../../store/use-plan";

/** The project that answers can be entered into, or why none can. */
export type Entering = { project: ProjectState; why: null } | { project: ProjectState | null; why: MessageKey };

export function useEntering(): Entering {
  const isPublic = usePlan(isForPublic);
  const project = usePlan((state) => state.project);
  if (isPublic) return { project: null, why: "sites.answers.public" };
  if (project === null) return { project, why: "sites.answers.loading" };
  return project.access.status === "reader" ? { project, why: "sites.answers.reader" } : { project, why: null };
}
