import { libraryProjects as joined, publishedProjects, type LibraryProject, type PublishedProject } from "../analysis/projects/library-projects";
import type { Statement } from "../domain/statement";
import type { PlanState } from "./plan-state";
import { releasedIn } from "./released-records";
import { isForPublic, shownStatements } from "./shown-statements";

type Shown = Pick<PlanState, "configuration" | "role" | "statements" | "project">;

/** The register's projects that may be shown; `null` until the register was read. The same statements give the same list. */
export function registerProjects(state: Shown): readonly PublishedProject[] | null {
  const statements = shownStatements(state);
  if (statements === null) return null;
  const known = ofStatements.get(statements) ?? publishedProjects(statements);
  ofStatements.set(statements, known);
  return known;
}

const ofStatements = new WeakMap<readonly Statement[], readonly PublishedProject[]>();

/**
 * 项目库: the register's projects and those that were entered, or taken further. For the public only what is published or released and
 * not negotiated. `null` until the register was read; the same state gives the same list.
 */
export function libraryProjects(state: Shown): readonly LibraryProject[] | null {
  const published = registerProjects(state);
  if (published === null) return null;
  const records = releasedIn(state.project?.value.collections ?? null, "investments", isForPublic(state));
  if (last && last.published === published && last.records === records) return last.projects;
  last = { published, records, projects: joined(published, records) };
  return last.projects;
}

let last: { published: readonly PublishedProject[]; records: readonly unknown[]; projects: readonly LibraryProject[] } | null = null;
