import { useState } from "react";
import { changesNothing, type Command } from "../../../domain/project-commands";
import type { Step } from "../../../domain/project-history";
import { usePlan, usePlanStore } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";

type Last = { is: "done"; words: string; step: Step | null } | { is: "refused" } | null;

/** What is said of the last thing done in a library, and whether it can be taken back on the spot. */
export type SaidHere = {
  words: string;
  isRefused: boolean;
  /** `null` unless the step that is spoken of is the last one of the project. */
  undo: (() => void) | null;
  /** Carries a command out and says so; what was refused is said to be. @returns whether it was not refused */
  run: (command: Command, words: string) => boolean;
  /** Says what was carried out elsewhere as the project's last step. */
  say: (words: string) => void;
  clear: () => void;
};

/** What is said here, from now on: also that a step was undone or brought back by keys. */
export function useSaid(): SaidHere {
  const { t } = useTranslation();
  const store = usePlanStore();
  const [last, setLast] = useState<Last>(null);
  const steps = usePlan(({ project }) => project?.undo ?? none);
  const isOwner = usePlan(({ project }) => project?.access.status === "owner");
  const told = usePlan(({ project }) => project?.said ?? null);
  const [seen, setSeen] = useState(told?.serial ?? 0);
  const isStanding = last?.is === "done" && (last.step === null || steps.includes(last.step));
  const undone = told !== null && told.serial > seen ? t(`library.said.${told.what}`) : "";
  return {
    words: last?.is === "refused" ? t("library.said.refused") : isStanding ? last.words : undone,
    isRefused: last?.is === "refused",
    undo: isOwner && isStanding && last.step !== null && steps.at(-1) === last.step ? () => store.getState().project?.actions.undo() : null,
    run: (command, words) => {
      const before = store.getState().project;
      before?.actions.run(command);
      const after = store.getState().project;
      const isDone = after !== null && after.value !== before?.value;
      const isRefused = !isDone && (before?.access.status !== "owner" || !changesNothing(before.value, command));
      setLast(isRefused ? { is: "refused" } : { is: "done", words, step: isDone ? (after.undo.at(-1) ?? null) : null });
      return !isRefused;
    },
    say: (words) => setLast({ is: "done", words, step: store.getState().project?.undo.at(-1) ?? null }),
    clear: () => {
      setLast(null);
      setSeen(store.getState().project?.said?.serial ?? 0);
    },
  };
}

const none: readonly Step[] = [];
