import { useId, useRef, useState, type MouseEvent } from "react";
import { mostRows } from "../../../domain/comparison";
import { shownGroups, withRowShown } from "../../../domain/comparison-rows";
import type { ComparisonTable } from "../../../domain/comparison-table";
import { groupName, rowName } from "../../../sheets/comparison-words";
import { useActions } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { useDismissal } from "../../themes/use-dismissal";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import css from "./RowChooser.module.css";

/** How many rows the table has, and which: ticked by group, kept in the link and in bookmarks. */
export function RowChooser({ table, rows }: { table: ComparisonTable; rows: readonly string[] | null }) {
  const { t } = useTranslation();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useDismissal(frame, open, () => setOpen(false));
  const n = shownGroups(table, rows).reduce((sum, group) => sum + group.rows.length, 0);
  const done = () => {
    setOpen(false);
    frame.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={frame} className={css.frame}>
      <button type="button" className={css.open} aria-expanded={open} aria-controls={id} aria-label={t("compareTable.rows.spoken", { n })} onClick={() => setOpen(!open)}>
        <BothWords words="compareTable.rows" parameters={{ n }} />
      </button>
      {open && (
        <section id={id} className={css.card} aria-label={t("compareTable.rows.title")}>
          <Choices table={table} rows={rows} />
          <button type="button" className={buttons.main} onClick={done}>
            <BothWords words="compareTable.rows.done" />
          </button>
        </section>
      )}
    </div>
  );
}

function Choices({ table, rows }: { table: ComparisonTable; rows: readonly string[] | null }) {
  const { t, text } = useTranslation();
  const { changePlaces } = useActions();
  const shown = new Set(shownGroups(table, rows).flatMap((group) => group.rows.map((row) => row.id)));
  // The button goes with what it undoes; the focus stays in the card.
  const reset = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    changePlaces({ rows: null });
    currentTarget.closest("section")?.querySelector("input")?.focus();
  };
  const isFull = (rows?.length ?? 0) >= mostRows;
  return (
    <>
      <div className={css.head}>
        <h3>
          <BothWords words="compareTable.rows.title" />
        </h3>
        {rows === null ? (
          <span className={css.usual}>
            <LeadWords words="compareTable.rows.usual" />
          </span>
        ) : (
          <button type="button" className={buttons.quiet} onClick={reset}>
            <BothWords words="compareTable.rows.reset" />
          </button>
        )}
      </div>
      {isFull && (
        <p role="status" className={css.full}>
          {t("compareTable.rows.full", { n: mostRows })}
        </p>
      )}
      <div className={css.groups}>
        {table.groups.map((group) => (
          <fieldset key={group.id} className={css.group}>
            <legend>{text(groupName(group))}</legend>
            {group.rows.map((row) => (
              <label key={row.id} className={css.row}>
                <input type="checkbox" checked={shown.has(row.id)} disabled={isFull && !shown.has(row.id)} onChange={({ target }) => changePlaces({ rows: withRowShown(table, rows, row.id, target.checked) })} />
                <span>
                  <LeadWords words={rowName(row)} />
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}
