import { mostRevisions, type Project } from "./project";
import { applyCommand, changesNothing, type Command } from "./project-commands";

/** A command that was carried out, and the one that takes it back. */
export type Step = { command: Command; inverse: Command };

/** A project with what can be undone and redone, the latest last. */
export type Worked = { value: Project; undo: readonly Step[]; redo: readonly Step[] };

export const mostSteps = 100;

/** Carries out a command at a time; the same object where it changes nothing. */
export function runCommand(worked: Worked, command: Command, at: Date): Worked {
  if (changesNothing(worked.value, command)) return worked;
  const { project, inverse } = applyCommand(worked.value, command);
  return { value: stamped(project, worked.value, at), undo: [...worked.undo, { command, inverse }].slice(-mostSteps), redo: [] };
}

export function undoStep(worked: Worked, at: Date): Worked {
  const step = worked.undo.at(-1);
  if (!step) return worked;
  const project = changed(worked.value, step.inverse);
  return { value: stamped(project, worked.value, at), undo: worked.undo.slice(0, -1), redo: [...worked.redo, step] };
}

export function redoStep(worked: Worked, at: Date): Worked {
  const step = worked.redo.at(-1);
  if (!step) return worked;
  const project = changed(worked.value, step.command);
  return { value: stamped(project, worked.value, at), undo: [...worked.undo, step], redo: worked.redo.slice(0, -1) };
}

/** A merge that is taken back still knows the files it has seen: what was undone is a change since then, not news. */
function changed(before: Project, command: Command): Project {
  const { project } = applyCommand(before, command);
  return command.name === "merge-project" ? { ...project, marks: before.marks } : project;
}

/** Undoing is a change too: the revision never falls. */
const stamped = (project: Project, before: Project, at: Date): Project => ({
  ...project,
  revision: Math.min(Math.max(project.revision, before.revision) + 1, mostRevisions),
  changedAt: at.toISOString(),
});
