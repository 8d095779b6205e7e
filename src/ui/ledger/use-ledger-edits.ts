import { useState } from "react";
import { blanksToZero, editCommand, enteredEntry, type CellEdit } from "../../analysis/ledger-edits";
import type { LandUnit } from "../../domain/land-amount";
import { isStock, type LedgerColumn, type LedgerEntry } from "../../domain/ledger";
import type { ManyReason } from "../../domain/project-commands";
import { readLandCell, type LandCellFault } from "../../formats/read-land-cell";
import { readTabSeparated } from "../../formats/tables/tab-separated";
import type { TableColumn } from "../../analysis/ledger-row";
import { useTranslation } from "../widgets/use-translation";
import { pastedEdits, type CellRange, type Sheet } from "./ledger-clipboard";
import { columnText, isComputed } from "./ledger-words";
import type { LedgerView } from "./use-ledger";

/** What was just done or refused, in sentences. */
export type Notice = { lines: readonly string[]; isFault: boolean } | null;

const mostNamed = 4;
const clipped = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

/** Everything that changes the ledger or the scenario over it: each a command, and so a step of undo. */
export function useLedgerEdits({ table, records, year, project }: LedgerView, areaUnit: LandUnit) {
  const { t, text: named, language } = useTranslation();
  const [notice, setNotice] = useState<Notice>(null);
  const say = (...lines: string[]) => setNotice({ lines, isFault: false });
  const refuse = (...lines: string[]) => setNotice({ lines, isFault: true });
  /** Says why nothing can be changed here; whether something can. */
  const mayEdit = (column: TableColumn | null = null): boolean => {
    if (project === null) refuse(t("ledger.loading"));
    else if (project.access.status === "reader") refuse(t("ledger.edit.reader"));
    else if (column !== null && isComputed(column)) refuse(t("ledger.edit.computed"));
    else return true;
    return false;
  };
  const faultText = (fault: LandCellFault, text: string) => t(`ledger.edit.fault.${fault}`, { text: clipped(text) });
  const carryOut = (edits: readonly CellEdit[], why: ManyReason) => {
    const command = editCommand(records, { year, scenario: table.scenario }, edits, why);
    if (command) project?.actions.run(command);
  };

  return {
    notice,
    dismiss: () => setNotice(null),
    say,
    mayEdit,
    /** Takes over what was typed; `stock` where day and definition are still to be asked for. */
    enter: (unit: string, column: LedgerColumn, text: string): "done" | "refused" | "stock" => {
      const read = readLandCell(text, areaUnit);
      if (read.is === "fault") {
        refuse(faultText(read.fault, text));
        return "refused";
      }
      const { entry: before } = table.cell(unit, column);
      const entry = read.is === "amount" ? enteredEntry(before, read.amount) : null;
      carryOut([{ unit, column, entry }], entry ? "edit" : "clear");
      if (entry === null && before !== null) say(t("ledger.edit.cleared"));
      else setNotice(null);
      return entry !== null && isStock(column) && entry.cutOff === null ? "stock" : "done";
    },
    put: (unit: string, column: LedgerColumn, entry: LedgerEntry | null) => {
      carryOut([{ unit, column, entry }], entry ? "edit" : "clear");
      setNotice(null);
    },
    clear: ({ rows, columns }: Sheet, { top, bottom, left, right }: CellRange) => {
      const cleared = columns.slice(left, right + 1).filter((column) => !isComputed(column)) as LedgerColumn[];
      const edits = rows.slice(top, bottom + 1).flatMap(({ id }) => cleared.map((column) => ({ unit: id, column, entry: null })));
      if (!mayEdit(cleared.length === 0 ? "left" : null)) return;
      carryOut(edits, "clear");
      say(t("ledger.edit.cleared"));
    },
    zeros: (units: readonly string[]) => {
      if (!mayEdit()) return;
      const edits = blanksToZero(table, units);
      carryOut(edits, "fill");
      say(edits.length > 0 ? t("ledger.zeros.done", { n: edits.length }) : t("ledger.zeros.none"));
    },
    paste: (sheet: Sheet, range: CellRange, clipboard: string) => {
      if (!mayEdit()) return;
      if (clipboard.trim() === "") return refuse(t("ledger.paste.nothing"));
      const cells = readTabSeparated(clipboard);
      if (!cells) return refuse(t("ledger.paste.tooMuch"));
      const { edits, refused, outside, computed } = pastedEdits(sheet, cells, range, areaUnit);
      carryOut(edits, "paste");
      const reasons = [
        ...refused.slice(0, mostNamed).map(({ unit, column, text, fault }) => t("ledger.paste.cell", { unit: named(unit.name), column: columnText(column, language), why: faultText(fault, text) })),
        ...(refused.length > mostNamed ? [t("ledger.paste.more", { n: refused.length - mostNamed })] : []),
        ...(computed > 0 ? [t("ledger.paste.computed", { n: computed })] : []),
        ...(outside > 0 ? [t("ledger.paste.outside", { n: outside })] : []),
      ];
      const left = refused.length + computed + outside;
      if (left === 0) say(t("ledger.paste.done", { n: edits.length }));
      else refuse(t("ledger.paste.done", { n: edits.length }), t("ledger.paste.notTaken", { n: left }), ...reasons);
    },
  };
}

export type LedgerEdits = ReturnType<typeof useLedgerEdits>;
