import type { CSSProperties } from "react";
import type { Preference } from "../../../domain/comparison";
import type { ComparisonColumn, ComparisonGroup } from "../../../domain/comparison-table";
import { groupName } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { PlaceHead } from "./PlaceHead";
import { MetricRow } from "./MetricRow";
import { CornerHead, TableCaption } from "./TableCaption";
import css from "./MetricsTable.module.css";

export type TableProps = {
  columns: readonly ComparisonColumn[];
  groups: readonly ComparisonGroup[];
  preferences: readonly Preference[];
  openRow: string | null;
  /** Opens what is told of a row, or closes it. */
  onToggle: (row: string) => void;
};

/** Places beside each other, a row for each thing that is known of them. */
export const MetricsTable = ({ columns, groups, preferences, openRow, onToggle }: TableProps) => (
  <table className={css.table} style={{ "--columns": columns.length } as CSSProperties}>
    <TableCaption columns={columns} />
    <thead>
      <tr>
        <CornerHead of="compareTable.copy.row" />
        {columns.map((column) => (
          <th key={column.id} scope="col" className={css.head}>
            <PlaceHead column={column} />
          </th>
        ))}
      </tr>
    </thead>
    {groups.map((group) => (
      <tbody key={group.id}>
        <tr>
          <th scope="rowgroup" colSpan={columns.length + 1} className={css.group}>
            <span>
              <BothWords words={groupName(group)} />
            </span>
          </th>
        </tr>
        {group.rows.map((row) => (
          <MetricRow key={row.id} row={row} columns={columns} preference={preferences.find((one) => one.row === row.id) ?? null} isOpen={openRow === row.id} onToggle={onToggle} />
        ))}
      </tbody>
    ))}
  </table>
);
