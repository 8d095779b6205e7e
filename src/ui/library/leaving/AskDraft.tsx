import { useEffect, useId, useRef } from "react";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import css from "./AskDraft.module.css";

/** What becomes of a draft that was changed and not saved. */
export function AskDraft({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const id = useId();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div role="alertdialog" aria-labelledby={id} className={css.ask}>
      <p id={id}>
        <BilingualMessage of="library.draft.ask" />
      </p>
      <button ref={stay} type="button" className={buttons.main} onClick={onStay}>
        <BilingualMessage of="library.draft.stay" />
      </button>
      <button type="button" className={buttons.quiet} onClick={onLeave}>
        <BilingualMessage of="library.draft.leave" />
      </button>
    </div>
  );
}
