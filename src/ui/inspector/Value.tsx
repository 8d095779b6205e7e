import type { MessageKey } from "../../i18n/translate";
import { BothWords } from "../layers/BothWords";
import { MethodSwatch } from "../swatches/MethodSwatch";
import css from "./Value.module.css";

/** A figure as a source prints it: the value loud, its unit quiet. */
export const Published = ({ value, unit }: { value: string; unit: string }) => (
  <span className={css.published}>
    <b>{value}</b> {unit}
  </span>
);

/** A figure of our own, never to be taken for a published one. */
export const Computed = ({ value }: { value: string }) => <span className={css.computed}>≈ {value}</span>;

/** What nobody knows: a hatched cell and words beside it, never 0 and never blank. */
export const Unknown = ({ words }: { words: MessageKey }) => (
  <span className={css.unknown}>
    <MethodSwatch look="unlocated" />
    <BothWords words={words} />
  </span>
);
