import { BothWords } from "./BothWords";
import css from "./LinesHidden.module.css";

/** Why no administrative line is drawn, where one would be looked for. */
export const LinesHidden = () => (
  <p className={css.note}>
    <BothWords words="lines.why" />
  </p>
);
