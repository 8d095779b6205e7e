import { useContext, useEffect, useRef, useState, type ReactElement } from "react";
import { AskDraft } from "./AskDraft";
import { OpenFormContext } from "./leaving";

/**
 * Escape leaves a form before it closes what the form stands in, and nothing typed is lost unasked. @returns the question, while it is asked
 */
export function useLeaving(isChanged: boolean, onLeave: () => void): ReactElement | null {
  const tell = useContext(OpenFormContext);
  const [isAsked, setAsked] = useState(false);
  const from = useRef<Element | null>(null);
  const now = useRef({ isChanged, onLeave, isAsked });
  useEffect(() => {
    now.current = { isChanged, onLeave, isAsked };
  });
  const stay = useRef(() => {
    setAsked(false);
    if (from.current instanceof HTMLElement) from.current.focus();
  });
  useEffect(() => {
    const ask = () => {
      from.current = document.activeElement;
      setAsked(true);
    };
    const form = { isChanged: () => now.current.isChanged, ask };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      // The form is left, not the dialog or the panel around it.
      event.preventDefault();
      if (now.current.isAsked) stay.current();
      else if (now.current.isChanged) ask();
      else now.current.onLeave();
    };
    tell(form);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      tell(null);
    };
  }, [tell]);
  return isAsked && isChanged ? <AskDraft onStay={() => stay.current()} onLeave={onLeave} /> : null;
}
