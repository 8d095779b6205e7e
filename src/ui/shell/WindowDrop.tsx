import { useEffect, useState } from "react";
import { mayShowLedger } from "../../store/shown-ledger";
import { usePlanStore } from "../../store/use-plan";
import { droppedFiles } from "../data/dropped-files";
import { DropOverlay } from "./panels";
import { Slot } from "./Slot";

/** Files dropped anywhere on the window are opened, unless they fall on something that takes them itself. */
export function WindowDrop() {
  const store = usePlanStore();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const takes = (event: DragEvent): boolean =>
      !event.defaultPrevented && (event.dataTransfer?.types.includes("Files") ?? false) && mayShowLedger(store.getState()) && !document.querySelector("dialog:modal");
    const open = async (transfer: DataTransfer) => {
      const files = await droppedFiles(transfer);
      const [first] = files;
      if (first) store.getState().openFiles(files, files.length === 1 && isProjectFile(first.name) ? "project" : "spatial");
    };
    const onDragOver = (event: DragEvent) => {
      setOver(takes(event));
      if (takes(event)) event.preventDefault();
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      // Without a target the files left the window.
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!takes(event) || !event.dataTransfer) return;
      event.preventDefault();
      void open(event.dataTransfer);
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [store]);
  return isOver ? (
    <Slot quiet>
      <DropOverlay />
    </Slot>
  ) : null;
}

const isProjectFile = (name: string): boolean => /\.pianqu(\.json|\.zip)?$/i.test(name);
