import type { LibraryProject } from "./library-projects";
import { releasedProjects } from "./released-projects";

/** Whether all that makes a project what it is may leave the office: its entry, and every statement that it was put together of. */
export function isReleasedWhole(project: LibraryProject): boolean {
  const [released] = releasedProjects([project]);
  return released !== undefined && released.entered === project.entered && released.published?.statements.length === project.published?.statements.length;
}
