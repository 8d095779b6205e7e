import { useCallback, useEffect, useMemo } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { namedUnits } from "../../../analysis/named-units";
import type { NamedUnit } from "../../../analysis/match-names";
import { plainName } from "../../../analysis/match-names";
import { freeIds, idFrom } from "../../../analysis/imports/other-changes";
import type { Text } from "../../../domain/text";
import { libraryProjects } from "../../../store/project-library";
import type { ProjectState } from "../../../store/project-state";
import { mayShowLedger } from "../../../store/shown-ledger";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { useActions, usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";

export type Projects = {
  /** `null` until the register was read. */
  all: readonly LibraryProject[] | null;
  units: readonly NamedUnit[];
  unitText: (id: string) => Text;
  unitName: (id: string) => string;
  /** What entries go to; `null` where nothing can be entered here. */
  editor: ProjectState | null;
  /** Another tab edits. */
  isReader: boolean;
  newId: (name: string, zone?: string | null) => string;
};

/** The project library with what its parts need: names of units, and who may enter. */
export function useProjects(): Projects {
  const { text } = useTranslation();
  const { askForStatements } = useActions();
  const all = usePlan(libraryProjects);
  const publication = usePlan(publicationOfAllDays);
  const project = usePlan((state) => state.project);
  const isInternal = usePlan(mayShowLedger);
  useEffect(() => askForStatements(), [askForStatements]);
  const units = useMemo(() => namedUnits(publication), [publication]);
  const names = useMemo(() => new Map<string, Text>([...[...publication.prefectures, ...publication.districts].map(({ id, name }) => [id, name] as const), ...publication.zones.map(({ id, shortName }) => [id, shortName] as const)]), [publication]);
  const unitText = useCallback((id: string): Text => names.get(id) ?? { zh: id, en: id }, [names]);
  const unitName = useCallback((id: string) => text(unitText(id)), [unitText, text]);
  const stored = project?.value.collections.investments;
  const isOwner = project?.access.status === "owner";
  return {
    all,
    units,
    unitText,
    unitName,
    editor: isInternal && isOwner ? project : null,
    isReader: isInternal && project !== null && !isOwner,
    newId: (name, zone = null) => freeIds(stored ?? {})(idFrom("investment", plainName(name), zone ?? "")),
  };
}

/** The project that is open, whether it is named by its record or by the register. */
export const openProject = (projects: readonly LibraryProject[], open: string | null): LibraryProject | null =>
  open === null ? null : (projects.find(({ id }) => id === open) ?? projects.find(({ published }) => published?.id === open) ?? null);
