import type { CSSProperties } from "react";
import { slotToken } from "../../../cartography/slot-style";
import type { ComparisonCell, ComparisonColumn, ComparisonRow } from "../../../domain/comparison-table";
import { LeadWords } from "../../layers/LeadWords";
import { useTranslation } from "../../widgets/use-translation";
import { MetricCell } from "./MetricCell";
import css from "./MetricsTable.module.css";

type Props = { row: ComparisonRow; cell: ComparisonCell | undefined; column: ComparisonColumn; columns: readonly ComparisonColumn[]; isBest: boolean };

/** A cell; the best one in the colour of its place, and in words. */
export function MetricData({ row, cell, column, columns, isBest }: Props) {
  const { t } = useTranslation();
  return (
    <td className={css.cell} data-best={isBest || undefined} style={isBest ? ({ "--slot": slotToken(column.slot) } as CSSProperties) : undefined}>
      {cell && <MetricCell row={row} cell={cell} column={column} columns={columns} />}
      {isBest && (
        <span className={css.best} title={t("compareTable.best.spoken")}>
          <LeadWords words="compareTable.best" />
        </span>
      )}
    </td>
  );
}
