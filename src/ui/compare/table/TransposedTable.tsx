import { useId, type CSSProperties } from "react";
import { bestColumns } from "../../../domain/best-columns";
import type { ComparisonRow } from "../../../domain/comparison-table";
import { groupName } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { MetricData } from "./MetricData";
import type { TableProps } from "./MetricsTable";
import { PlaceHead } from "./PlaceHead";
import { RowContext } from "./row-context";
import { RowDetails } from "./RowDetails";
import { RowHead } from "./RowHead";
import { CornerHead, TableCaption } from "./TableCaption";
import css from "./MetricsTable.module.css";

/** Places below each other, a column for each thing that is known of them; what is told of one stands below the table. */
export function TransposedTable({ columns, groups, preferences, openRow, onToggle }: TableProps) {
  const detailsId = useId();
  const rows = groups.flatMap((group) => group.rows);
  const opened = rows.find(({ id }) => id === openRow);
  const preferenceFor = (row: ComparisonRow) => preferences.find((one) => one.row === row.id) ?? null;
  const contextOf = (row: ComparisonRow) => ({ isOpen: openRow === row.id, detailsId, toggle: () => onToggle(row.id) });
  return (
    <>
      <table className={css.table} style={{ "--columns": rows.length } as CSSProperties} data-transposed>
        <TableCaption columns={columns} />
        <thead>
          <tr>
            <CornerHead of="compareTable.place" rowSpan={2} />
            {groups.map((group) => (
              <th key={group.id} scope="colgroup" colSpan={group.rows.length} className={css.group}>
                <span>
                  <BothWords words={groupName(group)} />
                </span>
              </th>
            ))}
          </tr>
          <tr>
            {rows.map((row) => (
              <th key={row.id} scope="col" className={css.head}>
                <RowContext value={contextOf(row)}>
                  <RowHead row={row} preference={preferenceFor(row)} />
                </RowContext>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={column.id} className={css.row} data-place={column.id}>
              <th scope="row" className={css.first}>
                <PlaceHead column={column} />
              </th>
              {rows.map((row) => (
                <RowContext key={row.id} value={contextOf(row)}>
                  <MetricData row={row} cell={row.cells[index]} column={column} columns={columns} isBest={bestColumns(row, preferenceFor(row)).includes(index)} />
                </RowContext>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {opened && (
        <div id={detailsId} className={css.details}>
          <RowContext value={contextOf(opened)}>
            <RowDetails key={opened.id} row={opened} columns={columns} />
          </RowContext>
        </div>
      )}
    </>
  );
}
