import { findSites } from "../analysis/sites/find-sites";
import { matchLines, needOf, projectMatch, rankMatches, searchFor, type ProjectMatch, type ProjectSearch } from "../analysis/sites/match";
import type { LibraryProject } from "../analysis/projects/library-projects";
import type { SiteFinding } from "../domain/sites/site-finding";
import type { SiteSearch } from "../domain/sites/site-search";
import type { SiteTable } from "../domain/sites/site-table";
import type { PlanState } from "./plan-state";
import { libraryProjects } from "./project-library";
import { mostOnPage } from "./site-run";
import { siteTable, type TableMemory } from "./site-table";

/** What is known of sites for a search that nobody began; `null` where none may be shown. */
export const tableFor = (state: PlanState, search: SiteSearch): SiteTable | null => siteTable({ ...state, siteSearch: search, comparison: null }, asked);

/** A search that goes on keeps its own. */
const asked: TableMemory = { last: null };

/** 找地: the sites that a project's needs leave. */
export type SitesForProject = ProjectSearch & {
  table: SiteTable;
  finding: SiteFinding;
  /** How many sites there are with those of imported layers, where they were too many to be compared beside the page and left out; otherwise `null`. */
  leftOutOf: number | null;
};

/** Sites for a project, found and ranked as the site finder does; `null` where nobody said what it needs. Takes as long as a search does: ask once. @param most of more sites those of imported layers are left out */
export function sitesFor(state: PlanState, project: LibraryProject, most = mostOnPage): SitesForProject | null {
  const turned = searchFor(needOf(project));
  const all = turned && tableFor(state, turned.search);
  if (!turned || !all) return null;
  const isBounded = all.count > most;
  const compared: SiteSearch = { ...turned.search, among: { ...turned.search.among, layers: false } };
  const table = isBounded ? tableFor(state, compared) : all;
  return table && { ...turned, table, finding: findSites(table, turned.search), leftOutOf: isBounded ? all.count : null };
}

/** 找项目: `unsaid` are projects of which nobody said what they need; `isThere`: whether the site is among those that are searched. */
export type ProjectsForSite = { matches: readonly ProjectMatch<LibraryProject>[]; unsaid: readonly LibraryProject[]; isThere: boolean; isReading: boolean };

/** Projects of the library beside what a site (`resource:…` or a zone's id) has, ranked; `null` until the register was read. One table for each industry: ask once. */
export function projectsFor(state: PlanState, site: string): ProjectsForSite | null {
  const projects = libraryProjects(state);
  if (projects === null) return null;
  const tables = new Map<string, SiteTable | null>();
  const tableOf = (search: SiteSearch): SiteTable | null => {
    const key = search.industries.join();
    // To whom it lies near makes no site fall out, and is another for every project.
    if (!tables.has(key)) tables.set(key, tableFor(state, { ...search, partner: null, weights: [], among: { zones: true, resources: true, layers: false } }));
    return tables.get(key) ?? null;
  };
  const unsaid: LibraryProject[] = [];
  let [isThere, isReading] = [true, false];
  const matches = projects.flatMap((project): ProjectMatch<LibraryProject>[] => {
    const need = needOf(project);
    const turned = searchFor(need);
    if (!turned) return (unsaid.push(project), []);
    const table = tableOf(turned.search);
    const index = table?.indexOf(site) ?? -1;
    isReading ||= table?.isReading ?? false;
    if (!table || index < 0) return ((isThere = false), []);
    return [projectMatch(project, need, matchLines(table, index, turned.search))];
  });
  return { matches: rankMatches(matches), unsaid, isThere, isReading };
}
