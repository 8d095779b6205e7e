import type { CellBasis, ComparisonCell, ComparisonColumn, ComparisonRow } from "../../../domain/comparison-table";
import type { Text } from "../../../domain/text";
import { cellText } from "../../../sheets/comparison-cell-text";
import { basisWords, countBasis, figureWords, whichWords, words } from "../../../sheets/comparison-words";
import { LeadWords } from "../../layers/LeadWords";
import { joinedTexts } from "../../layers/message-text";
import { useDocumentName } from "../use-document-name";
import { SourceList } from "./SourceList";
import css from "./RowDetails.module.css";

/** Each figure of a cell with all that is to be read beside it. */
export function CellDetails({ row, cell, columns }: { row: ComparisonRow; cell: ComparisonCell; columns: readonly ComparisonColumn[] }) {
  const documentName = useDocumentName(true);
  return (
    <ul className={css.figures}>
      {linesOf(cell, row, columns, documentName).map(({ value, basis }, index) => (
        // Two sources may print the same figure.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <b>
            <LeadWords words={value} />
          </b>
          {basis && (
            <>
              <span className={css.notes} data-caution={!basis.isFirm || undefined}>
                <LeadWords words={joinedTexts(basisWords(basis), " · ")} />
              </span>
              <SourceList sources={basis.sources} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

type Line = { value: Text; basis: CellBasis | null };

function linesOf(cell: ComparisonCell, row: ComparisonRow, columns: readonly ComparisonColumn[], documentName: (id: string) => string): Line[] {
  switch (cell.is) {
    case "figures":
      return cell.figures.map((one) => {
        const which = whichWords(one);
        return { value: joinedTexts([...(which ? [which] : []), figureWords(one, row)], " "), basis: one.basis };
      });
    case "industries":
      return cell.industries.map(({ industry, role, basis }) => ({ value: joinedTexts([words(`statement.industry.${industry}`), words(role === null ? "theme.unsaid" : `theme.${role}.full`)], " · "), basis }));
    case "missing":
    case "self":
      return [{ value: cellText(cell, row, { columns, documentName }), basis: null }];
    case "counts":
      return [{ value: cellText(cell, row, { columns, documentName }), basis: countBasis(cell.basis) }];
    case "term":
    case "date":
    case "number":
    case "land":
    case "range":
    case "inside":
      return [{ value: cellText(cell, row, { columns, documentName }), basis: cell.basis }];
  }
}
