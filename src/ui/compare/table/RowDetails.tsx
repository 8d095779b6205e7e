import { use, useEffect, useRef } from "react";
import type { ComparisonColumn, ComparisonRow } from "../../../domain/comparison-table";
import { definitionWords, rowName } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { CloseIcon } from "../../widgets/ShellIcons";
import { IconButton } from "../../widgets/IconButton";
import { useTranslation } from "../../widgets/use-translation";
import { SlotLine } from "../SlotLine";
import { CellDetails } from "./CellDetails";
import { PreferenceChoice } from "./PreferenceChoice";
import { RowContext } from "./row-context";
import css from "./RowDetails.module.css";

type Props = { row: ComparisonRow; columns: readonly ComparisonColumn[] };

/** How a row comes about, by what formula and whose; what the meeting prefers in it; and of each figure its kind, date, doubts and sources. */
export function RowDetails({ row, columns }: Props) {
  const { t } = useTranslation();
  const { detailsId, toggle } = use(RowContext);
  const frame = useRef<HTMLDivElement>(null);
  // It opens below what was pressed, often out of sight.
  useEffect(() => frame.current?.scrollIntoView({ block: "nearest" }), []);
  const close = () => {
    toggle();
    document.querySelector<HTMLElement>(`th [aria-controls="${detailsId}"]`)?.focus();
  };
  return (
    <div ref={frame} className={css.details} data-testid="row-details">
      <div className={css.head}>
        <h3>
          <BothWords words={rowName(row)} />
        </h3>
        <IconButton label={t("compareTable.details.close")} icon={<CloseIcon />} onClick={close} />
      </div>
      {row.definition && (
        <p>
          <LeadWords words={definitionWords(row.definition)} />
        </p>
      )}
      <PreferenceChoice row={row} />
      <ul className={css.places}>
        {columns.map((column, index) => {
          const cell = row.cells[index];
          return (
            cell && (
              <li key={column.id}>
                <span className={css.place}>
                  <SlotLine slot={column.slot} />
                  <BothWords words={column.shortName} />
                </span>
                <CellDetails row={row} cell={cell} columns={columns} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
