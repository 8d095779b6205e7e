import { useId, type ReactNode } from "react";
import type { MessageKey } from "../../../i18n/translate";
import { BothWords } from "../../layers/BothWords";
import css from "./Form.module.css";

type Ids = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** A field with its name, what to write in it and what is wrong with it; the control takes the ids that join them. */
export function Field({ name, hint, fault, parameters, children }: { name: MessageKey; hint?: string | undefined; fault: string | undefined; parameters?: Record<string, string>; children: (ids: Ids) => ReactNode }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className={css.field}>
      <label htmlFor={id}>
        <BothWords words={name} {...(parameters && { parameters })} />
      </label>
      {children({ id, "aria-describedby": describedBy || undefined, "aria-invalid": fault ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={css.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
