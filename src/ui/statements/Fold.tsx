import { useId, useState, type ReactNode } from "react";
import { ChevronIcon } from "../layers/LayerIcons";
import css from "./Fold.module.css";

type Props = { title: ReactNode; count: number; startsOpen?: boolean; level?: 3 | 4; children: ReactNode };

/** A group under a heading that opens and closes; what is closed is not there at all. */
export function Fold({ title, count, startsOpen = false, level = 4, children }: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <div className={css.fold}>
      <Heading className={css.heading}>
        <button type="button" className={css.title} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <ChevronIcon />
          <span className={css.words}>{title}</span>
          <span className={css.count}>{count}</span>
        </button>
      </Heading>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
