import type { IndustryId } from "../../domain/industry";
import type { ReleaseClass } from "../../domain/dataset";
import type { ProjectStage } from "../../domain/project-stage";
import type { Text } from "../../domain/text";
import type { LibraryProject } from "./library-projects";

/** A value and whose it is: what was entered stands before what was published, and both stay. */
export type Sourced<T> = { value: T; kind: "published" | "entered" } | { value: null; kind: "unknown" };

const unknown = { value: null, kind: "unknown" } as const;

function sourced<T>(entered: T | null | undefined, published: T | null | undefined): Sourced<T> {
  if (entered !== null && entered !== undefined) return { value: entered, kind: "entered" };
  return published !== null && published !== undefined ? { value: published, kind: "published" } : unknown;
}

/** An entered name that only repeats the published one keeps its English. */
export function nameOf({ published, entered }: LibraryProject): Text {
  if (entered && entered.name !== published?.name.zh) return { zh: entered.name, en: entered.name };
  return published?.name ?? { zh: "", en: "" };
}

export const stageOf = ({ published, entered }: LibraryProject): Sourced<ProjectStage> => sourced(entered?.stage, published?.stage);
export const industryOf = ({ published, entered }: LibraryProject): Sourced<IndustryId> => sourced(entered?.industry, published?.industry);

/** The zones and counties it lies in: the one that was entered, or all that are published. */
export function unitsOf({ published, entered }: LibraryProject): Sourced<readonly string[]> {
  return sourced(entered?.zone ? [entered.zone] : null, published && published.units.length > 0 ? published.units : null);
}

/** When it reached a stage. */
export const dateOf = ({ published, entered }: LibraryProject, stage: ProjectStage | null): Sourced<string> =>
  stage === null ? unknown : sourced(entered?.dates[stage], published?.dates[stage]);

/** 元; the register gives none. */
export const investmentOf = ({ entered }: LibraryProject): Sourced<number> => sourced(entered?.investmentYuan, null);
/** 1/300 m²; the register gives none. */
export const landOf = ({ entered }: LibraryProject): Sourced<number> => sourced(entered?.land, null);

export const isNegotiated = ({ published, entered }: LibraryProject): boolean => entered?.isNegotiated ?? published?.isNegotiated ?? false;

/** Negotiated ones are internal whatever their class says; of the register, as its statements are. */
export function classOf(project: LibraryProject): ReleaseClass {
  if (isNegotiated(project)) return "internal";
  if (project.entered) return project.entered.releaseClass;
  return project.published?.statements.some(({ releaseClass, doubtful }) => releaseClass === "public" && !doubtful) ? "public" : "internal";
}

/** Whether all that the register says of it is in doubt. */
export const isDoubtful = ({ published, entered }: LibraryProject): boolean => entered === null && (published?.statements.every(({ doubtful }) => doubtful) ?? false);
