import { useId, useMemo, useState } from "react";
import { blanksToZero } from "../../analysis/ledger-edits";
import type { TableColumn } from "../../analysis/ledger-row";
import type { AreaUnit } from "../../domain/area-unit";
import type { LedgerColumn } from "../../domain/ledger";
import { useActions, usePlan, usePlanStore } from "../../store/use-plan";
import { zoneById } from "../../store/selectors-panels";
import { shownPublication } from "../../store/shown-publication";
import { useTranslation } from "../widgets/use-translation";
import { CellDetails } from "./CellDetails";
import { ChecksDialog } from "./ChecksDialog";
import { heads, isFoldable, visibleColumns } from "./grid-columns";
import { LedgerFoot } from "./LedgerFoot";
import { LedgerGrid } from "./LedgerGrid";
import styles from "./LedgerPanel.module.css";
import { rowsOf, type RowFilter, type Sorting } from "./ledger-rows";
import { LedgerTools } from "./LedgerTools";
import { PanelResizer, usePanelHeight } from "./PanelResizer";
import { PlacementDialog } from "./PlacementDialog";
import { useChecks } from "./use-checks";
import { useLedger } from "./use-ledger";
import { useLedgerEdits } from "./use-ledger-edits";
import { useLedgerGrid } from "./use-ledger-grid";

type Asked = { is: "none" } | { is: "checks" } | { is: "placement" } | { is: "details"; unit: string; column: LedgerColumn };

/** 用地指标账本: the table twin of the map, below it or, on a phone, in its sheet. */
export function LedgerPanel({ inSheet = false }: { inSheet?: boolean }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const { selectZone, hoverZone } = useActions();
  const view = useLedger();
  const { table } = view;
  const [areaUnit, setAreaUnit] = useState<AreaUnit>("mu");
  const [sorting, setSorting] = useState<Sorting>(null);
  const [filter, setFilter] = useState<RowFilter>({ words: "", show: "all" });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [page, setPage] = useState(5);
  const [asked, setAsked] = useState<Asked>({ is: "none" });
  const { height, isCollapsed, setCollapsed, resize } = usePanelHeight();
  const footId = useId();
  const checks = useChecks(view);
  const rows = useMemo(() => rowsOf(table, sorting, filter, checks.units), [table, sorting, filter, checks]);
  const columns = useMemo(() => visibleColumns(unfolded), [unfolded]);
  const sheet = useMemo(() => ({ table, rows, columns }), [table, rows, columns]);
  const edits = useLedgerEdits(view, areaUnit);
  const selection = usePlan((state) => state.selection);

  const sort = (column: TableColumn | "name") =>
    setSorting((before) => (before?.column !== column ? { column, descending: column !== "name" } : before.descending === (column !== "name") ? { column, descending: !before.descending } : null));
  const fold = (column: TableColumn) => setUnfolded((before) => new Set(before.has(column) ? [...before].filter((one) => one !== column) : [...before, column]));
  const showOnMap = (unit: string) => {
    if (zoneById(shownPublication(store.getState()).zones, unit)) selectZone(unit, { zoom: true });
    else hoverZone(unit);
  };
  const grid = useLedgerGrid(sheet, edits, areaUnit, page, {
    pressHead: (column) => sort(column < 0 ? "name" : (columns[column] ?? "name")),
    foldHead: (column) => {
      const head = columns[column];
      if (head && isFoldable(head)) fold(head);
    },
    pressName: showOnMap,
    askForDetails: (unit, column) => setAsked({ is: "details", unit, column }),
  });
  const { top, bottom } = grid.selected;
  const chosenUnits = useMemo(() => rows.slice(top, bottom + 1).map(({ id }) => id), [rows, top, bottom]);
  const blanks = useMemo(() => blanksToZero(table, chosenUnits).length, [table, chosenUnits]);
  const close = () => {
    setAsked({ is: "none" });
    // Only once the dialog is gone can anything else take the focus.
    requestAnimationFrame(grid.focus);
  };
  const goTo = (unit: string, column: TableColumn) => {
    const head = column.split(".")[0] ?? column;
    const shown = column.includes(".") && !unfolded.has(head) ? new Set([...unfolded, head]) : unfolded;
    setUnfolded(shown);
    setFilter({ words: "", show: "all" });
    setSorting(null);
    grid.go({ row: table.tree.indexOf.get(unit) ?? 0, column: visibleColumns(shown).indexOf(column) });
    close();
  };

  return (
    <section
      aria-label={t("ledger.title")}
      className={styles.panel}
      data-sheet={inSheet || undefined}
      data-collapsed={isCollapsed || undefined}
      style={inSheet || isCollapsed ? undefined : { height: `${height}rem` }}
    >
      {!inSheet && !isCollapsed && <PanelResizer height={height} onResize={resize} />}
      <LedgerTools
        view={view}
        areaUnit={areaUnit}
        onAreaUnit={setAreaUnit}
        filter={filter}
        onFilter={setFilter}
        hasClasses={unfolded.size > 0}
        onClasses={() => setUnfolded((before) => new Set(before.size > 0 ? [] : heads.filter(isFoldable)))}
        checks={checks.open}
        onChecks={() => setAsked({ is: "checks" })}
        onZeros={() => edits.zeros(chosenUnits)}
        onPlacement={() => edits.mayEdit() && setAsked({ is: "placement" })}
        onCopy={() => {
          grid.focus();
          // oxlint-disable-next-line typescript/no-deprecated -- the only way to the grid's own copy without a secure context
          if (!document.execCommand("copy")) edits.say(t("ledger.copyFailed"));
        }}
        sheet={sheet}
        onFailed={() => edits.say(t("ledger.exportFailed"))}
        collapse={inSheet ? null : { isCollapsed, onToggle: () => setCollapsed(!isCollapsed) }}
      />
      {!isCollapsed && (
        <>
          {rows.length === 0 && <p className={styles.none}>{t("ledger.show.none")}</p>}
          <LedgerGrid
            sheet={sheet}
            grid={grid}
            areaUnit={areaUnit}
            sorting={sorting}
            unfolded={unfolded}
            flagged={checks.cells}
            describedBy={footId}
            isWaiting={view.project === null}
            onSort={sort}
            onFold={fold}
            onHover={hoverZone}
            onName={(unit) => !selection.includes(unit) && showOnMap(unit)}
            onPage={setPage}
          />
          <LedgerFoot
            id={footId}
            view={view}
            grid={grid}
            areaUnit={areaUnit}
            edits={edits}
            findings={checks.list.flatMap((check) => (check.is === "guard" && check.unit === grid.unit?.id && check.column === grid.column ? [check.finding] : []))}
            blanks={blanks}
            onZeros={() => {
              edits.zeros(chosenUnits);
              grid.focus();
            }}
            onDetails={(unit, column) => edits.mayEdit(column) && setAsked({ is: "details", unit, column })}
          />
        </>
      )}
      {asked.is === "details" && <CellDetails view={view} unit={asked.unit} column={asked.column} areaUnit={areaUnit} edits={edits} onClose={close} />}
      {asked.is === "checks" && <ChecksDialog view={view} checks={checks.list} areaUnit={areaUnit} onGo={goTo} onClose={close} />}
      {asked.is === "placement" && <PlacementDialog view={view} onClose={close} />}
    </section>
  );
}
