import { memo, useId, useMemo } from "react";
import { bestColumns } from "../../../domain/best-columns";
import type { Preference } from "../../../domain/comparison";
import type { ComparisonColumn, ComparisonRow } from "../../../domain/comparison-table";
import { MetricData } from "./MetricData";
import { RowContext } from "./row-context";
import { RowDetails } from "./RowDetails";
import { RowHead } from "./RowHead";
import css from "./MetricsTable.module.css";

type Props = { row: ComparisonRow; columns: readonly ComparisonColumn[]; preference: Preference | null; isOpen: boolean; onToggle: (row: string) => void };

/** A row of the table and, while it is asked for, what there is to say of it below. */
export const MetricRow = memo(function MetricRow({ row, columns, preference, isOpen, onToggle }: Props) {
  const detailsId = useId();
  const best = bestColumns(row, preference);
  const context = useMemo(() => ({ isOpen, detailsId, toggle: () => onToggle(row.id) }), [isOpen, detailsId, onToggle, row.id]);
  return (
    <RowContext value={context}>
      <tr data-row={row.id} className={css.row}>
        <th scope="row" className={css.first}>
          <RowHead row={row} preference={preference} />
        </th>
        {columns.map((column, index) => (
          <MetricData key={column.id} row={row} cell={row.cells[index]} column={column} columns={columns} isBest={best.includes(index)} />
        ))}
      </tr>
      {isOpen && (
        <tr>
          <td id={detailsId} colSpan={columns.length + 1} className={css.details}>
            <RowDetails row={row} columns={columns} />
          </td>
        </tr>
      )}
    </RowContext>
  );
});
