import { useRef } from "react";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import css from "./SaidLine.module.css";
import type { SaidHere } from "./use-said";

/** What was done last, with the way back beside it while it is the project's last step. */
export function SaidLine({ said: { words, isRefused, undo } }: { said: SaidHere }) {
  const line = useRef<HTMLDivElement>(null);
  const takeBack = () => {
    undo?.();
    // The button that had the focus is gone.
    line.current?.focus();
  };
  return (
    <div ref={line} role={isRefused ? "alert" : "status"} className={css.said} data-refused={isRefused || undefined} data-empty={words === "" || undefined} data-said tabIndex={-1}>
      {words !== "" && <span>{words}</span>}
      {undo && (
        <button type="button" data-undo className={buttons.quiet} aria-keyshortcuts="Control+Z" title="Ctrl Z" onClick={takeBack}>
          <BilingualMessage of="library.said.undo" />
        </button>
      )}
    </div>
  );
}
