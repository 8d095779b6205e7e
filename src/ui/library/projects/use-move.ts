import { useState } from "react";
import type { LibraryProject } from "../../../analysis/projects/library-projects";
import { nameOf } from "../../../analysis/projects/project-fields";
import { canMoveTo, moveCommand, recordOf } from "../../../analysis/projects/stage-move";
import type { ProjectStage } from "../../../domain/project-stage";
import { disorderIn } from "../../../domain/stage-dates";
import { useTranslation } from "../../widgets/use-translation";
import type { SaidHere } from "../said/use-said";
import { stageText } from "./project-words";
import type { Projects } from "./use-projects";

/** A move that was asked for: from where it goes is the project's, and the date is still to be said. */
export type AskedMove = { project: LibraryProject; stage: ProjectStage | null };

export type Moves = {
  asked: AskedMove | null;
  ask: (project: LibraryProject, stage: ProjectStage | null) => void;
  cancel: () => void;
  /** Carries it out as one step. @returns the two stages whose dates contradict each other, where it could not be. */
  move: (date: string | null) => ReturnType<typeof disorderIn>;
};

/** Moves between stages: whatever asks for one (a drag, a key, the menu), the date is asked, then one command carries it out. */
export function useMoves({ editor, newId }: Projects, run: SaidHere["run"], onMoved: (project: string) => void): Moves {
  const { t, text } = useTranslation();
  const [asked, setAsked] = useState<AskedMove | null>(null);
  return {
    asked,
    ask: (project, stage) => {
      if (editor && canMoveTo(project, stage)) setAsked({ project, stage });
    },
    cancel: () => setAsked(null),
    move: (date) => {
      if (!editor || !asked) return null;
      const { project, stage } = asked;
      const id = newId(project.published?.name.zh ?? project.id);
      const command = moveCommand(project, stage, date, id);
      const disorder = disorderIn({ ...project.published?.dates, ...command.record.dates });
      if (disorder) return disorder;
      setAsked(null);
      if (run(command, t("library.projects.moved", { name: text(nameOf(project)), stage: text(stageText(stage)) }))) onMoved(recordOf(project, id).id);
      return null;
    },
  };
}
