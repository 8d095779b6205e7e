import { useId, type CSSProperties } from "react";
import { slotToken } from "../../../cartography/slot-style";
import { allRows } from "../../../domain/comparison-rows";
import type { ComparisonCell, ComparisonColumn, ComparisonTable } from "../../../domain/comparison-table";
import { missingWords } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { StatusGlyph } from "../../swatches/StatusGlyph";
import { HatchCell } from "../../themes/ThemeSwatch";
import { SlotLine } from "../SlotLine";
import css from "./CompareStrip.module.css";
import own from "./StatusBars.module.css";

type Counts = Extract<ComparisonCell, { is: "counts" }>;

/** What statements say of each place by how far along it is; all bars at one scale, so that numbers compare too. */
export function StatusBars({ table }: { table: ComparisonTable }) {
  const titleId = useId();
  const cells = allRows(table).find(({ word }) => word === "statements.status")?.cells ?? [];
  const most = Math.max(1, ...cells.map((cell) => (cell.is === "counts" ? cell.total : 0)));
  return (
    <section className={css.block} aria-labelledby={titleId}>
      <h3 id={titleId} className={css.title}>
        <BothWords words="compareStrip.statuses" />
      </h3>
      <ul className={own.places} data-many={table.columns.length > 2 || undefined}>
        {table.columns.map((column, index) => (
          <Place key={column.id} column={column} cell={cells[index]} most={most} />
        ))}
      </ul>
      <p className={css.note}>
        <LeadWords words="compareStrip.statuses.note" />
      </p>
    </section>
  );
}

function Place({ column: { slot, shortName }, cell, most }: { column: ComparisonColumn; cell: ComparisonCell | undefined; most: number }) {
  return (
    <li className={own.place} style={{ "--slot": slotToken(slot) } as CSSProperties}>
      <span className={own.head}>
        <span className={own.name}>
          <SlotLine slot={slot} />
          <BothWords words={shortName} />
        </span>
        {cell?.is === "counts" && (
          <span className={own.total}>
            <LeadWords words="compareStrip.statuses.n" parameters={{ n: cell.total }} />
          </span>
        )}
      </span>
      {cell?.is === "counts" ? (
        <Bar cell={cell} most={most} />
      ) : (
        <span className={own.unknown}>
          <HatchCell wide /> {cell?.is === "missing" && <LeadWords words={missingWords(cell)} />}
        </span>
      )}
    </li>
  );
}

function Bar({ cell: { total, parts }, most }: { cell: Counts; most: number }) {
  const statuses = parts.flatMap((part) => (part.of === "status" && part.n > 0 ? [part] : []));
  return (
    <>
      <span className={own.bar} style={{ inlineSize: `${(total / most) * 100}%` }} aria-hidden="true">
        {statuses.map(({ status, n }) => (
          <span key={status} data-status={status} style={{ flexGrow: n }} />
        ))}
      </span>
      <span className={own.counts}>
        {statuses.map(({ status, n }) => (
          <span key={status}>
            <StatusGlyph status={status} />
            <LeadWords words={`statement.status.${status}`} /> {n}
          </span>
        ))}
      </span>
    </>
  );
}
