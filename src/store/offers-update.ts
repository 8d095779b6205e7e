import type { PlanState } from "./plan-state";

/** Whether the reader is offered to load the page anew for a new version: not over a story, and not while something is unsaved. */
export const offersUpdate = ({ offline, kiosk, play, project }: Pick<PlanState, "offline" | "kiosk" | "play" | "project">): boolean =>
  offline.update === "ready" && kiosk === null && play === null && (project === null || project.saving.status === "saved");
