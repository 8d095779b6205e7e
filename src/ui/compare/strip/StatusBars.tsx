import { useId, type CSSProperties } from "react";
import { slotToken } from "../../../cartography/slot-style";
import { allRows } from "../../../domain/comparison-rows";
import type { ComparisonCell, ComparisonColumn, ComparisonTable } from "../../../domain/comparison-table";
import { statementStatuses } from "../../../domain/statement";
import { missingWords } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import hidden from "../../shell/hidden.module.css";
import { StatusGlyph } from "../../swatches/StatusGlyph";
import { useTranslation } from "../../widgets/use-translation";
import { HatchCell } from "../../themes/ThemeSwatch";
import { SlotLine } from "../SlotLine";
import css from "./CompareStrip.module.css";
import own from "./StatusBars.module.css";

type CountsCell = Extract<ComparisonCell, { is: "counts" }>;

/** What statements say of each place by how far along it is; all bars at one scale, so that numbers compare too. */
export function StatusBars({ table }: { table: ComparisonTable }) {
  const titleId = useId();
  const cells = allRows(table).find(({ word }) => word === "statements.status")?.cells ?? [];
  // Where there are many, the words stand once below.
  const isMany = table.columns.length > 2;
  const there = statementStatuses.filter((status) => cells.some((cell) => cell.is === "counts" && cell.parts.some((part) => part.of === "status" && part.status === status)));
  const most = Math.max(1, ...cells.map((cell) => (cell.is === "counts" ? cell.total : 0)));
  return (
    <section className={css.block} aria-labelledby={titleId}>
      <h3 id={titleId} className={css.title}>
        <BothWords words="compareStrip.statuses" />
      </h3>
      <ul className={own.places} data-many={isMany || undefined}>
        {table.columns.map((column, index) => (
          <Place key={column.id} column={column} cell={cells[index]} most={most} isBrief={isMany} />
        ))}
      </ul>
      {isMany && there.length > 0 && (
        <p className={own.counts} aria-hidden="true">
          {there.map((status) => (
            <span key={status}>
              <StatusGlyph status={status} />
              <LeadWords words={`statement.status.${status}`} />
            </span>
          ))}
        </p>
      )}
      <p className={css.note}>
        <LeadWords words="compareStrip.statuses.note" />
      </p>
    </section>
  );
}

type PlaceProps = { column: ComparisonColumn; cell: ComparisonCell | undefined; most: number; isBrief: boolean };

function Place({ column: { slot, shortName }, cell, most, isBrief }: PlaceProps) {
  const { text } = useTranslation();
  const counts = cell?.is === "counts" ? <Counts cell={cell} /> : null;
  return (
    <li className={own.place} style={{ "--slot": slotToken(slot) } as CSSProperties}>
      <span className={own.head}>
        <span className={own.name}>
          <SlotLine slot={slot} />
          <span className={own.words} title={text(shortName)}>
            <LeadWords words={shortName} />
          </span>
        </span>
        {/* In figures they stand in the table. */}
        {isBrief && <span className={hidden.hidden}>{counts}</span>}
        {cell?.is === "counts" && (
          <span className={own.total}>
            <LeadWords words={cell.total === 1 ? "compareStrip.statuses.one" : "compareStrip.statuses.n"} parameters={{ n: cell.total }} />
          </span>
        )}
      </span>
      {cell?.is === "counts" ? (
        cell.total > 0 && <Bar cell={cell} most={most} />
      ) : (
        <span className={own.unknown}>
          <HatchCell wide /> {cell?.is === "missing" && <BothWords words={missingWords(cell)} />}
        </span>
      )}
      {!isBrief && counts}
    </li>
  );
}

const statusesOf = ({ parts }: CountsCell) => parts.flatMap((part) => (part.of === "status" && part.n > 0 ? [part] : []));

const Bar = ({ cell, most }: { cell: CountsCell; most: number }) => (
  <span className={own.bar} style={{ inlineSize: `${(cell.total / most) * 100}%` }} aria-hidden="true">
    {statusesOf(cell).map(({ status, n }) => (
      <span key={status} data-status={status} style={{ flexGrow: n }} />
    ))}
  </span>
);

const Counts = ({ cell }: { cell: CountsCell }) => (
  <span className={own.counts}>
    {statusesOf(cell).map(({ status, n }) => (
      <span key={status}>
        <StatusGlyph status={status} />
        <span>
          <LeadWords words={`statement.status.${status}`} />
        </span>
        {n}
      </span>
    ))}
  </span>
);
