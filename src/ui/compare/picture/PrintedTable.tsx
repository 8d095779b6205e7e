import { slotColor, slotLine, svgDash } from "../../../cartography/slot-style";
import type { CellLine, SheetColumn, SheetRow, SheetTable, Words } from "../../../sheets/comparison-picture";
import { StatusGlyph } from "../../swatches/StatusGlyph";
import css from "./PrintedTable.module.css";

/** The metrics on paper: text that can be selected, its head again on every page. */
export function PrintedTable({ table: { title, columns, rows } }: { table: SheetTable }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">
            <PrintedWords words={title} />
          </th>
          {columns.map((column) => (
            <th key={column.slot} scope="col">
              <ColumnHead column={column} />
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(rows).map((group, index) => (
        // Rows of a printed table never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <tbody key={index}>
          {group.map((row) => (
            <Row key={`${row.is}${row.words[0]}`} row={row} columns={columns.length} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Each group with the rows below it. */
function groupsOf(rows: readonly SheetRow[]): SheetRow[][] {
  const groups: SheetRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.is === "group" || !last) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

function Row({ row, columns }: { row: SheetRow; columns: number }) {
  if (row.is === "group")
    return (
      <tr className={css.group}>
        <th scope="rowgroup" colSpan={columns + 1}>
          <PrintedWords words={row.words} />
        </th>
      </tr>
    );
  return (
    <tr>
      <th scope="row">
        <PrintedWords words={row.words} />
        {row.note !== null && <span className={css.unit}>{row.note}</span>}
      </th>
      {row.cells.map((cell, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <td key={index}>
          {cell.map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- as above
            <PrintedLine key={at} line={line} />
          ))}
        </td>
      ))}
    </tr>
  );
}

function ColumnHead({ column: { slot, words } }: { column: SheetColumn }) {
  const line = slotLine(slot);
  const color = slotColor(slot, "light");
  return (
    <span className={css.column} style={{ color }}>
      <svg viewBox="0 0 34 8" aria-hidden="true" focusable="false">
        <path d="M0 4H34" fill="none" stroke={color} strokeWidth={line.widthPx + 0.6} strokeDasharray={svgDash(line)} />
      </svg>
      <span>
        <PrintedWords words={words} />
      </span>
    </span>
  );
}

/** A value in the form of its kind. */
export function PrintedLine({ line: { words, look, isDoubtful, status } }: { line: CellLine }) {
  return (
    <span className={css.line} data-look={look}>
      {look === "unknown" && (
        <svg className={css.hatch} viewBox="0 0 22 12" aria-hidden="true" focusable="false">
          <path d="M.5.5H21.5V11.5H.5ZM1 6L6 1M2 11L12 1M8 11L18 1M14 11L21 4M20 11L21 10" fill="none" stroke="currentColor" strokeWidth=".8" />
        </svg>
      )}
      {status && (
        <span className={css.status}>
          <StatusGlyph status={status} />
        </span>
      )}
      <span className={css.value}>{words[0]}</span>
      {isDoubtful && <sup className={css.doubt}>?</sup>}
      {words[1] !== undefined && (
        <span lang="en" className={css.second}>
          {words[1]}
        </span>
      )}
    </span>
  );
}

export function PrintedWords({ words: [lead, second] }: { words: Words }) {
  return (
    <>
      {lead}
      {second !== undefined && (
        <span lang="en" className={css.second}>
          {second}
        </span>
      )}
    </>
  );
}
