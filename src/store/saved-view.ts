import type { SavedView } from "../domain/saved-view";
import type { PlanState } from "./plan-state";

/** The view as it can be shared. The camera is left out where it follows from the rest. */
export function savedViewOf({ camera, cameraStands, selection, layers, language, flavour, role }: PlanState): SavedView {
  const isImplied = cameraStands === "home" ? selection.length === 0 : cameraStands !== "free" && sameIds(cameraStands, selection);
  return { version: 1, camera: isImplied ? null : camera, selection: [...selection], layers, language, flavour, role };
}

export const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));
