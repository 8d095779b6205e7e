import { useState, type ReactNode } from "react";
import { BothWords } from "../../layers/BothWords";
import css from "./More.module.css";

/** The first of a long list, and a button for the next ones: thousands of entries at once would hold up the page. `null` where all are shown. */
export function useFirst<T>(all: readonly T[], step: number): { first: readonly T[]; more: ReactNode } {
  const [count, setCount] = useState(step);
  const left = all.length - count;
  const more = left > 0 && (
    <button type="button" className={css.more} onClick={() => setCount(count + step)}>
      <BothWords words="library.projects.more" parameters={{ n: left }} />
    </button>
  );
  return { first: left > 0 ? all.slice(0, count) : all, more: more || null };
}
