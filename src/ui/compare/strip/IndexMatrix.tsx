import type { ComparisonColumn } from "../../../domain/comparison-table";
import { numberWords } from "../../../sheets/comparison-words";
import { LeadWords } from "../../layers/LeadWords";
import hidden from "../../shell/hidden.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { SlotLine } from "../SlotLine";
import type { IndexPair } from "./index-pairs";
import own from "./IndustriesShared.module.css";

/** Each pair of places once, as in a table of road distances. */
export function IndexMatrix({ columns, pairs }: { columns: readonly ComparisonColumn[]; pairs: readonly IndexPair[] }) {
  const { text } = useTranslation();
  const there = columns.filter((column) => pairs.some(({ a, b }) => a === column || b === column));
  const amountOf = (one: ComparisonColumn, other: ComparisonColumn) => pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  return (
    <table className={own.matrix}>
      <caption>
        <LeadWords words="compareStrip.industries.index" />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={hidden.hidden}>
              <LeadWords words="compareTable.place" />
            </span>
          </th>
          {there.slice(0, -1).map((column) => (
            <th key={column.id} scope="col">
              <SlotLine slot={column.slot} />
              <span className={hidden.hidden}>
                <LeadWords words={column.shortName} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {there.slice(1).map((row, index) => (
          <tr key={row.id}>
            <th scope="row" title={text(row.shortName)}>
              <LeadWords words={row.shortName} />
            </th>
            {there.slice(0, -1).map((column, at) => {
              const pair = at <= index ? amountOf(row, column) : undefined;
              return <td key={column.id}>{pair && `≈${numberWords(pair.amount, pair.digits)}`}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
