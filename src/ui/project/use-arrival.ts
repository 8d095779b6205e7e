import { useState, type DragEvent } from "react";
import type { Problem } from "../../domain/problem";
import type { Project } from "../../domain/project";
import { mergeProjects, type Merge } from "../../domain/project-merge";
import type { OpenedProject } from "../../formats/project-file";
import { usePlanStore } from "../../store/use-plan";
import { useIncomingFile } from "../spatial/use-incoming-file";

/** A project file on its way in. */
export type Arriving =
  | { status: "idle" }
  | { status: "reading"; file: string }
  | { status: "failed"; problem: Problem }
  | { status: "arrived"; file: string; opened: OpenedProject }
  | { status: "merging"; merge: Merge; data: OpenedProject["data"] };

export type Arrival = ReturnType<typeof useArrival>;

const idle: Arriving = { status: "idle" };

/** Takes a file from the file dialog or dropped on the panel, up to the question what to do with it. */
export function useArrival() {
  const store = usePlanStore();
  const [now, setNow] = useState<Arriving>(idle);
  const [isOver, setIsOver] = useState(false);
  const project = () => store.getState().project;
  const receive = async (file: File) => {
    const { readFile } = project()?.actions ?? {};
    if (!readFile || project()?.access.status !== "owner") return;
    setNow({ status: "reading", file: file.name });
    const read = await readFile(file);
    setNow(read.ok ? { status: "arrived", file: file.name, opened: read.value } : { status: "failed", problem: read.problem });
  };
  useIncomingFile(project() !== null, receive);
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  const target = {
    onDragOver: (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setIsOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer.files.item(0);
      if (file) void receive(file);
    },
  };
  return {
    now,
    isOver,
    target,
    receive,
    cancel: () => setNow(idle),
    replace: (opened: OpenedProject) => {
      void project()?.actions.open(opened);
      setNow(idle);
    },
    compare: ({ project: theirs, data }: OpenedProject) => {
      const mine = project()?.value;
      if (mine) setNow({ status: "merging", merge: mergeProjects(mine, theirs), data });
    },
    merge: (result: Project) => {
      void project()?.actions.merge(result, now.status === "merging" ? now.data : []);
      setNow(idle);
    },
  };
}
