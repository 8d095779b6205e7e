import type { SiteSheet } from "../../../sheets/site-sheet";
import { VerdictSign } from "./VerdictSign";
import { Words } from "./Words";
import css from "./Conclusion.module.css";

const sign = { excluded: "fails", open: "open", "none-found": "passes" } as const;

/** The best that can be said, and what stands against it. */
export const Conclusion = ({ conclusion: { is, words, notes }, isClose }: { conclusion: SiteSheet["conclusion"]; isClose: boolean }) => (
  <section className={css.box} data-is={is}>
    <h2>
      <VerdictSign verdict={sign[is]} />
      <Words text={words} />
    </h2>
    {notes.map((note) => (
      <p key={note.zh}>
        <Words text={note} inline={isClose} />
      </p>
    ))}
  </section>
);
