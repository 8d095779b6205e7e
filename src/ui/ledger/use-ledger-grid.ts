import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import type { LandUnit } from "../../domain/land-amount";
import type { LedgerColumn } from "../../domain/ledger";
import { writeHtmlTable, writeTabSeparated } from "../../formats/tables/tab-separated";
import { landUnitName } from "../../i18n/format-land";
import { useTranslation } from "../widgets/use-translation";
import { movedBy, rangeOf, within, type GridPlace } from "./grid-keys";
import { copiedCells, type Sheet } from "./ledger-clipboard";
import { isComputed } from "./ledger-words";
import type { LedgerEdits } from "./use-ledger-edits";

export type GridActs = {
  /** Enter on a head sorts, on a name shows the unit on the map. */
  pressHead: (column: number) => void;
  foldHead: (column: number) => void;
  pressName: (unit: string) => void;
  askForDetails: (unit: string, column: LedgerColumn) => void;
};

/** The active cell, the range around it, and what keys and clipboard do there. */
export function useLedgerGrid(sheet: Sheet, edits: LedgerEdits, areaUnit: LandUnit, page: number, acts: GridActs) {
  const { t, language } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const size = { rows: sheet.rows.length, columns: sheet.columns.length, page };
  const [asked, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<GridPlace | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const active = within(asked, size);
  const range = rangeOf(active, anchor ? within(anchor, size) : active);
  const unit = sheet.rows[active.row] ?? null;
  const column = active.column >= 0 && active.row >= 0 ? (sheet.columns[active.column] ?? null) : null;

  const go = (to: GridPlace, extend = false) => {
    setAnchor(extend ? (anchor ?? active) : null);
    setActive(within(to, size));
    setDraft(null);
  };
  const focus = () => grid.current?.focus({ preventScroll: true });
  /** What the field starts with: the number as it was entered, its unit named where it is another one. */
  const entered = (): string => {
    if (!unit || !column) return "";
    const { entry, count } = sheet.table.cell(unit.id, column);
    if (!entry || count === null) return "";
    const { amount } = entry;
    return amount.unit === areaUnit ? amount.value : `${amount.value}${landUnitName(language, amount.unit)}`;
  };
  const edit = (typed: string | null) => {
    if (!unit || !column || !edits.mayEdit(column)) return;
    edits.dismiss();
    setAnchor(null);
    setDraft(typed ?? entered());
  };
  const commit = (text: string, then: { row: number; column: number }) => {
    setDraft(null);
    if (unit && column && !isComputed(column) && text !== entered()) {
      const outcome = edits.enter(unit.id, column as LedgerColumn, text);
      if (outcome === "stock") return acts.askForDetails(unit.id, column as LedgerColumn);
      if (outcome === "refused") return focus();
    }
    setActive(within({ row: active.row + then.row, column: active.column + then.column }, size));
    focus();
  };

  const press = () => {
    if (active.row < 0) acts.pressHead(active.column);
    else if (active.column < 0 && unit) acts.pressName(unit.id);
    else edit(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const { key, shiftKey, altKey } = event;
    const withControl = event.ctrlKey || event.metaKey;
    const to = altKey ? null : movedBy(key, withControl, active, size);
    if (to) go(to, shiftKey);
    else if (withControl || altKey) return;
    else if (key === "Enter" || key === "F2") press();
    else if (key === "Delete" || key === "Backspace") edits.clear(sheet, range);
    else if (key === "Escape" && anchor) setAnchor(null);
    else if (key === " " && active.row < 0) acts.foldHead(active.column);
    else if (key === "Process" && column) edit("");
    else if (key.length === 1 && key !== " " && column) edit(key);
    else if (key.length !== 1) return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement) return;
    const cells = copiedCells(sheet, range, areaUnit, language);
    event.clipboardData.setData("text/plain", writeTabSeparated(cells));
    event.clipboardData.setData("text/html", writeHtmlTable(cells));
    event.preventDefault();
    edits.say(t("ledger.copied", { n: cells.reduce((sum, row) => sum + row.length, 0) }));
  };
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    edits.paste(sheet, range, event.clipboardData.getData("text/plain"));
  };

  return {
    ref: grid,
    active,
    range: anchor ? range : null,
    selected: range,
    unit,
    column,
    draft,
    setDraft,
    go,
    focus,
    edit,
    commit,
    cancel: () => {
      setDraft(null);
      focus();
    },
    handlers: { onKeyDown, onCopy, onPaste },
  };
}

export type LedgerGridState = ReturnType<typeof useLedgerGrid>;
