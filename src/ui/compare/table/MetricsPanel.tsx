import { useCallback, useRef, useState } from "react";
import type { PlacesComparison } from "../../../domain/comparison";
import { shownGroups } from "../../../domain/comparison-rows";
import type { ComparisonTable } from "../../../domain/comparison-table";
import { isForPublic } from "../../../store/shown-statements";
import { useActions, usePlan } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { IconButton } from "../../widgets/IconButton";
import { useTranslation } from "../../widgets/use-translation";
import { CopyPictureButton } from "../CopyPictureButton";
import { TransposeIcon } from "./InfoIcon";
import { MetricsFoot } from "./MetricsFoot";
import { MetricsTable } from "./MetricsTable";
import { MoreColumns } from "./MoreColumns";
import { CopyTable } from "./CopyTable";
import { RowChooser } from "./RowChooser";
import { TransposedTable } from "./TransposedTable";
import css from "./MetricsPanel.module.css";

/** The table with what is done to it: rows chosen, places and rows swapped, copied. */
export function MetricsPanel({ table, comparison: { rows, preferences, transposed } }: { table: ComparisonTable; comparison: PlacesComparison }) {
  const { t } = useTranslation();
  const { changePlaces } = useActions();
  const isPublic = usePlan(isForPublic);
  // Nobody takes a file home from a wall.
  const isExhibition = usePlan((state) => state.role === "exhibition");
  const [openRow, setOpenRow] = useState<string | null>(null);
  const toggle = useCallback((row: string) => setOpenRow((open) => (open === row ? null : row)), []);
  const groups = shownGroups(table, rows);
  // What a meeting agreed is nothing to be shown to the public, whoever sends the link.
  const agreed = isPublic ? none : preferences;
  const region = useRef<HTMLDivElement>(null);
  // Two places have room for words; more places, or a column for each thing known, for figures and signs.
  const isNarrow = transposed || table.columns.length > 2;
  const Table = transposed ? TransposedTable : MetricsTable;
  return (
    <section className={css.panel} aria-labelledby="compare-table-title" data-testid="compare-table">
      <header className={css.top}>
        <h2 id="compare-table-title">
          <BothWords words="compareTable.title" />
        </h2>
        <div className={css.tools}>
          <IconButton label={t("compareTable.transpose")} icon={<TransposeIcon />} aria-pressed={transposed} onClick={() => changePlaces({ transposed: !transposed })} />
          {!isExhibition && (
            <>
              <CopyTable table={table} />
              <CopyPictureButton />
            </>
          )}
        </div>
      </header>
      <div className={css.frame} data-narrow={isNarrow || undefined}>
        <RowChooser table={table} rows={rows} />
        {/* Whoever has no mouse scrolls it by its keys. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div ref={region} className={css.scroll} role="region" aria-label={t("compareTable.scroll")} tabIndex={0}>
          {groups.length === 0 ? (
            <p className={css.empty}>{t("compareTable.rows.none")}</p>
          ) : (
            <Table columns={table.columns} groups={groups} preferences={agreed} openRow={openRow} onToggle={toggle} />
          )}
        </div>
        <MoreColumns region={region} key={`${transposed} ${table.columns.length} ${groups.flatMap((group) => group.rows).length}`} />
      </div>
      <MetricsFoot columns={table.columns} hasAgreed={agreed.length > 0} />
    </section>
  );
}

const none: readonly never[] = [];
