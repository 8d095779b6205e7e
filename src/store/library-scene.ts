import { placedProjects } from "../analysis/projects/project-places";
import { nameOf, stageOf } from "../analysis/projects/project-fields";
import type { LibraryProject } from "../analysis/projects/library-projects";
import { remembering } from "../cartography/memo";
import type { LibraryMark } from "../cartography/scene";
import type { Publication } from "../domain/publication";
import type { Language } from "../domain/saved-view";
import { shortName, type Text } from "../domain/text";
import { secondText, textIn } from "../i18n/translate";
import type { PlanState } from "./plan-state";
import { libraryProjects } from "./project-library";
import { isLibraryOnMap, shownPart } from "./shown-library";
import { shownPublication } from "./shown-publication";

/** Selects the marks of the project library while it stands beside the map; the same state gives the same list. */
export function createProjectMarks(): (state: PlanState) => readonly LibraryMark[] {
  const placed = remembering((projects: readonly LibraryProject[], publication: Publication) => placedProjects(projects, publication));
  const marks = remembering(marksOf);
  return (state) => {
    const projects = isLibraryOnMap(state) && shownPart(state) === "projects" ? libraryProjects(state) : null;
    return projects === null ? none : marks(placed(projects, shownPublication(state)), state.library.open, state.language);
  };
}

const none: readonly LibraryMark[] = [];

function marksOf({ spots }: ReturnType<typeof placedProjects>, open: string | null, language: Language): readonly LibraryMark[] {
  return spots.flatMap(({ spot, projects }): LibraryMark[] => {
    const [first] = projects;
    if (!first) return [];
    const isOne = projects.length === 1;
    const stages = new Set(projects.map((project) => stageOf(project).value));
    // The map names zones and places already.
    const name = isOne ? nameOf(first) : null;
    return [
      {
        id: isOne ? first.id : spot.key,
        at: spot.at,
        count: projects.length,
        kind: "project",
        stage: stages.size === 1 ? ([...stages][0] ?? null) : null,
        isExact: spot.isExact,
        isOpen: open === spot.key || projects.some(({ id }) => id === open),
        label: name ? labelOf(name, language) : noLabel,
      },
    ];
  });
}

const labelOf = (name: Text, language: Language) => ({ name: shortName(textIn(language, name)), second: secondText(language, name) });
const noLabel = { name: "", second: null };
