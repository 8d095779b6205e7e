import type { LibraryProject } from "./library-projects";
import { isNegotiated } from "./project-fields";

/**
 * What of the library may leave the office: of the register its public part, of the entries those that were released; nothing that is
 * negotiated. An entry that may not leave takes nothing published with it.
 */
export function releasedProjects(projects: readonly LibraryProject[]): LibraryProject[] {
  return projects.flatMap(({ id, published, entered }): LibraryProject[] => {
    const statements = published?.statements.filter(({ releaseClass, doubtful }) => releaseClass === "public" && !doubtful) ?? [];
    const open = published && !published.isNegotiated && statements.length > 0 ? { ...published, statements } : null;
    const released = entered?.releaseClass === "public" && !isNegotiated({ id, published, entered }) ? entered : null;
    return open === null && released === null ? [] : [{ id: released?.id ?? open?.id ?? id, published: open, entered: released }];
  });
}
