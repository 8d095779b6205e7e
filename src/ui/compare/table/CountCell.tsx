import type { ComparisonCell, ComparisonColumn, ComparisonRow, CountPart } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { countBasis, partWords } from "../../../sheets/comparison-words";
import { LeadWords } from "../../layers/LeadWords";
import { StatusGlyph } from "../../swatches/StatusGlyph";
import { useDocumentName } from "../use-document-name";
import { FigureButton } from "./FigureButton";
import { spokenCell } from "./spoken-cell";
import { Value } from "./Value";
import css from "./MetricCell.module.css";

const most = 4;

/** How many in all, and of them how many of each sort: the most frequent ones. */
export function CountCell({ row, column, cell: { total, parts, basis } }: { row: ComparisonRow; column: ComparisonColumn; cell: Extract<ComparisonCell, { is: "counts" }> }) {
  const documentName = useDocumentName(true);
  const shown = parts.every((part) => part.of === "status") ? parts : [...parts].sort((a, b) => b.n - a.n).slice(0, most);
  const list = parts.map((part) => ({ name: partWords(part, documentName), n: part.n }));
  const spoken: Text = { zh: [String(total), ...list.map(({ name, n }) => `${name.zh} ${n}`)].join("，"), en: [String(total), ...list.map(({ name, n }) => `${name.en} ${n}`)].join(", ") };
  return (
    <FigureButton basis={countBasis(basis)} spoken={spokenCell(column, row, spoken)}>
      <Value basis={countBasis(basis)}>{total}</Value>
      {shown.length > 0 && (
        <span className={css.parts}>
          {shown.map((part) => (
            <Part key={JSON.stringify({ ...part, n: 0 })} part={part} name={partWords(part, documentName)} />
          ))}
          {shown.length < parts.length && <span>…</span>}
        </span>
      )}
    </FigureButton>
  );
}

const Part = ({ part, name }: { part: CountPart; name: Text }) => (
  <span className={css.part}>
    {part.of === "status" ? <StatusGlyph status={part.status} /> : null}
    {part.of !== "status" && <LeadWords words={name} />} {part.n}
  </span>
);
