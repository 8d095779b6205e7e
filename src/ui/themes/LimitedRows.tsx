import { useState, type ReactNode } from "react";
import { useTranslation } from "../widgets/use-translation";
import css from "./ThemePanel.module.css";

const first = 8;

/** A list of which the first rows stand for all until someone asks for the rest. */
export function LimitedRows<T>({ rows, label, children }: { rows: readonly T[]; label?: string; children: (row: T) => ReactNode }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const rest = rows.length - first;
  // One row more takes no more room than the button that would hide it.
  const shown = all || rest <= 1 ? rows : rows.slice(0, first);
  return (
    <>
      <ul className={css.rows} aria-label={label}>
        {shown.map(children)}
      </ul>
      {shown.length < rows.length && (
        <button type="button" className={css.rest} onClick={() => setAll(true)}>
          {t("theme.rest", { n: rest })}
        </button>
      )}
    </>
  );
}
