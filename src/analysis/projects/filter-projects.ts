import type { IndustryId } from "../../domain/industry";
import { projectStages, type ProjectStage } from "../../domain/project-stage";
import { plainName } from "../match-names";
import { byName, type LibraryProject } from "./library-projects";
import { dateOf, industryOf, investmentOf, isNegotiated, landOf, nameOf, stageOf, unitsOf } from "./project-fields";

export type ProjectFilter = { query: string; stage: ProjectStage | "unknown" | null; industry: IndustryId | "unknown" | null; unit: string | null; negotiated: boolean | null };

export const noFilter: ProjectFilter = { query: "", stage: null, industry: null, unit: null, negotiated: null };

export const isFiltering = ({ query, stage, industry, unit, negotiated }: ProjectFilter): boolean => query.trim() !== "" || stage !== null || industry !== null || unit !== null || negotiated !== null;

/** Those that answer the filter, in the order given; names in either language and of their units are searched. */
export function filteredProjects(projects: readonly LibraryProject[], filter: ProjectFilter, unitName: (id: string) => string): LibraryProject[] {
  const sought = plainName(filter.query);
  return projects.filter((project) => {
    const units = unitsOf(project).value ?? [];
    if (filter.stage !== null && (stageOf(project).value ?? "unknown") !== filter.stage) return false;
    if (filter.industry !== null && (industryOf(project).value ?? "unknown") !== filter.industry) return false;
    if (filter.unit !== null && !units.includes(filter.unit)) return false;
    if (filter.negotiated !== null && isNegotiated(project) !== filter.negotiated) return false;
    if (sought === "") return true;
    const { zh, en } = nameOf(project);
    return [zh, en, project.entered?.responsible ?? "", ...units.map(unitName)].some((text) => plainName(text).includes(sought));
  });
}

export const sortKeys = ["name", "stage", "industry", "investment", "land", "zone", "date"] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sort = { key: SortKey; isDown: boolean };

/** Sorted by one column; what is unknown stands last either way, as it is neither little nor much. */
export function sortedProjects(projects: readonly LibraryProject[], { key, isDown }: Sort, unitName: (id: string) => string): LibraryProject[] {
  const values = new Map(projects.map((project) => [project, valueOf(project, key, unitName)]));
  return [...projects].sort((a, b) => {
    const [left, right] = [values.get(a) ?? null, values.get(b) ?? null];
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    const order = typeof left === "number" && typeof right === "number" ? left - right : byName.compare(String(left), String(right));
    return isDown ? -order : order;
  });
}

function valueOf(project: LibraryProject, key: SortKey, unitName: (id: string) => string): string | number | null {
  const stage = stageOf(project).value;
  if (key === "name") return nameOf(project).zh;
  if (key === "stage") return stage === null ? null : projectStages.indexOf(stage);
  if (key === "industry") return industryOf(project).value;
  if (key === "investment") return investmentOf(project).value;
  if (key === "land") return landOf(project).value;
  if (key === "date") return dateOf(project, stage).value;
  const [unit] = unitsOf(project).value ?? [];
  return unit === undefined ? null : unitName(unit);
}

/** Sums over those that have a figure, and how many have one: unknown is no zero. All of them were entered; the register gives none. */
export type ProjectTotals = { count: number; withInvestment: number; yuan: number; withLand: number; land: number };

export function totalsOf(projects: readonly LibraryProject[]): ProjectTotals {
  const investments = projects.flatMap((project) => investmentOf(project).value ?? []);
  const lands = projects.flatMap((project) => landOf(project).value ?? []);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  // Whole cents, so that the sum is that of the printed figures.
  const yuan = sum(investments.map((value) => Math.round(value * 100))) / 100;
  return { count: projects.length, withInvestment: investments.length, yuan, withLand: lands.length, land: sum(lands) };
}
