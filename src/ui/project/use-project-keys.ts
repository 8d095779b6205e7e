import { useEffect } from "react";
import { usePlanStore } from "../../store/use-plan";
import { isTyping } from "../shell/use-shortcuts";

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do again; while someone types these are the field's own. */
export function useProjectKeys(on: boolean): void {
  const store = usePlanStore();
  useEffect(() => {
    if (!on) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (event.defaultPrevented || event.isComposing || altKey || !(ctrlKey || metaKey) || isTyping(event.target)) return;
      const letter = key.toLowerCase();
      if ((letter !== "z" && (letter !== "y" || shiftKey)) || isElsewhere(event.target)) return;
      event.preventDefault();
      const { undo, redo } = store.getState().project?.actions ?? {};
      if (letter === "z" && !shiftKey) undo?.();
      else redo?.();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [store, on]);
}

/** Over a dialog the project stays as it is, unless the dialog shows what is undone; a form that is being filled in keeps what it is about. */
const isElsewhere = (target: EventTarget | null): boolean =>
  [...document.querySelectorAll("dialog:modal")].some((dialog) => dialog.querySelector("[data-undoes]") === null || (target instanceof Element && target.closest("form") !== null));
