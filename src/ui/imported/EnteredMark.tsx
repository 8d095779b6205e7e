import { BothWords } from "../layers/BothWords";
import css from "./Imported.module.css";

/** Says of whatever stands beside it that it was imported here and that nobody has reviewed it. */
export const EnteredMark = () => (
  <span className={css.entered}>
    <BothWords words="imported.entered" />
  </span>
);
