import type { ProjectState } from "../../store/project-state";
import { usePlan } from "../../store/use-plan";

/** The project; `null` until it is loaded. */
export const useProject = (): ProjectState | null => usePlan((state) => state.project);
