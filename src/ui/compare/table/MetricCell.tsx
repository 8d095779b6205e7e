import type { ComparisonCell, ComparisonColumn, ComparisonRow } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { dateText } from "../../../i18n/format-date";
import { cellText } from "../../../sheets/comparison-cell-text";
import { distanceRange } from "../../../i18n/distance-range";
import { distanceNote, landWords, meanWords, missingWords, numberWords, termWords, words } from "../../../sheets/comparison-words";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { joinedTexts } from "../../layers/message-text";
import { useTranslation } from "../../widgets/use-translation";
import { HatchCell } from "../../themes/ThemeSwatch";
import { CountCell } from "./CountCell";
import { FigureButton } from "./FigureButton";
import { FigureCell } from "./FigureCell";
import { IndustryCell } from "./IndustryCell";
import { SharedCell } from "./SharedCell";
import { spokenCell } from "./spoken-cell";
import { Value } from "./Value";
import css from "./MetricCell.module.css";

type Props = { row: ComparisonRow; cell: ComparisonCell; column: ComparisonColumn; columns: readonly ComparisonColumn[] };

/** What one row says of one place, in the form of its kind. */
export function MetricCell({ row, cell, column, columns }: Props) {
  const spoken = (value: Text): Text => spokenCell(column, row, value);
  switch (cell.is) {
    case "missing":
      return <Missing words={missingWords(cell)} />;
    case "self":
      return (
        <span className={css.quiet}>
          <BothWords words="compareTable.self" />
        </span>
      );
    case "inside":
      return (
        <FigureButton basis={cell.basis} spoken={spoken(words("compareTable.inside"))}>
          <span className={css.quiet}>
            <BothWords words="compareTable.inside" />
          </span>
        </FigureButton>
      );
    case "term":
    case "date": {
      const value = cell.is === "term" ? termWords(cell.term) : dateText(cell.date);
      return (
        <FigureButton basis={cell.basis} spoken={spoken(value)}>
          <span className={css.term}>
            <BothWords words={value} />
          </span>
        </FigureButton>
      );
    }
    case "number":
      return <Noted cell={cell} value={numberWords(cell.amount, cell.digits)} note={ofWhich(cell, columns)} spoken={spoken} />;
    case "land":
      return <LandCell cell={cell} spoken={spoken(cellText(cell, row, { columns, documentName: (id) => id }))} />;
    case "range":
      return <Noted cell={cell} value={distanceRange(cell)} note={distanceNote(cell)} spoken={spoken} />;
    case "figures":
      return <FigureCell row={row} column={column} figures={cell.figures} />;
    case "industries":
      return row.word === "industry.shared" ? <SharedCell row={row} column={column} industries={cell.industries} /> : <IndustryCell row={row} column={column} industries={cell.industries} />;
    case "counts":
      return <CountCell row={row} column={column} cell={cell} />;
  }
}

type NotedProps = { cell: Extract<ComparisonCell, { is: "number" | "range" }>; value: string; note: Text | null; spoken: (value: Text) => Text };

/** A computed figure, and below it what it is of or between. */
const Noted = ({ cell: { basis }, value, note, spoken }: NotedProps) => (
  <FigureButton basis={basis} spoken={spoken(note ? joinedTexts([same(value), note], " · ") : same(value))}>
    <Value basis={basis}>{value}</Value>
    {note && (
      <small className={css.note}>
        <LeadWords words={note} />
      </small>
    )}
  </FigureButton>
);

/** The hatch says that nothing is known; the words beside it, never on it, say why. */
function Missing({ words: why }: { words: Text }) {
  const { text } = useTranslation();
  return (
    <span className={css.missing} title={text(why)}>
      <HatchCell />
      <span>
        <BothWords words={why} />
      </span>
    </span>
  );
}

function LandCell({ cell: { count, isPartial, beside, basis }, spoken }: { cell: Extract<ComparisonCell, { is: "land" }>; spoken: Text }) {
  return (
    <FigureButton basis={basis} spoken={spoken}>
      {count === null ? <Missing words={words("compare.why.awaiting")} /> : <Value basis={basis}>{landWords(count)}</Value>}
      {isPartial && (
        <small className={css.note}>
          <LeadWords words="compareTable.partial" />
        </small>
      )}
      {beside && (
        <small className={css.note}>
          <LeadWords words="compareTable.beside" parameters={{ name: beside.name, count: landWords(beside.count) }} />
        </small>
      )}
    </FigureButton>
  );
}

/** Of more than two places what an index is of: a mean, or the one other place that is known. */
function ofWhich(cell: Extract<ComparisonCell, { is: "number" }>, columns: readonly ComparisonColumn[]): Text | null {
  const [only, ...others] = cell.pairs;
  const other = columns.length > 2 && others.length === 0 && columns.find(({ id }) => id === only?.id);
  return other ? words("compareTable.with", { name: other.shortName }) : meanWords(cell);
}

const same = (text: string): Text => ({ zh: text, en: text });
