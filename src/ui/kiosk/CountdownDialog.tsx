import { useId, useLayoutEffect, useRef, useState } from "react";
import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import css from "./CountdownDialog.module.css";

/** Asks whether anyone is still there. A touch anywhere is an answer, and does nothing else. */
export function CountdownDialog({ secondsLeft }: { secondsLeft: number }) {
  const { t } = useTranslation();
  const { touchKiosk } = useActions();
  const titleId = useId();
  const spokenId = useId();
  // Spoken once: a number each second would talk over everything.
  const [atFirst] = useState(secondsLeft);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={css.dialog} role="alertdialog" aria-labelledby={titleId} aria-describedby={spokenId} onCancel={(event) => event.preventDefault()}>
      <h2 id={titleId} className={css.title}>
        <BilingualMessage of="kiosk.countdown.title" />
      </h2>
      <p id={spokenId} hidden>
        {t("kiosk.countdown.spoken", { n: atFirst })}
      </p>
      <p className={css.seconds} data-testid="seconds-left">
        <span className={css.number}>{secondsLeft}</span>
        <span className={css.after}>
          <BilingualMessage of="kiosk.countdown.after" />
        </span>
      </p>
      <button type="button" className={css.stay} onClick={() => touchKiosk()}>
        <BilingualMessage of="kiosk.countdown.stay" />
      </button>
    </dialog>
  );
}
