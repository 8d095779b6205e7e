import { useId, type ReactNode } from "react";
import type { MessageKey } from "../../i18n/translate";
import { BothWords } from "../layers/BothWords";
import css from "./Section.module.css";

/** A part of the inspector under its own heading. */
export function Section({ title, children }: { title: MessageKey; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <h3 id={id}>
        <BothWords words={title} />
      </h3>
      {children}
    </section>
  );
}

/** Facts in two columns: what, and what is known of it. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className={css.facts}>{children}</dl>;

export const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
