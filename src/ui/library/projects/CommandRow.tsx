import type { MessageKey } from "../../../i18n/translate";
import { BothWords } from "../../layers/BothWords";
import buttons from "../../widgets/buttons.module.css";
import css from "./Form.module.css";

type Props = { main: MessageKey; parameters?: Record<string, string | number>; onCancel: () => void; disabled?: boolean };

/** The end of a form: do it, or leave everything as it was. */
export const CommandRow = ({ main, parameters, onCancel, disabled = false }: Props) => (
  <div className={css.commands}>
    <button type="button" className={buttons.quiet} onClick={onCancel}>
      <BothWords words="library.projects.form.cancel" />
    </button>
    <button type="submit" className={buttons.main} disabled={disabled}>
      <BothWords words={main} {...(parameters && { parameters })} />
    </button>
  </div>
);
